"""Two or three jobs side by side, row by row, with a person beside them or without."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from careers.board.job import Job
from careers.catalogue.catalogue import Catalogue
from careers.matching.match import Match
from careers.matching.rulings import About, Ruling
from careers.skills.gap import Answer
from careers.web.words.hours import when_words
from careers.web.words.labels import label
from careers.web.words.money import pay_line
from careers.web.words.rulings import must
from careers.web.words.sentences import begun
from careers.web.words.spans import span
from careers.web.words.whereabouts import where_words

NOT_ASKED = "Not asked"


@dataclass(frozen=True, slots=True)
class Entry:
    """A few words in a cell, and how they stand to the person, if one is here."""

    words: str
    state: str = ""


@dataclass(frozen=True, slots=True)
class Row:
    """One thing, as each job has it; an empty cell is not stated."""

    heading: str
    cells: tuple[tuple[Entry, ...], ...]
    empty: str = "Not stated"

    @property
    def differs(self) -> bool:
        """Whether the jobs are not all the same in it."""
        return len(set(self.cells)) > 1


@dataclass(frozen=True, slots=True)
class Part:
    """Rows that belong together."""

    heading: str
    rows: tuple[Row, ...]


@dataclass(frozen=True, slots=True)
class Side:
    """One job, what it insists on, and how the person stands to it."""

    job: Job
    match: Match
    rulings: tuple[Ruling, ...]
    has_person: bool


def parts(sides: Sequence[Side], catalogue: Catalogue) -> tuple[Part, ...]:
    """Lay jobs side by side: what rules out, what they offer, what they ask."""
    made = (
        Part("Must-haves", tuple(_musts(sides))),
        Part("Pay, hours and place", tuple(_facts(sides))),
        Part("Skills they ask", tuple(_skills(sides, catalogue))),
    )
    return tuple(part for part in made if part.rows)


def _musts(sides: Sequence[Side]) -> Iterator[Row]:
    for about, heading in MUSTS.items():
        cells = tuple(tuple(_ruled(side, about)) for side in sides)
        if any(cells):
            yield Row(heading, cells)


MUSTS = {
    About.PLACE: "Where you may live",
    About.RIGHT_TO_WORK: "Right to work",
    About.SCHEDULE: "Hours you must be free",
    About.LANGUAGE: "Languages",
    About.EQUIPMENT: "At home you need",
    About.CHECKS: "Checks",
}


def _ruled(side: Side, about: About) -> Iterator[Entry]:
    for ruling in side.rulings:
        if ruling.about is about:
            level = f", level {ruling.asked}" if ruling.asked else ""
            state = VERDICTS[ruling.verdict.value] if side.has_person else ""
            yield Entry(f"{must(ruling)}{level}", state)


VERDICTS = {"yes": "shown", "no": "no", "ask": "ask"}


def _facts(sides: Sequence[Side]) -> Iterator[Row]:
    for heading, words in FACTS.items():
        said = (words(side.job) for side in sides)
        yield Row(heading, tuple((Entry(one),) if one else () for one in said))


def _experience(job: Job) -> str | None:
    months = job.asks.experience
    if months is None:
        return None
    return f"{span(months)} asked" if months else "None needed"


def _hours_a_week(job: Job) -> str | None:
    hours = job.when.hours if job.when.hours is not None else job.terms.hours
    return None if hours is None else f"{hours:g} a week"


FACTS: dict[str, Callable[[Job], str | None]] = {
    "Base pay": lambda job: pay_line(job.pay),
    "Bonus": lambda job: job.pay.bonus,
    "Shifts": lambda job: when_words(job.when),
    "Guaranteed hours": _hours_a_week,
    "Setting": lambda job: label(job.where.setting) if job.where.setting else None,
    "Place": lambda job: where_words(job.where),
    "Calls": lambda job: label(job.work.calls) if job.work.calls else None,
    "Contract": lambda job: label(job.terms.contract) if job.terms.contract else None,
    "Experience": _experience,
}


def _skills(sides: Sequence[Side], catalogue: Catalogue) -> Iterator[Row]:
    """List the skills that several ask, those most of them ask first; then the rest."""
    asked = [
        {answer.requirement.skill: answer for answer in side.match.gap.answers}
        for side in sides
    ]
    every = dict.fromkeys(skill for own in asked for skill in own)
    times = {skill: sum(skill in own for own in asked) for skill in every}
    for skill in sorted(every, key=lambda id_: -times[id_]):
        if times[skill] > 1:
            pairs = zip(asked, sides, strict=True)
            cells = tuple(_wanted(own.get(skill), side) for own, side in pairs)
            yield Row(catalogue.skills[skill].name, cells, NOT_ASKED)
    if 1 in times.values():
        alone = (
            tuple(
                _named(own[skill], side, catalogue) for skill in own if times[skill] < 2
            )
            for own, side in zip(asked, sides, strict=True)
        )
        yield Row("Only this job asks", tuple(alone), "Nothing more")


def _wanted(answer: Answer | None, side: Side) -> tuple[Entry, ...]:
    return (Entry(begun(_level(answer)), _state(answer, side)),) if answer else ()


def _named(answer: Answer, side: Side, catalogue: Catalogue) -> Entry:
    name = catalogue.skills[answer.requirement.skill].name
    return Entry(f"{name}, {_level(answer)}", _state(answer, side))


def _level(answer: Answer) -> str:
    strict = "essential" if answer.requirement.essential else "desirable"
    return f"level {answer.requirement.level}, {strict}"


def _state(answer: Answer, side: Side) -> str:
    return answer.state.value if side.has_person else ""
