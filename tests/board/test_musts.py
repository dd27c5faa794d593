"""What a job insists on besides skills."""

from dataclasses import replace

from careers.board.hiring import Check, CheckKind, Hiring
from careers.board.home import HomeOffice, Kit
from careers.board.job import Job, Read
from careers.board.musts import ROOM, musts
from careers.board.place import Setting, Where
from careers.board.said import Said
from careers.board.shift import ShiftKind, When
from careers.board.work import LanguageAsk
from careers.matching.rulings import ELSEWHERE, About, Wishes, rule
from careers.skills.profile import Profile
from tests.cast import JOBS

JOB = replace(
    JOBS[0],
    where=Where(
        Setting.VIRTUAL, "US", allowed=("US-AZ",), right_to_work=Said(True, "W-2 only")
    ),
    when=When(kinds=(ShiftKind.NIGHTS,)),
    home=HomeOffice(kit=Kit.OWN, wired=True, room=Said(True), down=50),
    hiring=Hiring(checks=(Check(CheckKind.DRUG),)),
    read=(Read("when.kinds", "overnight"),),
)


def on_site(job: Job) -> Job:
    return replace(job, where=replace(job.where, setting=Setting.ON_SITE))


def test_a_job_states_what_it_insists_on() -> None:
    found = musts(JOB, "US-AZ")
    assert (found.hires, found.right_to_work, found.times) == (True, "US", ("nights",))
    assert found.checks == ("drug",)
    assert found.equipment["internet of 50 Mbps down"] == 50
    assert len(found.equipment) == 4


def test_the_ads_own_words_are_quoted() -> None:
    assert musts(JOB).words == {
        About.SCHEDULE: "overnight",
        About.RIGHT_TO_WORK: "W-2 only",
    }


def test_the_right_to_work_is_asked_where_no_country_is_named() -> None:
    nowhere = replace(JOB, where=Where(right_to_work=Said(True)))
    waived = replace(JOB, where=Where(country="US", right_to_work=Said(False)))
    assert musts(nowhere).right_to_work == ELSEWHERE
    assert not musts(waived).right_to_work


def test_each_thing_has_its_own_words() -> None:
    read = replace(
        JOB,
        work=replace(JOB.work, languages=(LanguageAsk("es"), LanguageAsk("fr"))),
        read=(
            Read("where.allowed", "live in Arizona"),
            Read("work.languages", "Fluent in Spanish."),
            Read("home.kit", "your own laptop"),
            Read("home.room", "room with a door"),
        ),
    )
    rulings = rule(Profile(), Wishes(lives="US-AZ"), musts(read, "US-AZ"))
    words = {each.subject: each.words for each in rulings}
    assert words["US-AZ"] == "live in Arizona"
    assert (words["es"], words["fr"]) == ("Fluent in Spanish.", "")
    assert words["your own computer"] == "your own laptop"
    assert words[ROOM] == "room with a door"
    assert words["a wired connection"] == ""


def test_a_place_is_quoted_by_what_decides_it() -> None:
    where = Where(country="US", allowed=("US",), excluded=("US-CA",))
    reads = (Read("where.allowed", "in the US"), Read("where.excluded", "not in CA"))
    job = replace(JOB, where=where, read=reads)
    assert musts(job, "US-CA").words[About.PLACE] == "not in CA"
    assert musts(job, "US-AZ").words[About.PLACE] == "in the US"


def test_a_job_on_site_needs_nothing_at_home() -> None:
    assert musts(on_site(JOB)).equipment == {}
