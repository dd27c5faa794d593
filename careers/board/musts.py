"""What a job insists on besides skills, as it states it."""

import re
from collections.abc import Iterator

from careers.board.home import HomeOffice, Kit
from careers.board.job import Job
from careers.board.place import Hires, Setting
from careers.matching.rulings import ELSEWHERE, About, Musts, said_of
from careers.reading.ad.languages import language_code

ROOM = "a room with a door"
"""What nobody can be sent by post, unlike the other equipment."""


def musts(job: Job, lives: str = "") -> Musts:
    """Tell what a job states; what it leaves out is asked on its page."""
    said = {Hires.YES: True, Hires.NO: False, Hires.UNSAID: None}
    right = job.where.right_to_work
    return Musts(
        hires=said[job.where.hires(lives)] if lives else None,
        right_to_work=(job.where.country or ELSEWHERE) if right and right.yes else "",
        times=tuple(kind.value for kind in job.when.kinds or ()),
        languages=tuple(
            (each.code, each.level)
            for each in job.work.languages or ()
            if each.essential
        ),
        equipment={thing: much for thing, much, _ in _equipment(job)},
        checks=tuple(each.kind.value for each in job.hiring.checks or ()),
        words={about: words for about, words in _words(job, lives) if words},
    )


def _equipment(job: Job) -> Iterator[tuple[str, int, str]]:
    if job.where.setting in (Setting.VIRTUAL, Setting.HYBRID):
        yield from _at_home(job.home)


def _at_home(home: HomeOffice) -> Iterator[tuple[str, int, str]]:
    """Name each thing, how much of it, and the field that says so."""
    if home.kit in (Kit.OWN, Kit.STIPEND):
        yield "your own computer", 1, "home.kit"
    if home.wired:
        yield "a wired connection", 1, "home.wired"
    if home.room and home.room.yes:
        yield ROOM, 1, "home.room"
    if home.down:
        yield f"internet of {home.down} Mbps down", home.down, "home.down"


_FIELDS = {
    "where.right_to_work": About.RIGHT_TO_WORK,
    "when.kinds": About.SCHEDULE,
    "hiring.checks": About.CHECKS,
}


def _words(job: Job, lives: str) -> Iterator[tuple[str, str | None]]:
    """Quote the ad where a must-have was read out of its words."""
    yield About.PLACE, job.was_read(f"where.{job.where.rests_on(lives)}")
    for field, about in _FIELDS.items():
        yield about, job.was_read(field)
    yield from _on_languages(job)
    for thing, _, field in _equipment(job):
        yield said_of(About.EQUIPMENT, thing), job.was_read(field)
    right = job.where.right_to_work
    if right and right.note:
        yield About.RIGHT_TO_WORK, right.note


def _on_languages(job: Job) -> Iterator[tuple[str, str]]:
    """One quote stands for all languages: it is given to those that it names."""
    words = job.was_read("work.languages") or ""
    for name in re.findall(r"\w+", words):
        code = language_code(name)
        if code:
            yield said_of(About.LANGUAGE, code), words
