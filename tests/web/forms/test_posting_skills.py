import pytest
from werkzeug.datastructures import MultiDict

from careers.board.posting import begun
from careers.skills.requirement import Requirement
from careers.web.forms.posting_skills import skills_form
from tests.cast import MEMBER_SERVICES, NOW
from tests.shipped import CATALOGUE

OWN = begun(MEMBER_SERVICES, NOW)


@pytest.fixture(autouse=True)
def request_here(app):
    with app.test_request_context():
        yield


def made(**sent):
    return skills_form(OWN, CATALOGUE, MultiDict(sent) if sent else None)


def test_each_skill_shows_its_level_and_need():
    shown = {skill: (need.data, level.data) for skill, need, level in made().asked()}

    known = {ask.skill for ask in MEMBER_SERVICES.asks.skills}
    assert set(shown) == known & set(CATALOGUE.skills)
    assert shown["typing"] == ("helps", "2")


def test_a_skill_can_be_taken_away_and_another_added():
    form = made(**{"need-typing": "no", "level-typing": "2", "add0": "de-escalation"})

    skills = form.values()["asks.skills"]
    assert "typing" not in {ask.skill for ask in skills}
    assert skills[-1] == Requirement("de-escalation")
