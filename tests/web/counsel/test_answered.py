from datetime import timedelta

from careers.catalogue.catalogue import Catalogue
from careers.people.clients.client import Look, Looked
from careers.people.clients.intake import Intake
from careers.people.seekers.anonymous import AnonymousProfile
from careers.web.counsel.answered import noticed
from tests.cast import NOW
from tests.door import store_of
from tests.web.counsel.agency import client_of, counselor


def test_a_rush_through_the_questions_is_noted(app, site, catalogue: Catalogue):
    asked = tuple(catalogue.questions)[:8]
    answers = {skill: 1 + at % 4 for at, skill in enumerate(asked)}
    profile = AnonymousProfile(answers=answers, asked=asked)
    number = counselor(app, site.client)
    ana = client_of(app, number, profile=profile)
    for at in range(8):
        look = Look(ana.number, number, Looked.CHANGED, NOW + timedelta(seconds=at))
        store_of(app).clients.look(look)
    with app.test_request_context():
        told = noticed(ana, Intake())
    assert told.rushed
    assert not told.flat


def test_somebody_who_was_asked_nothing_rushed_through_nothing(app, site):
    ana = client_of(app, counselor(app, site.client))
    with app.test_request_context():
        assert noticed(ana, Intake()) == Intake()
