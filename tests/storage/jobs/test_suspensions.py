from dataclasses import replace
from datetime import timedelta

from careers.board.criteria import Criteria
from careers.people.employers.suspension import Suspension
from tests import cast
from tests.cast import NOW
from tests.storage.jobs.test_jobs import number_of

DAY = timedelta(days=1)
OFF = Suspension("larkfield-health", NOW, "It asks for deposits.")


def test_a_suspended_employer_has_no_job_in_any_list(store):
    number = number_of(store, cast.MEMBER_SERVICES)
    assert store.suspensions.add(OFF)
    assert not store.suspensions.add(OFF)
    assert store.suspensions.of("larkfield-health") == OFF
    assert store.jobs.total(Criteria(employer="larkfield-health"), NOW) == 0
    assert not store.jobs.find(number).is_open(NOW)
    assert number not in [posted.number for posted in store.jobs.asked(NOW)]
    named = [own.slug for own, _ in store.employers.named("larkfield", NOW)]
    assert "larkfield-health" not in named
    assert store.employers.is_seen("larkfield-health"), "its link leads to the warning"


def test_what_comes_in_later_is_off_the_board_too(store):
    store.suspensions.add(OFF)
    later = replace(cast.MEMBER_SERVICES, source_key="later", title="Another line")
    store.jobs.put([later], NOW + DAY)
    assert store.jobs.total(Criteria(employer="larkfield-health"), NOW + DAY) == 0


def test_letting_them_back_shows_what_nothing_else_hides(store):
    number = number_of(store, cast.MEMBER_SERVICES)
    store.holding.hold(number, NOW)
    later = replace(cast.MEMBER_SERVICES, source_key="later", title="Another line")
    store.jobs.put([later], NOW)
    store.suspensions.add(OFF)
    assert store.suspensions.lift("larkfield-health")
    assert not store.suspensions.lift("larkfield-health")
    assert store.suspensions.of("larkfield-health") is None
    assert not store.jobs.find(number).is_open(NOW)
    assert store.jobs.total(Criteria(employer="larkfield-health"), NOW) == 1


def test_a_job_let_out_by_itself_stays_off_while_its_employer_is(store):
    number = number_of(store, cast.MEMBER_SERVICES)
    store.holding.hold(number, NOW)
    store.suspensions.add(OFF)
    store.holding.release(number)
    assert not store.jobs.find(number).is_open(NOW)
    assert store.holding.held() == []


def test_a_name_of_one_off_the_board_is_known_however_it_is_written(store):
    number_of(store, cast.MEMBER_SERVICES)
    store.suspensions.add(OFF)
    assert store.suspensions.called("larkfield HEALTH", but="another") == OFF
    assert store.suspensions.called("Larkfield Health", but=OFF.employer) is None
    assert store.suspensions.called("Northbank", but="another") is None
