import re

import pytest

from tests.catalogue.broken import told

CASES = [
    (
        "steps.toml",
        r"months = \[6, 15\]",
        "months = [15, 6]",
        "months run downward: 15",
    ),
    ("steps.toml", r'goal = "escalation-specialist"', 'goal = "csr"', "leads back"),
    ("learning.toml", r"hours = \[8, 20\]", "hours = [20, 8]", "hours run downward"),
    ("learning.toml", r"cost = \[0, 0\]", "cost = [-1, 0]", "cost begin below zero"),
    (
        "roles/csr.toml",
        r"preparation = \[0, 1\]",
        "preparation = [2, 1]",
        "preparation",
    ),
    ("roles/csr.toml", r"rung = 1", "rung = 8", "Rung 8 is not on the ladder."),
    ("roles/csr.toml", r"level = \d", "level = 6", "asked at level 6."),
    ("roles/csr.toml", r"p25 = \d+", "p25 = 1", "pay run downward"),
    ("roles/csr.toml", r'"phone agent"', '"Phone agent"', "Write “phone agent”."),
    (
        "roles/director.toml",
        r"\nrung = ",
        '\npast_needs = "center"\nrung = ',
        "Write past titles, or take past_needs out.",
    ),
    ("skills/composure.toml", r"weight = 1", "weight = 4", "Weigh it 1, 2 or 3."),
    ("skills/composure.toml", r"\n5 = .*", "", "Describe levels 1, 3 and 5."),
    ("skills/composure.toml", r'"empathic"', '"Empathic"', "Write “empathic”."),
]


@pytest.mark.parametrize(("file", "old", "new", "said"), CASES)
def test_a_number_or_a_word_that_cannot_be_is_told(data, file, old, new, said):
    path = data / file
    text, changed = re.subn(old, new, path.read_text(encoding="utf-8"), count=1)
    assert changed
    path.write_text(text, encoding="utf-8")
    assert any(found.startswith(file) and said in found for found in told(data))
