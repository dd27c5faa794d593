from werkzeug.datastructures import MultiDict

from careers.people.clients.agency import Agency, Shares
from careers.web.forms.agencies import AgencyForm, AskForm, PersonForm


def test_an_agency_has_a_name_and_rules(app):
    with app.test_request_context():
        form = AgencyForm(MultiDict({"name": "Harbor", "shares": "all", "keeps": "12"}))
        form.validate()
        assert set(form.errors) <= {"csrf_token"}
        expected = Agency(slug="h", name="Harbor", shares=Shares.ALL, keeps=12)
        assert form.said(Agency(slug="h", name="")) == expected


def test_odd_rules_are_refused(app):
    with app.test_request_context():
        form = AgencyForm(MultiDict({"name": "", "shares": "none", "keeps": "999"}))
        form.validate()
        assert {"name", "shares", "keeps"} <= set(form.errors)


def test_somebody_is_asked_as_counselor_or_lead(app):
    with app.test_request_context():
        form = AskForm(MultiDict({"email": "Mo@Example.org", "part": "moderator"}))
        form.validate()
        assert "part" in form.errors
        assert form.plain == "mo@example.org"
        assert PersonForm(MultiDict({"account": "7"})).account.data == "7"
