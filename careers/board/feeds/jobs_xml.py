"""XML feeds of jobs, as Indeed takes them: one ``<job>`` after another.

The file is cut into jobs before any of it is parsed, so that a broken one costs only
itself. A document type is never read: no entity can be declared, none is fetched, and
none grows. That needs no library beyond Python’s own expat.
"""

import html
import re
from collections.abc import Iterator
from typing import Any
from xml.parsers import expat

from careers.board.feeds.record import LONGEST, Fault, Record
from careers.board.feeds.scroll import Scroll

DEEPEST = 6
"""How deep an element may lie in a job; what is deeper is no posting."""


def is_jobs(head: bytes) -> bool:
    """Whether a file begins as a feed of jobs does, and not as a page."""
    return bool(_ROOT.match(head)) and not _PAGE.search(head)


def jobs(scroll: Scroll) -> Iterator[Record | Fault]:
    """Give every job of an XML file."""
    seen = False
    for start, end in _stretches(scroll):
        seen = True
        yield _job(scroll.text(start, end), scroll.line(start))
    if not seen:
        yield Fault(
            1,
            "No job in this XML file.",
            "Each one is an element <job> with <title>, <description> and so on.",
        )


def _stretches(scroll: Scroll) -> Iterator[tuple[int, int]]:
    """Cut the file into jobs; one that never ends stops where the next begins."""
    start = -1
    for match in _MARK.finditer(scroll.data):
        if match.lastgroup == "opens":
            if start >= 0:
                yield start, match.start()
            start = match.start()
        elif match.lastgroup == "closes" and start >= 0:
            yield start, match.end()
            start = -1
    if start >= 0:
        yield start, len(scroll.data)


def _job(words: str, line: int) -> Record | Fault:
    if len(words) > LONGEST:
        return Fault(
            line, f"One job of {len(words) // 1_000_000} MB.", "Close it with </job>."
        )
    tree = _Tree()
    try:
        tree.read(_mended(words))
    except expat.ExpatError as error:
        return Fault(
            line + error.lineno - 1,
            f"Not XML: {expat.ErrorString(error.code)} (column {error.offset + 1}).",
            "Mend that job, or put its words into <![CDATA[ and ]]>.",
        )
    except _TooDeep:
        return Fault(
            line, "Nested too deeply.", "A job is a flat list of elements: see <title>."
        )
    return Record(line, dict(_said(name, own) for name, own in tree.fields.items()))


class _TooDeep(Exception):
    """Raised out of the parser to leave a job that is no job."""


class _Tree:
    """The elements of one job, as plain values by their names."""

    def __init__(self) -> None:
        self._open: list[tuple[str, dict[str, Any], list[str]]] = []
        self.fields: dict[str, Any] = {}

    def read(self, words: str) -> None:
        """Read one job. Raises what expat raises."""
        parser = expat.ParserCreate("utf-8")
        parser.StartElementHandler = self._start
        parser.EndElementHandler = self._end
        parser.CharacterDataHandler = self._take
        parser.buffer_text = True
        parser.Parse(words.encode("utf-8", "replace"), True)

    def _start(self, name: str, attributes: dict[str, str]) -> None:
        if len(self._open) > DEEPEST:
            raise _TooDeep
        self._open.append((name.rpartition(":")[2].lower(), {}, []))

    def _take(self, words: str) -> None:
        self._open[-1][2].append(words)

    def _end(self, _name: str) -> None:
        name, inner, words = self._open.pop()
        if not self._open:
            self.fields = inner
            return
        held = self._open[-1][1]
        value: Any = inner or "".join(words).strip()
        held[name] = [*_listed(held[name]), value] if name in held else value


def _listed(value: Any) -> list[Any]:
    return value if isinstance(value, list) else [value]


def _mended(words: str) -> str:
    """Mend what sheets and sites get wrong outside of CDATA: “R&D” and “&nbsp;”."""
    parts = _CDATA.split(words)
    return "".join(
        part if part.startswith("<![CDATA[") else _LONE.sub(_entity, part)
        for part in (_ILLEGAL.sub(" ", part) for part in parts)
    )


def _entity(match: re.Match[str]) -> str:
    """Keep what XML knows, write out what HTML knows, and escape a lone mark."""
    own = match.group()
    if own[1:-1] in ("amp", "lt", "gt", "quot", "apos") or own.startswith("&#"):
        return own
    known = html.unescape(own) if own != "&" else own
    return known if known != own else f"&amp;{own[1:]}"


def _said(name: str, value: Any) -> tuple[str, Any]:
    """Say what bare words are about: “2 years” alone is no sentence of an ad."""
    label = _LABELS.get(name)
    if label is None or not isinstance(value, str) or not value:
        return name, value
    return f"{name}requirements", f"{label}: {value}"


_ROOT = re.compile(rb"<(?:\?xml|!--|!DOCTYPE(?!\s+html)|source\b|jobs?\b)", re.I)
_PAGE = re.compile(rb"<html\b", re.I)
_MARK = re.compile(
    rb"<!\[CDATA\[(?:(?!<job\b|\]\]>)[\s\S])*\]\]>|<!--(?:(?!-->|<job\b)[\s\S])*-->"
    rb"|(?P<opens><job(?=[\s>/]))|(?P<closes></job\s*>)",
    re.I,
)
_CDATA = re.compile(r"(<!\[CDATA\[[\s\S]*?\]\]>)")
_LONE = re.compile(r"&(?:#\d{1,7};|#x[0-9a-fA-F]{1,6};|[a-zA-Z]\w{1,30};)?")
_ILLEGAL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")
_LABELS = {"experience": "Experience", "education": "Education"}
