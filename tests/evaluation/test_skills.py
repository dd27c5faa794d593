"""Skills that people marked."""

import json
from pathlib import Path

from careers.evaluation.skills import report
from tests.shipped import reader


def line(ds: str, split: str, text: str, words: str, tier: list[str]) -> str:
    start = text.index(words)
    span = {"start": start, "end": start + len(words)}
    row = {"ds": ds, "split": split, "text": text, "tokens": text.split()}
    return json.dumps(row | {"spans": [span], "tier": tier})


def test_marked_skills_are_counted_and_examples_quoted(tmp_path: Path) -> None:
    lines = [
        line("sayfullina", "train", "you be a team player now", "team player", []),
        line("sayfullina", "train", "we want a team player", "team player", []),
        line("sayfullina", "dev", "be a team player here", "team player", []),
        line("skillspan", "dev", "You use Zendesk and juggling", "juggling", ["cc"]),
    ]
    (tmp_path / "annotated").mkdir()
    (tmp_path / "annotated" / "sentences.jsonl").write_text("\n".join(lines))

    told = report(reader(), tmp_path)

    assert [figure.value for figure in told.figures] == [1.0, 0.0, 0.0]
    assert told.figures[0].target == 0.88
    assert "missed: juggling" in told.notes
    assert "not marked there: Zendesk" in told.notes


def test_without_sentences_there_are_no_figures(tmp_path: Path) -> None:
    told = report(reader(), tmp_path)
    assert told.figures == ()
    assert len(told.missing) == 1
