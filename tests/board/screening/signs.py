"""The shipped signs, read once for the tests of this room."""

from careers import assets
from careers.board.screening.ad import NOTHING_KNOWN, Ad, Known
from careers.board.screening.screen import Screening, screen
from careers.board.screening.sign import load_signs

SIGNS = load_signs(assets.DATA)

CALM = (
    "Northbank answers calls about cards and loans. {} You work between eight and six,"
    " write notes that others can use, and learn the rest in five weeks. A lead sits"
    " beside you for the first calls."
)


def screened(
    words: str, *, country: str = "US", known: Known = NOTHING_KNOWN
) -> Screening:
    """Screen an ad that is calm but for some words."""
    ad = Ad(
        text=CALM.format(words),
        title="Phone banker",
        employer="Northbank",
        country=country,
    )
    return screen(ad, SIGNS, known)


def names(found: Screening) -> set[str]:
    """Name the signs that were seen."""
    return {reason.sign for reason in found.reasons}
