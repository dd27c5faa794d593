from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from careers.people.seekers.anonymous import AnonymousProfile
from careers.people.seekers.corrections import Corrections
from careers.people.seekers.past import PastRole
from careers.people.seekers.ticket import Ticket
from careers.skills.profile import Ability, Evidence, Profile
from careers.storage.search.board import Board
from careers.storage.store import Store, migrate
from tests.small import CATALOGUE
from tests.stays import PROFILE

NOW = datetime(2026, 11, 22, 9, 0, tzinfo=UTC)
TICKET = Ticket("ana’s token", "key")
ABILITY = Ability("calming", 3, (Evidence(0, 6, "Calmed"),), "Shown in a job")
KEPT = AnonymousProfile(
    "Calmed callers", Profile({"calming": ABILITY}, {"es": "B2"}, {"csr": 30}, "csr")
)


@pytest.fixture
def kept(tmp_path: Path) -> Iterator[Store]:
    migrate(tmp_path / "careers.db")
    store = Store(tmp_path / "careers.db", CATALOGUE, Board())
    store.profiles.keep(TICKET, KEPT, NOW)
    yield store
    store.close()


def test_what_is_kept_comes_back_whole(kept: Store) -> None:
    assert kept.profiles.find(TICKET, NOW) == KEPT


def test_without_the_ticket_nothing_can_be_read(kept: Store) -> None:
    row = kept.engine.row("select * from anonymous_profiles") or {}
    assert not any(
        word in str(row) for word in ("Calmed", "calming", "ana’s token", "csr")
    )
    assert kept.profiles.find(Ticket("a guess", "key"), NOW) is None


def test_two_idle_hours_empty_the_locker(kept: Store) -> None:
    assert kept.profiles.find(TICKET, NOW + PROFILE) is None


def test_every_visit_starts_the_two_hours_again(kept: Store) -> None:
    almost = NOW + PROFILE - timedelta(minutes=1)
    assert kept.profiles.find(TICKET, almost) == KEPT
    assert kept.profiles.find(TICKET, almost + PROFILE - timedelta(minutes=1)) == KEPT
    assert kept.profiles.find(TICKET, almost + PROFILE + PROFILE) is None


def test_tidying_deletes_only_what_is_over(kept: Store) -> None:
    later = NOW + timedelta(hours=1)
    kept.profiles.keep(Ticket("ben’s token", "key"), KEPT, later)
    assert kept.profiles.tidy(NOW + PROFILE) == 1
    assert kept.engine.value("select count(*) from anonymous_profiles") == 1


def test_forget_me_leaves_nothing(kept: Store) -> None:
    kept.profiles.forget(TICKET)
    assert kept.engine.value("select count(*) from anonymous_profiles") == 0


def test_a_new_text_takes_the_place_of_the_old(kept: Store) -> None:
    newer = AnonymousProfile("Another text", Profile())
    kept.profiles.keep(TICKET, newer, NOW)
    assert kept.profiles.find(TICKET, NOW) == newer
    assert kept.engine.value("select count(*) from anonymous_profiles") == 1


def test_everything_a_person_said_comes_back_too(kept: Store) -> None:
    own = Corrections().remove("excel").add("typing", 2).set_level("calming", 4)
    own = own.set_months("csr", 0).set_latest("").speak("es", "").not_speak("fr")
    past = {"csr": PastRole(24, {"calming": 2}, confirmed=True)}
    told = AnonymousProfile(answers={"coaching": 0}, past=past, own=own)
    kept.profiles.keep(TICKET, told, NOW)
    assert kept.profiles.find(TICKET, NOW) == told


@pytest.mark.parametrize(
    "content",
    [
        b'{"text": "Calmed callers", "profile": {"role": "csr"}}',
        b'{"shape": 1, "kept": {}}',
        b'{"shape": 2, "kept": {"answers": ["no", "levels"]}}',
        b"no JSON",
    ],
)
def test_what_an_older_site_kept_is_as_good_as_gone(
    kept: Store, content: bytes
) -> None:
    sealed = TICKET.seal(content).decode()
    kept.engine.write(
        "update anonymous_profiles set sealed = :sealed", {"sealed": sealed}
    )
    assert kept.profiles.find(TICKET, NOW) is None
