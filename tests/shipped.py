"""What ships, read once for all tests that ask about it."""

from careers.cli.world import load_catalogue, load_reader
from careers.reading.ad.role import Titles

CATALOGUE = load_catalogue()
TITLES = Titles.of(CATALOGUE.roles.values())

reader = load_reader
"""The reader, and spaCy with it, is loaded by the first test that wants it."""
