from werkzeug.datastructures import MultiDict

from careers.people.clients.intake import Intake
from careers.web.forms.talk_page import Offered
from careers.web.forms.talks import NowForm
from tests.small import CATALOGUE

OFFERED = Offered(CATALOGUE)


def now_form(wired, **sent: str) -> NowForm:
    with wired.test_request_context():
        form = NowForm(Intake(start="csr"), OFFERED, MultiDict(sent) if sent else None)
        form.validate()
        return form


def test_a_page_begins_with_what_was_said_before(wired):
    assert now_form(wired).start.data == "csr"


def test_a_role_is_one_of_ours_or_none(wired):
    assert not now_form(wired, start="qa-analyst").start.errors
    assert not now_form(wired, start="").start.errors
    assert now_form(wired, start="nobody").start.errors
