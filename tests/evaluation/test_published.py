"""The figures that the site shows about itself."""

import json
from pathlib import Path

from careers.evaluation.figures import Figure
from careers.evaluation.published import keep


def test_one_measurement_takes_the_place_of_its_old_self_alone(tmp_path: Path) -> None:
    path = tmp_path / "figures.json"
    keep(path, "skills", [Figure("a", 1, 1, 1, 1)])
    keep(path, "ranking", [Figure("b", 0.5, 0.4, 0.6, 9)])
    keep(path, "ranking", [Figure("c", 0.12345, 0.1, 0.2, 9, 0.1)])
    kept = json.loads(path.read_text())
    assert [each["name"] for each in kept["ranking"]] == ["c"]
    assert kept["ranking"][0]["value"] == 0.123
    assert kept["skills"][0]["name"] == "a"
