from careers.people.entry.membership import Membership, Part
from careers.people.event import Subject
from tests.door import signed_in, store_of
from tests.web.applying import applied, posted
from tests.web.hiring import ANA, AT_HARBOUR, AT_NORTHBANK, recruiter


def test_nobody_is_asked_to_sign_in_first(site):
    assert site.answer("/desk/").location == "/sign-in/?next=/desk/"


def test_a_seeker_is_led_to_set_up_an_employer(app, site):
    signed_in(app, site.client)
    assert site.answer("/desk/").location == "/desk/employer/new"


def test_a_recruiter_sees_their_own_employers_alone(app, site):
    signed_in(app, site.client, ANA, AT_NORTHBANK, AT_HARBOUR)
    page = site.visit("/desk/")
    assert page.headings("h2") == ["Harbour Travel", "Northbank"]
    assert "/desk/employer/northbank/colleagues/" in page.links
    assert "No jobs yet" in page.words


def test_every_way_on_from_the_desk_leads_somewhere(app, site):
    recruiter(app, site.client)
    for link in set(site.visit("/desk/").links) - {"#main"}:
        assert site.client.get(link).status_code in {200, 302, 303}, link


def test_a_claim_that_waits_says_why(app, site):
    number = signed_in(app, site.client, "ana@gmail.com")
    site.send("/desk/employer/northbank/claim", {"note": "I answer their phones"})
    page = site.visit("/desk/")
    assert "A moderator looks at Northbank first" in page.words
    assert "Anybody can have an address at gmail.com" in page.words
    (claim,) = store_of(app).claims.waiting()
    assert (claim.account, claim.said) == (number, "I answer their phones")


def test_the_desk_is_in_the_head_of_recruiters_alone(app, site):
    head = '<a href="/desk/">Desk</a>'
    assert head not in site.visit("/about").html
    recruiter(app, site.client)
    assert head in site.visit("/about").html


def test_jobs_are_counted_by_where_they_stand(app, site):
    from careers.board.posting import begun
    from tests.cast import AGENT, NOW

    shelf = store_of(app).postings
    shelf.put(begun(AGENT, NOW))
    shelf.publish(shelf.put(begun(AGENT, NOW)).passed(NOW), NOW)
    recruiter(app, site.client)
    words = site.visit("/desk/").words
    assert "Draft 1 job" in words
    assert "Open 1 job" in words
    assert store_of(app).events.of(Subject("employer", "northbank")) == []


def test_the_desk_leads_to_applications_that_nobody_opened(app, site):
    posting = posted(app)
    applied(app, posting)
    signed_in(app, site.client, ANA, Membership(Part.RECRUITER, "larkfield-health"))

    page = site.visit("/desk/")

    assert "1 application not opened: " + posting.job.title in page.words
    assert f"/desk/jobs/{posting.number}/applicants" in page.links


def test_a_desk_where_all_is_done_does_not_say_that_anything_waits(app, site):
    signed_in(app, site.client, ANA, AT_NORTHBANK)

    assert "Waits for you" not in site.visit("/desk/").words
