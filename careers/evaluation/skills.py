"""How many of the skills that people marked are found, and what is made up."""

from collections.abc import Iterator, Sequence
from pathlib import Path

from careers.evaluation.figures import Figure, Report, f1, ratio
from careers.evaluation.material import Row, missing, rows
from careers.evaluation.soft import Sentence, choose, sentence
from careers.reading.reader import Reader

FILE = "annotated/sentences.jsonl"
SOFT = 0.88
EXAMPLES = 12


def report(reader: Reader, data: Path) -> Report:
    """Measure soft skills with an adapter, and the trade's own skills as we read."""
    kept = rows(data / FILE)
    trade = [
        row for row in kept if row["ds"] == "skillspan" and "cc" in (row["tier"] or ())
    ]
    return Report(
        (*soft_figures(kept), *(trade_figures(reader, trade) if trade else ())),
        tuple(_examples(reader, trade)),
        tuple(missing(data, FILE)),
    )


def soft_figures(kept: Sequence[Row]) -> tuple[Figure, ...]:
    """Measure exact phrases on every split but the one that is learned from."""
    by_split: dict[str, list[Row]] = {}
    for row in kept:
        if row["ds"] == "sayfullina":
            by_split.setdefault(row["split"], []).append(row)
    known = [sentence(row) for row in by_split.pop("train", ())]
    if not known:
        return ()
    return tuple(
        f1(f"soft skills, exact F1 ({split})", _counts(known, own), target=SOFT)
        for split, own in by_split.items()
    )


def _counts(
    known: Sequence[Sentence], own: Sequence[Row]
) -> list[tuple[int, int, int]]:
    asked = [sentence(row) for row in own]
    return [
        (int(span in each.marked), 1, len(each.marked))
        for span, each in zip(choose(known, asked), asked, strict=True)
    ]


def trade_figures(reader: Reader, trade: Sequence[Row]) -> tuple[Figure, ...]:
    """Measure what overlaps: their gold also marks duties and engineering skills."""
    found = [_found(reader, row) for row in trade]
    true = [[(s["start"], s["end"]) for s in row["spans"]] for row in trade]
    pairs = list(zip(found, true, strict=True))
    return (
        ratio(
            "call-center sentences: marked skills that we touch",
            [_touched(gold, own) for own, gold in pairs],
        ),
        ratio(
            "call-center sentences: our finds that are marked",
            [_touched(own, gold) for own, gold in pairs],
        ),
    )


Span = tuple[int, int]


def _found(reader: Reader, row: Row) -> list[Span]:
    return [(s.start, s.end) for s in reader.extract(row["text"], "ad").skills]


def _touched(spans: Sequence[Span], others: Sequence[Span]) -> tuple[int, int]:
    """Count the spans that overlap one of the others, and all of them."""
    near = [any(_overlap(span, other) for other in others) for span in spans]
    return sum(near), len(near)


def _overlap(one: Span, other: Span) -> bool:
    return one[0] < other[1] and other[0] < one[1]


def _examples(reader: Reader, trade: Sequence[Row]) -> Iterator[str]:
    """Quote some of what we miss and some of what we make up."""
    missed: list[str] = []
    made_up: list[str] = []
    for row in trade:
        own, text = _found(reader, row), row["text"]
        gold = [(span["start"], span["end"]) for span in row["spans"]]
        missed += [text[slice(*s)] for s in gold if not _touched([s], own)[0]]
        made_up += [text[slice(*s)] for s in own if not _touched([s], gold)[0]]
    yield from (f"missed: {words}" for words in missed[:EXAMPLES])
    yield from (f"not marked there: {words}" for words in made_up[:EXAMPLES])
