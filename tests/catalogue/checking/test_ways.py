import re

from tests.catalogue.broken import told


def without_steps(data, field: str, role: str) -> None:
    path = data / "steps.toml"
    head, *steps = path.read_text(encoding="utf-8").split("[[step]]")
    kept = [step for step in steps if f'{field} = "{role}"' not in step]
    path.write_text("[[step]]".join([head, *kept]), encoding="utf-8")


def test_a_role_that_leads_nowhere_is_told(data):
    without_steps(data, "start", "trainer")
    assert told(data) == [
        "roles/trainer.toml:1: No way leads on from “trainer”. "
        "Write a [[step]] with start = “trainer”."
    ]


def test_a_role_that_nobody_reaches_is_told(data):
    without_steps(data, "goal", "qa-lead")
    assert told(data) == [
        "roles/qa-lead.toml:1: No way leads to “qa-lead”. "
        "Write a [[step]] with goal = “qa-lead”."
    ]


def test_a_first_job_needs_no_way_in(data):
    without_steps(data, "goal", "patient-access")
    assert told(data) == []


def test_a_skill_without_an_action_is_told_once_where_it_is_asked(data):
    path = data / "learning.toml"
    text = path.read_text(encoding="utf-8")
    kept, taken = re.subn(r'\[\[action\]\]\nskill = "coaching"\n(.+\n)+', "", text)
    assert taken
    path.write_text(kept, encoding="utf-8")
    (found,) = told(data)
    assert "Nothing says how to learn “coaching”." in found
    file, line = found.split(":")[:2]
    lines = (data / file).read_text(encoding="utf-8").splitlines()
    assert '"coaching"' in lines[int(line) - 1]
