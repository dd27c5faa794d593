"""What this visitor wishes of a job, applied to the lists they look at."""

from careers.board.criteria import Criteria
from careers.people.seekers.wishes import Wished, applied
from careers.web.visitor import visitor


def wished() -> Wished:
    """Tell what this visitor wishes; nothing for somebody who keeps nothing here."""
    kept = visitor()
    return kept.wished if kept else Wished()


def with_wishes(criteria: Criteria) -> Criteria:
    """Turn this visitor’s wishes on in a search that says nothing about them."""
    return applied(criteria, wished())
