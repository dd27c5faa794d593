"""One profile held against roles, open jobs or an ad: skills, and what can rule out."""

from collections import defaultdict
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from careers.board.employer import Employer
from careers.board.feeds.facts import as_values
from careers.board.hiring import Hiring
from careers.board.home import HomeOffice
from careers.board.job import Job, Read
from careers.board.musts import musts
from careers.board.place import Where
from careers.board.shift import When
from careers.board.work import Work
from careers.catalogue.catalogue import Catalogue
from careers.cli.world import now, open_store
from careers.errors import CareersError
from careers.matching.asked import Asked
from careers.matching.board import Board, rank
from careers.matching.match import Match, match
from careers.matching.rulings import Ruling, Wishes, rule
from careers.reading.ad.reader import read_ad
from careers.reading.ad.role import Titles
from careers.skills.profile import Profile

if TYPE_CHECKING:
    from careers.matching.texts import Texts


@dataclass(frozen=True, slots=True)
class Person:
    """A profile, and what is said about where and when the person can work."""

    profile: Profile
    wishes: Wishes
    catalogue: Catalogue

    def to(self, asked: Asked) -> Match:
        """Hold the person against what is asked."""
        return match(self.profile, asked, self.catalogue)


@dataclass(frozen=True, slots=True)
class Held:
    """What was held against: its id and name, the match, and what can rule it out."""

    id: str
    name: str
    match: Match
    rulings: tuple[Ruling, ...] = ()


def against_roles(person: Person, count: int) -> list[Held]:
    """Hold a person against every role; a role rules nobody out."""
    found = [
        Held(role.id, role.name, person.to(Asked(role.asks, role.id)))
        for role in person.catalogue.roles.values()
    ]
    found.sort(key=lambda each: (-each.match.score, each.name))
    return found[:count]


def against_jobs(person: Person, count: int) -> list[Held]:
    """Hold a person against the open jobs of the database."""
    with open_store(person.catalogue) as store:
        posted = {each.number: each for each in store.jobs.asked(now())}
        board = Board.of(posted.values(), person.catalogue)
        jobs = store.jobs.with_numbers(rank(person.profile, board, count))
    return [
        Held(
            str(job.number),
            job.title,
            person.to(posted[job.number or 0].asked),
            ruled(person, job),
        )
        for job in jobs
    ]


def against_ad(person: Person, path: Path, text: str, texts: "Texts") -> Held:
    """Hold a person against one ad, read from its words alone."""
    job = read_job(text, Titles.of(person.catalogue.roles.values()))
    found = person.to(texts.asked(text))
    return Held(path.name, path.name, found, ruled(person, job))


def ruled(person: Person, job: Job) -> tuple[Ruling, ...]:
    """Answer what can rule a job out; what nobody says is a question."""
    said = musts(job, person.wishes.lives)
    return rule(person.profile, person.wishes, said)


def read_job(text: str, titles: Titles) -> Job:
    """Read what an ad insists on; of everything else it keeps only its first line."""
    if not text.strip():
        raise CareersError("The ad is empty.", "Give a file with the words of one ad.")
    today = now()
    facts = read_ad(text, titles, today=today.date())
    parts: defaultdict[str, dict[str, Any]] = defaultdict(dict)
    for name, value in as_values(facts).items():
        part, _, field = name.partition(".")
        parts[part][field] = value
    return Job(
        title=text.strip().splitlines()[0],
        employer=Employer("", ""),
        posted_at=today,
        closes_at=today,
        work=Work(**parts["work"]),
        where=Where(**parts["where"]),
        when=When(**parts["when"]),
        home=HomeOffice(**parts["home"]),
        hiring=Hiring(**parts["hiring"]),
        read=tuple(Read(name, fact.words) for name, fact in facts.items()),
    )
