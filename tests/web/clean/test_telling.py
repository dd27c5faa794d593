from careers.board.reporting import Ground
from careers.people.event import Event, Subject
from careers.web.clean.telling import case_of, said
from tests import cast
from tests.cast import NOW
from tests.storage.test_jobs import number_of


def test_the_ground_of_a_report_is_said_in_words():
    job = Subject("job", "3")
    reported = Event(job, "reported", NOW, note=Ground.MONEY.value)
    held = Event(job, "held", NOW, note="money")
    assert "asks me for money" in said([reported])[0].note
    assert said([held]) == [held]


def test_what_happened_leads_to_its_case_while_there_is_one(app, store):
    number = number_of(store, cast.AGENT)
    job, gone, firm, nobody, domain = (
        Event(Subject(kind, name), "closed", NOW)
        for kind, name in (
            ("job", str(number)),
            ("job", "999"),
            ("employer", "northbank"),
            ("employer", "nobody"),
            ("domain", "x.example"),
        )
    )
    with app.test_request_context():
        assert case_of(job) == f"/moderation/jobs/{number}"
        assert case_of(gone) is case_of(nobody) is None
        assert case_of(firm) == "/moderation/employers/northbank"
        assert case_of(domain) == "/moderation/domains/"
