"""Learns from labelled texts how far each phrase is to be believed, and measures it.

Logistic regression by Newton’s method. While it learns, no text bears itself out: its
own counts are taken from the tallies first.
"""

import json
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass, fields, replace
from hashlib import sha256
from itertools import chain
from pathlib import Path
from typing import get_args

import numpy as np

from careers.catalogue.record import Count, Record, count, length, root
from careers.catalogue.trust import Telling, Trust, Weights
from careers.evaluation.figures import Figure, Report
from careers.evaluation.gold import Sizes, skill_figures
from careers.evaluation.labelled import Case, cases_in, counted, torn
from careers.reading.extract import Kind
from careers.reading.reader import Reader

Table = np.ndarray[tuple[int, int], np.dtype[np.float64]]
Column = np.ndarray[tuple[int], np.dtype[np.float64]]

LINE = 0.65
"""Chosen on the tune half by folds: up to here F1 falls by less than 0.01."""
NOTHING = Record()
WEIGHTS = len(fields(Weights))
FOLDS = 5
ROUNDS, CALM = 30, 5.0


@dataclass(frozen=True, slots=True)
class Sight:
    """A skill that a text seems to claim: what speaks for it, and whether it does."""

    skill: str
    told: Telling
    is_meant: bool


@dataclass(frozen=True, slots=True)
class Seen:
    """All that one labelled text seems to claim, and how many skills it does claim."""

    name: str
    half: str
    sights: tuple[Sight, ...]
    marked: int


@dataclass(frozen=True, slots=True)
class Material:
    """What was seen in labelled texts, by kind, and which texts could not be read."""

    kinds: Mapping[Kind, Sequence[Seen]]
    missing: tuple[str, ...]

    @property
    def lacking(self) -> list[Kind]:
        """Name the kinds of text of which there is none."""
        return [kind for kind in get_args(Kind) if not self.kinds.get(kind)]


def material(reader: Reader, data: Path, labels: Iterable[Path]) -> Material:
    """Read labelled texts with a reader that believes every phrase."""
    found: dict[Kind, list[Seen]] = defaultdict(list)
    gaps: list[str] = []
    for path in labels:
        cases, lacking = cases_in(data, path)
        gaps.extend(lacking)
        for case in cases:
            found[case.kind].append(_seen(reader, case))
    return Material(found, tuple(gaps))


def report(texts: Material) -> Report:
    """Measure what trust does to texts it was not learned from."""
    told = (figures(texts, kind) for kind in texts.kinds)
    return Report(tuple(chain.from_iterable(told)), missing=texts.missing)


def trusts(texts: Material) -> list[Trust]:
    """Learn from the tune half of each kind of text."""
    return [
        learn(_tune(texts, kind), kind, _other(texts, kind)) for kind in texts.kinds
    ]


def _tune(texts: Material, kind: Kind) -> list[Seen]:
    return [text for text in texts.kinds[kind] if text.half == "tune"]


def _other(texts: Material, kind: Kind) -> Record:
    """Count the tune half of the other kind of text."""
    others = (_tune(texts, other) for other in texts.kinds if other != kind)
    return _counted(chain.from_iterable(others))


def _seen(reader: Reader, case: Case) -> Seen:
    marked, unsure = counted(case), torn(case)
    found = reader.tellings(case.text, case.kind)
    sights = (
        Sight(skill, told, skill in marked)
        for skill, told in found.items()
        if skill not in unsure
    )
    return Seen(case.name, case.half, tuple(sights), len(marked))


def learn(texts: Sequence[Seen], kind: Kind, other: Record = NOTHING) -> Trust:
    """Count the phrases of labelled texts, and weigh what they tell."""
    sights = [sight for text in texts for sight in text.sights]
    naive = Trust(kind, Weights(*[0] * WEIGHTS), LINE, _counted(texts), other)
    signs = [
        naive.signs(each.skill, each.told, without=count([each.is_meant]))
        for each in sights
    ]
    table = np.array(signs, dtype=float)
    right = np.array([each.is_meant for each in sights], dtype=float)
    weights = (round(float(each), 3) for each in _fitted(table, right))
    return replace(naive, weights=Weights(*weights))


