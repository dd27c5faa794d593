from dataclasses import replace

from careers.web.seek.answered import answered
from tests.board.test_knock_out import JOB
from tests.door import mail, signed_in
from tests.web.applying import SENT, path, posted
from tests.web.hire.test_hearing import OWN


def test_answers_stand_beside_what_was_asked():
    told = dict(answered(JOB, OWN))
    assert told["Where do you live?"] == "Arizona"
    assert told["Can you work nights?"] == "Yes"
    assert answered(JOB, replace(OWN, said=None)) == ()


def test_the_copy_that_a_person_gets_holds_their_answers(app, site):
    posting = posted(app)
    signed_in(app, site.client)
    site.post(path(posting), SENT)
    (copy,) = [one for one in mail(app) if one.subject.startswith("Sent: ")]
    assert "Where do you live? Arizona" in copy.text
    assert "I start Monday." in copy.text
