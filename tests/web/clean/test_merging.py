from careers.board.reporting import Ground, Report
from careers.people.entry.membership import Membership, Part
from careers.web.clean.merging import can_take
from careers.web.clean.reports import seal
from tests import cast
from tests.cast import NOW
from tests.door import mail, signed_in
from tests.storage.jobs.test_jobs import number_of


def test_only_an_open_job_of_its_own_takes_another_in(app, store):
    agent, sales = (number_of(store, job) for job in (cast.AGENT, cast.SALES))
    with app.test_request_context():
        assert can_take(store.jobs.find(agent), sales)
        assert not can_take(store.jobs.find(agent), agent)
        assert not can_take(None, agent)
        store.jobs.merge(agent, sales)
        assert not can_take(store.jobs.find(agent), sales)


def test_who_reported_a_double_hears_that_it_is_merged(app, client, site, store):
    agent, sales = (number_of(store, job) for job in (cast.AGENT, cast.SALES))
    signed_in(app, client, "mo@example.org", Membership(Part.MODERATOR))
    with app.test_request_context():
        sealed = seal().close(b"ben@example.org")
    store.reports.add(
        Report(job=sales, ground=Ground.TWICE, at=NOW, reporter="b", email=sealed)
    )
    form = {"into": str(agent), "reason": "The same ad."}
    page = f"/moderation/jobs/{sales}"
    assert site.post(f"{page}/merge", form, seen_on=page).status_code == 303
    (letter,) = mail(app)
    assert letter.to == "ben@example.org"
    assert "leads to another ad of the same job" in letter.text