def _counted(texts: Iterable[Seen]) -> Record:
    words: dict[str, list[bool]] = defaultdict(list)
    skills: dict[str, list[bool]] = defaultdict(list)
    phrases: dict[str, dict[str, list[bool]]] = defaultdict(lambda: defaultdict(list))
    for each in (sight for text in texts for sight in text.sights):
        skills[each.skill].append(each.is_meant)
        for short in {root(phrase) for phrase in each.told.phrases}:
            phrases[each.skill][short].append(each.is_meant)
        if len(each.told.phrases) == 1:
            words[length(*each.told.phrases)].append(each.is_meant)
    return Record(
        words=_counts(words),
        skills=_counts(skills),
        phrases={skill: _counts(own) for skill, own in sorted(phrases.items())},
    )


def _counts(told: Mapping[str, list[bool]]) -> dict[str, Count]:
    return {name: count(meant) for name, meant in sorted(told.items())}


def _fitted(table: Table, right: Column) -> Column:
    """Find the weights that make what was marked likeliest, the small ones first.

    No weight but the base may be negative, or one more phrase could do harm.
    """
    weights = np.zeros(table.shape[1])
    ridge = CALM * np.eye(len(weights))
    ridge[0, 0] = 0
    for _ in range(ROUNDS):
        likely = 1 / (1 + np.exp(-table @ weights))
        slope = table.T @ (right - likely) - ridge @ weights
        bend = (table * (likely * (1 - likely))[:, None]).T @ table + ridge
        weights += np.linalg.solve(bend, slope)
        weights[1:] = np.maximum(weights[1:], 0)
    return weights


def figures(texts: Material, kind: Kind) -> Iterator[Figure]:
    """Measure on texts the counts were not made from: by folds, then on the other half.

    Beside each figure stands what it was when every phrase was believed.
    """
    for half in ("tune", "test"):
        part = [text for text in texts.kinds[kind] if text.half == half]
        if part:
            name = f"skills of {kind}s, {half} half"
            yield from skill_figures(
                [_all(text) for text in part], f"{name}, all believed"
            )
            yield from skill_figures(list(_trusted(texts, half, kind)), name)


def _trusted(texts: Material, half: str, kind: Kind) -> Iterator[Sizes]:
    tune, other = _tune(texts, kind), _other(texts, kind)
    if half == "test":
        trust = learn(tune, kind, other)
        test = (text for text in texts.kinds[kind] if text.half == half)
        yield from (_believed(text, trust) for text in test)
        return
    for fold in range(FOLDS):
        trust = learn([text for text in tune if _fold(text) != fold], kind, other)
        yield from (_believed(text, trust) for text in tune if _fold(text) == fold)


def _fold(text: Seen) -> int:
    return sha256(text.name.encode()).digest()[0] % FOLDS


def _all(text: Seen) -> Sizes:
    return sum(each.is_meant for each in text.sights), len(text.sights), text.marked


def _believed(text: Seen, trust: Trust) -> Sizes:
    own = [each for each in text.sights if trust.believes(each.skill, each.told)]
    return sum(each.is_meant for each in own), len(own), text.marked


def written(trusts: Iterable[Trust]) -> str:
    """Write what was learned as TOML."""
    return "\n".join(line for trust in trusts for line in _lines(trust)) + "\n"


def _lines(trust: Trust) -> Iterator[str]:
    yield "[[trust]]"
    yield f"kind = {json.dumps(trust.kind)}"
    yield f"line = {trust.line}"
    yield "[trust.weights]"
    yield from (f"{name} = {value}" for name, value in asdict(trust.weights).items())
    yield "[trust.own.words]"
    yield from _counted_lines(trust.own.words)
    yield "[trust.own.skills]"
    yield from _counted_lines(trust.own.skills)
    for skill, counts in trust.own.phrases.items():
        yield f"[trust.own.phrases.{skill}]"
        yield from _counted_lines(counts)


def _counted_lines(counts: Mapping[str, Count]) -> Iterator[str]:
    for name, (meant, other) in counts.items():
        yield f"{json.dumps(name, ensure_ascii=False)} = [{meant}, {other}]"
