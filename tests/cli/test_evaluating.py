import json
from pathlib import Path

from click.testing import CliRunner

from careers.cli import main
from careers.cli.evaluating import evaluate
from tests.small import CATALOGUE


def test_each_engine_is_measured_by_a_subcommand():
    assert "paths" in evaluate.commands
    assert all(command.help for command in evaluate.commands.values())


def test_a_measurement_says_what_is_missing(tmp_path: Path):
    answer = CliRunner().invoke(main, ["evaluate", "context", "--data", str(tmp_path)])

    assert answer.exit_code == 0, answer.output
    assert "Missing: annotated/context.jsonl is not in this folder" in answer.output


def test_figures_come_with_interval_and_target(tmp_path: Path):
    (tmp_path / "annotated").mkdir()
    row = {"task": "strength", "text": "Zendesk is a plus", "mention": "Zendesk"}
    row |= {"start": 0, "end": 7, "label": "preferred"}
    (tmp_path / "annotated" / "context.jsonl").write_text(json.dumps(row))

    command = ["evaluate", "context", "--data", str(tmp_path)]
    said = CliRunner().invoke(main, command).output
    as_json = json.loads(CliRunner().invoke(main, [*command, "--json"]).output)

    line = "strength of a requirement: 1.000 (1.000 to 1.000, 1 cases)"
    assert f"{line}; target at least 0.9: reached" in said
    assert as_json["figures"][0]["value"] == 1.0
    assert set(as_json) == {"figures", "notes", "missing"}


def test_figures_are_kept_where_the_site_reads_them(tmp_path: Path):
    kept = tmp_path / "figures.json"
    texts = ["--data", str(tmp_path), "--save", str(kept)]
    labels = ["--labels", str(tmp_path / "own.jsonl")]
    for command in (["context"], ["skills"], ["robustness"], ["levels", *labels]):
        answer = CliRunner().invoke(main, ["evaluate", *command, *texts])
        assert answer.exit_code == 0, answer.output

    names = {"context", "skills", "robustness", "own"}
    assert set(json.loads(kept.read_text())) == names


def test_all_measurements_of_reading_are_there():
    said = CliRunner().invoke(main, ["evaluate", "--help"]).output

    names = ("skills", "context", "robustness", "gold", "fields")
    assert all(name in said for name in names)


def test_labelled_texts_that_are_not_here_are_named(tmp_path: Path):
    command = ["evaluate", "gold", "--data", str(tmp_path)]
    said = CliRunner().invoke(main, [*command, "--labels", str(tmp_path / "none")])

    assert said.exit_code == 0, said.output
    assert "is not here: say where the labels are." in said.output


def test_labelled_ads_that_are_not_here_are_named(tmp_path: Path):
    command = ["evaluate", "fields", "--data", str(tmp_path)]
    said = CliRunner().invoke(main, [*command, "--labels", str(tmp_path / "none")])

    assert said.exit_code == 0, said.output
    assert "is not here: say where the labels are." in said.output


def taught(folder: Path, monkeypatch, file: str) -> str:
    """Learn from one CV into an empty folder, and give what is said."""
    row = {"file": file, "kind": "cv", "half": "tune", "labels": []}
    (folder / "labels.jsonl").write_text(json.dumps(row))
    monkeypatch.setattr("careers.cli.evaluating.assets.DATA", folder)
    monkeypatch.setattr("careers.cli.evaluating.load_catalogue", lambda: CATALOGUE)
    command = ["evaluate", "trust", "--data", str(folder), "--write"]
    labels = ["--labels", str(folder / "labels.jsonl")]
    said = CliRunner().invoke(main, [*command, *labels])
    assert said.exit_code == 1
    assert not (folder / "trust.toml").exists()
    return said.output


def test_trust_is_not_learned_anew_from_half_of_its_texts(tmp_path: Path, monkeypatch):
    said = taught(tmp_path, monkeypatch, "gone.txt")
    assert "Nothing was written: gone.txt is not in this folder" in said


def test_trust_is_not_learned_anew_from_one_kind_of_text(tmp_path: Path, monkeypatch):
    (tmp_path / "one.txt").write_text("Took calls.")
    said = taught(tmp_path, monkeypatch, "one.txt")
    assert "Nothing was written: there is no ad." in said
