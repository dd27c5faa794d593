from typing import Any

from werkzeug.datastructures import MultiDict

from careers.people.clients.barrier import Barrier, Hurdle
from careers.people.clients.intake import Intake
from careers.web.forms.talk_page import Offered, TalkForm
from careers.web.forms.talks import BarriersForm, GoalForm, support_form
from tests.small import CATALOGUE


def form(wired, kind: type[TalkForm], own: Intake, **sent: Any) -> TalkForm:
    with wired.test_request_context():
        made = kind(own, Offered(CATALOGUE), MultiDict(sent) if sent else None)
        made.validate()
        return made


def test_roles_come_before_kinds_of_roles(wired):
    told = form(
        wired, GoalForm, Intake(), aims="best-pay", first="csr", wishes=" Calm "
    )
    assert told.filled(Intake()).goals == ("csr", "best-pay")
    assert told.filled(Intake()).wishes == "Calm"


def test_goals_stand_where_they_were_said(wired):
    shown = form(wired, GoalForm, Intake(goals=("csr", "best-pay")))
    assert (shown.first.data, shown.aims.data) == ("csr", ["best-pay"])


def test_one_role_is_not_wished_for_twice(wired):
    assert form(wired, GoalForm, Intake(), first="csr", second="csr").second.errors


def test_what_was_said_about_a_barrier_stays_while_it_is_ticked(wired):
    own = Intake(hurdles=(Hurdle(Barrier.INTERNET, "Slow"), Hurdle(Barrier.HEALTH)))
    told = form(wired, BarriersForm, own, barriers="internet").filled(own)
    assert told.hurdles == (Hurdle(Barrier.INTERNET, "Slow"),)


def test_each_barrier_has_its_own_words_and_end(wired):
    own = Intake(hurdles=(Hurdle(Barrier.INTERNET, "Slow"), Hurdle(Barrier.HEALTH)))
    kind = support_form(own)
    told = form(wired, kind, own, words_internet="Cable", solved_health="y")
    assert told.filled(own).hurdles == (
        Hurdle(Barrier.INTERNET, "Cable"),
        Hurdle(Barrier.HEALTH, "", solved=True),
    )
