from careers.people.entry.membership import Membership, Part
from careers.people.entry.patience import FOUND
from careers.people.event import Subject
from careers.people.seekers.kept_profile import Why
from careers.people.seekers.terms import Terms
from careers.web.visitor import profile_seal
from tests.cast import NOW
from tests.door import mail, opened, signed_in, store_of
from tests.site import Site
from tests.web.alerts import EVA, with_profile
from tests.web.applying import RECRUITER, posted


def people(app, site: Site, *, hidden: frozenset[str] = frozenset()) -> tuple[str, int]:
    """Post a job, let somebody be found, and sign its recruiter in."""
    posting = posted(app)
    account = with_profile(app, app.test_client())
    store_of(app).findables.put(account, hidden, NOW)
    signed_in(app, site.client, "rosa@example.org", RECRUITER)
    return f"/desk/jobs/{posting.number}/people", account


def test_a_recruiter_sees_skills_and_no_name(app, site):
    at, _ = people(app, site)
    page = site.visit(at)
    assert page.words.count("Somebody who fits in part") == 1
    assert EVA not in page.html
    assert "Typed all day" not in page.html
    number = at.split("/")[3]
    verbs = [one.verb for one in store_of(app).events.of(Subject("posting", number))]
    assert verbs == ["looked for people"]


def test_whoever_hides_or_turns_it_off_is_not_there(app, site):
    at, account = people(app, site, hidden=frozenset({"larkfield-health"}))
    assert "Nobody to be found yet" in site.visit(at).words
    store_of(app).findables.put(account, frozenset(), NOW)
    assert "Somebody who" in site.visit(at).words
    store_of(app).findables.drop(account)
    assert "Nobody to be found yet" in site.visit(at).words


def test_colleagues_do_not_find_each_other(app, site):
    at, account = people(app, site)
    store_of(app).accounts.join(account, RECRUITER, NOW)
    assert "Nobody to be found yet" in site.visit(at).words


def test_whoever_cannot_take_the_job_is_not_shown_for_it(app, site):
    at, account = people(app, site)
    shelf = store_of(app).kept_profiles
    with app.test_request_context():
        kept = shelf.newest(account, profile_seal()).profile
        abroad = kept.on_terms(Terms().living("GB"))
        shelf.put(account, abroad, profile_seal(), why=Why.CHANGED, at=NOW)
    assert "Nobody to be found yet" in site.visit(at).words


def test_an_invitation_is_one_letter_from_us(app, site):
    at, _ = people(app, site)
    name = site.visit(at).html.partition('name="who" value="')[2].partition('"')[0]
    form = {"who": name, "csrf_token": site._token(at)}
    for _ in range(2):
        assert site.client.post(f"{at}/invite", data=form).status_code == 303
    (letter,) = mail(app)
    assert letter.to == EVA
    assert "have not seen your name" in letter.text
    assert "Invited" in site.visit(at).words


def test_a_name_from_another_job_opens_nothing(app, site):
    at, _ = people(app, site)
    assert site.post(f"{at}/invite", {"who": "0" * 16}, seen_on=at).status_code == 404


def test_other_employers_find_no_such_page(app, site):
    at, _ = people(app, site)
    other = app.test_client()
    opened(app, "ben@example.org")
    signed_in(app, other, "carl@example.org", Membership(Part.RECRUITER, "northbank"))
    assert other.get(at).status_code == 404


def test_hiring_for_another_employer_too_shows_nobody_who_hides(app, site):
    at, _ = people(app, site, hidden=frozenset({"northbank"}))
    assert "Somebody who" in site.visit(at).words
    rosa = store_of(app).accounts.by_email("rosa@example.org").number
    store_of(app).accounts.join(rosa, Membership(Part.RECRUITER, "northbank"), NOW)
    assert "Nobody to be found yet" in site.visit(at).words


def test_nobody_is_flooded_with_invitations(app, site):
    at, account = people(app, site)
    name = site.visit(at).html.partition('name="who" value="')[2].partition('"')[0]
    for _ in range(FOUND.tries):
        store_of(app).buckets.take(FOUND, str(account), NOW)
    answer = site.post(f"{at}/invite", {"who": name}, seen_on=at)
    assert answer.status_code == 429
    assert mail(app) == []
