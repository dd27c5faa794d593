"""Jobs as the columns know them, made of little."""

from dataclasses import replace

from careers.board.facets import facets_of
from careers.storage.search.columns import Columns, Line
from tests import cast


def line(number, where=cast.AGENT.where, posted=0, closes=1, pay=(None, None, None)):
    tokens = facets_of(replace(cast.AGENT, where=where), None)
    text = "\n".join(f"{facet}:{code}" for facet in tokens for code in tokens[facet])
    return Line(number, posted, closes, *pay, "northbank", text)


def paying(number, currency, low, high):
    return line(number, posted=-number, pay=(currency, low, high))


def columns_of(*lines):
    return Columns().with_changes(lines, [])


def numbers(columns, mask):
    """Which jobs a mask means, in the order of their numbers."""
    return sorted(columns.numbers[mask].tolist())
