from careers import assets
from careers.board.screening.sign import load_signs
from careers.people.entry.membership import Membership, Part
from careers.people.event import Subject
from careers.web.clean.deciding import DONE, VERBS, Decision, recruiters
from tests.cast import NOW
from tests.door import mail, opened, signed_in
from tests.storage.jobs.test_jobs import number_of
from tests.storage.moderation.test_screenings import FRAUD


def test_every_decision_has_its_verb_and_its_words():
    assert set(VERBS) == set(DONE) == set(Decision)


def test_a_decision_is_kept_and_mailed_to_those_who_hire_there(
    app, client, site, store
):
    store.screenings.put([FRAUD], load_signs(assets.DATA), NOW)
    number = number_of(store, FRAUD)
    hires = Membership(Part.RECRUITER, FRAUD.employer.slug)
    opened(app, "rita@northbank.example", hires)
    signed_in(app, client, "mo@example.org", Membership(Part.MODERATOR))
    form = {"done": "remove", "reason": "It asks for a deposit."}
    site.send(f"/moderation/jobs/{number}", form)
    (event,) = store.events.of(Subject("job", str(number)))[-1:]
    assert (event.verb, event.note) == ("removed", "It asks for a deposit.")
    (letter,) = mail(app)
    assert letter.to == "rita@northbank.example"
    assert "It asks for a deposit." in letter.text
    assert client.get(f"/jobs/{number}").status_code == 410


def test_nobody_hires_for_an_employer_nobody_joined(app):
    with app.test_request_context():
        assert recruiters("nobody-here") == []
