"""``python -m tests.bench.extractors``: the reader beside public ones, in one run.

All read our own CVs, whole, for speed, ten seconds each at most; those that know places
also read our own sentences of ``tests/gold/context.jsonl``. There a find is right when
it touches a mention that is shown or asked for; some are denied, waived, wished for,
offered or somebody else's. What a rival does is said below it; where one is not
installed, that is said in a line.
"""

import json
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from time import process_time

from tests.bench.rival_extractors import RIVALS, Finder, Rival, Span
from tests.shipped import reader

GOLD = Path(__file__).parents[1] / "gold"
MEANT = frozenset({"required", "preferred", "shown"})
LONGEST = 10.0
Marked = dict[str, list[tuple[Span, str, str]]]


def main() -> None:
    """Print a line for ours and for each rival that is here."""
    marked = _marked()
    print(f"\nreading {len(marked)} sentences for finds, our CVs for words a second")
    own = _speed(lambda text: reader().extract(text, "cv").skills)
    print(f"  {'ours':14} {own:9,.0f} words/s                  {_told(marked, _ours)}")
    for rival in RIVALS:
        missing = rival.missing()
        if missing:
            print(f"  {rival.name:14} SKIPPED: {', '.join(missing)} not installed here")
        else:
            _tell(rival, own, marked)


def _tell(rival: Rival, own: float, marked: Marked) -> None:
    find = rival.build()
    speed = _speed(find)
    told = _told(marked, lambda text, _: find(text)) if rival.places else "no places"
    print(
        f"  {rival.name:14} {speed:9,.0f} words/s   ratio {own / speed:7,.2f}  {told}"
    )
    print(f"  {'':14} ({rival.does})")


def _marked() -> Marked:
    """Group the marked mentions by their sentence, each with its label and kind."""
    marked: Marked = {}
    for line in (GOLD / "context.jsonl").read_text(encoding="utf-8").splitlines():
        row = json.loads(line)
        if row["task"] == "strength":
            mention = (row["start"], row["end"]), row["label"], row["kind"]
            marked.setdefault(row["text"], []).append(mention)
    return marked


def _told(marked: Marked, find: Callable[[str, str], Iterable[Span]]) -> str:
    """Say how much is found of what is meant, and how much claimed that is denied."""
    finds = right = met = claimed = meant = denied = 0
    for text, mentions in marked.items():
        found = list(find(text, mentions[0][2]))
        said = [span for span, label, _ in mentions if label in MEANT]
        waived = [span for span, label, _ in mentions if label not in MEANT]
        finds, right = finds + len(found), right + _touching(found, said)
        meant, met = meant + len(said), met + _touching(said, found)
        denied, claimed = denied + len(waived), claimed + _touching(waived, found)
    return (
        f"found {met / meant:.2f} of what is meant, right {right / (finds or 1):.2f},"
        f" claims {claimed} of {denied} denied"
    )


def _touching(spans: Iterable[Span], others: Iterable[Span]) -> int:
    """Count the spans that overlap one of the others."""
    near = list(others)
    return sum(any(a < d and c < b for c, d in near) for a, b in spans)


def _speed(find: Finder) -> float:
    """Count the words a second over whole CVs, in time of this process."""
    for text in _cvs():
        find(text)
        break
    words, start = 0, process_time()
    for text in _cvs():
        find(text)
        words += len(text.split())
        if process_time() - start > LONGEST:
            break
    return words / (process_time() - start)


def _cvs() -> Iterator[str]:
    return (path.read_text("utf-8") for path in sorted((GOLD / "cvs").glob("*.txt")))


def _ours(text: str, kind: str) -> list[Span]:
    """Give what we claim: a mention that is denied is found, and is no claim."""
    found = reader().extract(text, "cv" if kind == "cv" else "ad").skills
    return [(skill.start, skill.end) for skill in found if skill.status.counts]


if __name__ == "__main__":
    main()
