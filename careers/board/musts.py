"""What a job insists on besides skills, as it states it."""

from collections.abc import Iterator

from careers.board.home import HomeOffice, Kit
from careers.board.job import Job
from careers.board.place import Hires, Setting
from careers.matching.rulings import ELSEWHERE, About, Musts

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
        equipment=dict(_equipment(job)),
        checks=tuple(each.kind.value for each in job.hiring.checks or ()),
        words=dict(_words(job)),
    )


def _equipment(job: Job) -> Iterator[tuple[str, int]]:
    if job.where.setting in (Setting.VIRTUAL, Setting.HYBRID):
        yield from _at_home(job.home)


def _at_home(home: HomeOffice) -> Iterator[tuple[str, int]]:
    if home.kit in (Kit.OWN, Kit.STIPEND):
        yield "your own computer", 1
    if home.wired:
        yield "a wired connection", 1
    if home.room and home.room.yes:
        yield ROOM, 1
    if home.down:
        yield f"internet of {home.down} Mbps down", home.down


_FIELDS = {
    "where.right_to_work": About.RIGHT_TO_WORK,
    "when.kinds": About.SCHEDULE,
    "home.kit": About.EQUIPMENT,
    "hiring.checks": About.CHECKS,
}


def _words(job: Job) -> Iterator[tuple[About, str]]:
    """Quote the ad where a must-have was read out of its words."""
    for field, about in _FIELDS.items():
        read = job.was_read(field)
        if read:
            yield about, read
    right = job.where.right_to_work
    if right and right.note:
        yield About.RIGHT_TO_WORK, right.note
