"""The words of an ad as paragraphs and lists."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby

POINT = re.compile(r"^\s*[-–—*•·▪‣●○◦]\s+(?=\S)")
"""How a line of a list begins in a text that has no lists."""


@dataclass(frozen=True, slots=True)
class Block:
    """Lines of a paragraph, or the points of a list."""

    lines: tuple[str, ...]
    is_list: bool = False


def blocks(text: str) -> tuple[Block, ...]:
    """Cut a text at its empty lines, and where lists begin and end."""
    return tuple(block for part in _parts(text) for block in _blocks(part))


def _parts(text: str) -> list[list[str]]:
    lines = text.strip().splitlines()
    grouped = groupby(lines, key=lambda line: bool(line.strip()))
    return [list(own) for filled, own in grouped if filled]


def _blocks(lines: list[str]) -> Iterator[Block]:
    for is_list, own in groupby(lines, key=lambda line: bool(POINT.match(line))):
        yield Block(tuple(POINT.sub("", line, 1).strip() for line in own), is_list)
