from pathlib import Path

import pytest

from careers import assets
from careers.errors import CareersError
from careers.people.retention import FILE, NEEDED, load_terms

TERM = """
[[term]]
id = "{}"
what = "Something"
since = "some day"
days = {}
why = "Because."
"""


def test_everything_that_is_tidied_says_how_long_and_why():
    terms = load_terms(assets.DATA).terms
    assert set(NEEDED) <= set(terms)
    assert all(term.what and term.since and term.why for term in terms.values())
    assert all(bool(term.law) == bool(term.address) for term in terms.values())


@pytest.mark.parametrize(
    ("names", "days", "fault"),
    [
        (NEEDED[1:], 7, f"lacks “{NEEDED[0]}”"),
        (NEEDED, 0, "days or hours must be 1 or more"),
    ],
)
def test_terms_that_miss_something_are_refused(
    tmp_path: Path, names: tuple[str, ...], days: int, fault: str
):
    written = "".join(TERM.format(name, days) for name in names)
    (tmp_path / FILE).write_text(written, encoding="utf-8")
    with pytest.raises(CareersError, match=fault):
        load_terms(tmp_path)


def test_an_installation_chooses_its_own(tmp_path: Path):
    written = "".join(TERM.format(name, 3) for name in NEEDED)
    (tmp_path / FILE).write_text(written, encoding="utf-8")
    assert load_terms(tmp_path)["letters"].days == 3
