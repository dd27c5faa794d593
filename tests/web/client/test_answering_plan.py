from dataclasses import replace

from careers.web.client.answering_plan import unanswered, untied
from tests.web.counsel.agency import client_of, counselor


def test_nothing_is_wrong_before_anything_was_sent(app):
    with app.test_request_context():
        assert not unanswered().errors


def test_an_untied_record_is_nobodys_and_still_there(app, site):
    ana = client_of(app, counselor(app, site.client))
    with app.test_request_context():
        assert untied(replace(ana, account=7)).account is None
