from careers.board.posting import begun
from careers.people.employers.hiring import Checked, Proof
from tests.cast import AGENT, NOW
from tests.door import store_of
from tests.web.hiring import recruiter

AT = "/desk/employer/northbank/name"


def test_a_name_that_nobody_checked_changes_at_once_and_old_links_lead_on(app, site):
    recruiter(app, site.client)
    draft = store_of(app).postings.put(begun(AGENT, NOW))
    page = site.send(AT, {"name": "Southbridge"})
    assert "it is called Southbridge from now on" in page.words
    assert site.client.get("/employers/northbank").location == "/employers/southbridge"
    own = store_of(app).postings.find(draft.number)
    assert own.job.employer.name == "Southbridge"
    assert own.employer == "northbank"


def test_a_checked_name_waits_for_a_moderator_and_its_jobs_stay(app, site):
    recruiter(app, site.client)
    store = store_of(app)
    store.proofs.add("northbank", Checked(Proof.ADDRESS, "northbank.example", NOW))
    page = site.send(AT, {"name": "Southbridge", "note": "We merged."})
    assert "A moderator looks at “Southbridge” first" in page.words
    assert store.employers.find("northbank").name == "Northbank"
    assert [one.said for one in store.renames.waiting()] == ["We merged."]


def test_one_name_waits_at_a_time(app, site):
    recruiter(app, site.client)
    store = store_of(app)
    store.proofs.add("northbank", Checked(Proof.ADDRESS, "northbank.example", NOW))
    token = {"csrf_token": site._token(AT)}
    site.client.post(AT, data=token | {"name": "Southbridge"})
    again = site.client.post(AT, data=token | {"name": "Westbridge"})
    assert again.status_code == 422
    assert [one.name for one in store.renames.waiting()] == ["Southbridge"]


def test_a_name_like_another_employers_waits(app, site):
    recruiter(app, site.client)
    page = site.send(AT, {"name": "Larkfield Health"})
    assert "A moderator looks" in page.words


def test_the_name_it_has_is_no_other_name(app, site):
    recruiter(app, site.client)
    page = site.send(AT, {"name": "Northbank"}, 422)
    assert "It is called so already" in page.words
