"""What came of an upload: posted, held, kept as drafts."""

from collections import Counter
from collections.abc import Iterable, Mapping

from careers.board.incoming.upload import Wish
from careers.board.posting import Posting, State
from careers.web.context import now, store

POSTED = (State.OPEN, State.SCHEDULED)


def postings_of(
    employer: str, done: Iterable[tuple[Wish, int | None]]
) -> Mapping[int, Posting]:
    """Fetch the postings that rows became, as they are today: all by one question."""
    numbers = {number for _, number in done if number}
    if not numbers:
        return {}
    every = store().postings.of(employer)
    return {own.number: own for own in every if own.number and own.number in numbers}


def tally(postings: Iterable[Posting]) -> Counter[str]:
    """Count what they are today: posted, held by a moderator, drafts, or something."""
    return Counter(_kind(own.state(now())) for own in postings)


def _kind(state: State) -> str:
    if state in POSTED:
        return "posted"
    if state is State.LOOK:
        return "held"
    return "drafts" if state is State.DRAFT else "others"
