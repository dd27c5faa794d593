"""What ships, read once for all tests that ask about it."""

from functools import cache
from typing import TYPE_CHECKING

from careers import assets
from careers.catalogue.catalogue import Catalogue
from careers.reading.ad.role import Titles

if TYPE_CHECKING:
    from careers.reading.reader import Reader

CATALOGUE = Catalogue.load(assets.DATA)
TITLES = Titles.of(CATALOGUE.roles.values())


@cache
def reader() -> "Reader":
    """The reader, and spaCy with it, is loaded by the first test that wants it."""
    from careers.reading.reader import Reader

    return Reader(CATALOGUE)
