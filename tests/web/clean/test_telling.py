from careers.board.reporting import Ground
from careers.people.event import Event, Subject
from careers.web.clean.telling import case_of, said
from tests import cast
from tests.cast import NOW
from tests.door import opened
from tests.storage.jobs.test_jobs import number_of


def test_the_ground_of_a_report_is_said_in_words(app):
    job = Subject("job", "3")
    reported = Event(job, "reported", NOW, note=Ground.MONEY.value)
    held = Event(job, "held", NOW, note="money")
    with app.test_request_context():
        assert "asks me for money" in said([reported])[0].note
        assert said([held])[0].note == "money"


def test_who_did_it_is_named_as_long_as_they_are_there(app):
    mina = opened(app, "mina@example.org")
    job = Subject("job", "3")
    with app.test_request_context():
        whom = [
            said([Event(job, *own)])[0].who
            for own in (
                ("held", NOW, mina),
                ("held", NOW, 999),
                ("held", NOW),
                ("reported", NOW),
            )
        ]
        note = said([Event(job, "handed over", NOW, mina, f"3 to account {mina}")])
    assert whom == [
        "mina@example.org", "somebody who has left", "the site", "a reader",
    ]  # fmt: skip
    assert note[0].note == "3 to mina@example.org"


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
        job, gone, firm, nobody, domain = said((job, gone, firm, nobody, domain))
        assert case_of(job) == f"/moderation/jobs/{number}"
        assert case_of(gone) is case_of(nobody) is None
        assert case_of(firm) == "/moderation/employers/northbank"
        assert case_of(domain) == "/moderation/domains/"
