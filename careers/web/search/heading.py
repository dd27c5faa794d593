"""What a search found, as one would say it."""

from careers.board.criteria import UNSAID, Criteria
from careers.web.search.names import Names
from careers.web.words.geography import in_place
from careers.web.words.numbers import count, listed

DOORS = ("inbound", "outbound", "blended", "virtual")


def heading(criteria: Criteria, total: int, names: Names) -> str:
    """Say it in a line: “31 inbound jobs from home”, “No jobs are open today”."""
    if not total:
        empty = criteria.is_empty()
        return "No jobs are open today" if empty else "No jobs fit all of this today"
    kinds = _kinds(criteria)
    what = f"{kinds} job" if kinds else "job"
    many = f"{kinds} jobs".strip()
    parts = (count(total, what, many), _setting(criteria), _about(criteria, names))
    return " ".join(part for part in parts if part)


def _kinds(criteria: Criteria) -> str:
    doors = [name for name in DOORS if name in criteria.center]
    own = doors or [name for name in DOORS if name in criteria.calls]
    part = [value for value in criteria.employment if value != UNSAID]
    if own == ["virtual"]:
        own = []
    return " ".join((listed(part, "or"), listed(own, "or"))).strip()


def _setting(criteria: Criteria) -> str:
    at_home = ("virtual",)
    from_home = at_home in (criteria.center, criteria.setting)
    return "from home" if from_home else ""


def _about(criteria: Criteria, names: Names) -> str:
    words = []
    if criteria.language:
        spoken = [names.of("language", code) for code in criteria.language]
        words.append(f"in {listed(spoken, 'or')}")
    if criteria.lives:
        words.append(f"for people in {in_place(criteria.lives)}")
    if criteria.words:
        words.append(f"for “{criteria.words}”")
    return " ".join(words)
