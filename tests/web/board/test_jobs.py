import json
import re
from datetime import timedelta
from xml.etree import ElementTree

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests import cast

MEMBER = "/jobs/1-member-services-representative-larkfield-health"
CLOSED = "/jobs/5-booking-agent-harbour-travel"


def test_the_board_lists_open_jobs_newest_first(site):
    page = site.visit("/jobs/")

    assert page.headings("h1") == ["4 jobs"]
    assert page.headings("h3") == [job.title for job in cast.OPEN]


def test_a_search_says_what_it_found_in_its_title(site):
    page = site.visit("/jobs/?calls=inbound&setting=virtual")

    assert page.title == "1 inbound job from home – Headway"
    assert page.headings("h3") == [cast.MEMBER_SERVICES.title]


def test_what_is_not_stated_is_shown_as_such(site):
    assert "Not stated" in site.visit("/jobs/?role=real-time-analyst").words


@pytest.mark.parametrize(
    ("messy", "clean"),
    [
        ("/jobs/?words=&also=&also=place&also=pay&pay=&lives=", "/jobs/"),
        ("/jobs/?words=++adviser+&utm_source=x", "/jobs/?words=adviser"),
        ("/jobs/?center=nonsense&page=1", "/jobs/"),
        ("/jobs/?page=9999", "/jobs/"),
        ("/jobs/?setting=virtual&center=inbound",
         "/jobs/?center=inbound&setting=virtual"),
    ],
)  # fmt: skip
def test_every_search_has_one_address(site, messy, clean):
    answer = site.answer(messy)

    assert (answer.status_code, answer.location) == (302, clean)
    assert site.answer(clean).status_code == 200


def test_a_chip_takes_its_filter_off(site):
    page = site.visit("/jobs/?calls=outbound&words=sales")

    assert "/jobs/?words=sales" in page.links
    assert "Clear all" in page.words


def test_words_that_name_a_filter_offer_it(site):
    page = site.visit("/jobs/?words=evenings")

    assert "/jobs/?shift=evenings" in page.links


def test_a_wrong_amount_is_explained_and_the_rest_still_works(site):
    page = site.visit("/jobs/?calls=outbound&pay=abc")

    assert page.title == "Error: 1 outbound job – Headway"
    assert page.words.count("Enter the pay as a number, like 17.50") == 2
    assert page.inputs["pay"]["value"] == "abc"
    assert "#pay" in page.links
    assert "noindex" in page.html


def test_a_search_that_is_too_long_is_refused_and_kept(site):
    page = site.visit("/jobs/?words=" + "x" * 5000)

    assert "Shorten your search to 120 characters" in page.words
    assert page.inputs["words"]["value"] == "x" * 5000


def test_no_results_give_wider_searches(site):
    page = site.visit("/jobs/?words=pilot&calls=inbound")

    assert page.headings("h1") == ["No jobs fit all of this today"]
    assert "/jobs/?calls=inbound" in page.links
    assert "Every open job 4 jobs" in page.words


def test_a_slip_of_the_finger_is_understood(site):
    page = site.visit("/jobs/?words=advsier")

    assert "Did you mean adviser ?" in page.words.replace("?", " ?").replace("  ", " ")
    assert "/jobs/?words=adviser" in page.links


def test_a_reader_finds_where_they_live_with_counts(site):
    page = site.visit("/jobs/?lives=US-AZ")

    assert "1 job for people in Arizona" in page.headings("h1")[0]
    assert "US: Arizona (1)" in page.words


@settings(
    max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture],
    deadline=None,
)  # fmt: skip
@given(
    st.sampled_from(["words", "pay", "page", "role", "lives", "within", "language",
                     "unit", "currency", "employer", "zone", "shift"]),
    st.text(max_size=130),
)  # fmt: skip
def test_nothing_a_person_can_type_breaks_the_board(client, name, typed):
    for address in ("/jobs/", "/jobs/feed.atom"):
        answer = client.get(address, query_string={name: typed})
        assert answer.status_code in (200, 302)


def test_a_job_answers_first_things_first(site):
    page = site.visit(MEMBER)

    assert page.headings("h1") == [cast.MEMBER_SERVICES.title]
    order = page.headings("h2")
    wanted = ["When", "What they ask", "Your home as an office", "Pay",
              "Who they are", "How they hire", "How to apply"]  # fmt: skip
    assert [heading for heading in order if heading in wanted] == wanted


def test_what_an_ad_does_not_say_of_a_part_stands_in_one_row(site):
    found = site.visit("/jobs/?role=real-time-analyst").links
    page = site.visit(next(link for link in found if re.match(r"/jobs/\d", link)))

    assert "Not stated Base, bonus, while you train, how often paid" in page.words


def test_an_old_or_short_address_leads_to_the_job(site):
    for old in ("/jobs/1", "/jobs/1-what-it-was-called"):
        answer = site.answer(old)
        assert (answer.status_code, answer.location) == (308, MEMBER)


def test_a_number_that_was_never_used_is_not_found(site):
    site.visit("/jobs/99-nothing", status=404)
    site.visit("/jobs/99999999999999999999", status=404)


def test_a_closed_job_keeps_its_page(site):
    page = site.visit(CLOSED)

    assert "This job closed on 1 February 2026" in page.words
    assert "Apply at" not in page.words
    assert "noindex" in page.html


def test_a_closed_job_offers_jobs_like_it(site, store):
    gone = cast.AGENT
    store.jobs.put(
        [cast.replace(gone, closes_at=cast.NOW - timedelta(days=1))], cast.NOW
    )
    page = site.visit("/jobs/2-customer-service-adviser-northbank")

    assert cast.MEMBER_SERVICES.title in page.words


def test_a_job_taken_off_the_board_says_so(site, store):
    store.jobs.remove(1, cast.NOW)
    page = site.visit(MEMBER, status=410)

    assert page.headings("h1") == ["This job was taken off the board"]
    assert site.answer(f"{MEMBER}.json").status_code == 410


def test_a_merged_job_leads_to_the_one_it_became(site, store):
    store.jobs.merge(2, into=1)

    assert site.answer("/jobs/2-anything").location == MEMBER
    assert site.answer("/jobs/2-anything.jsonld").location == f"{MEMBER}.jsonld"


def test_the_link_to_apply_is_nobodys_recommendation(site):
    page = site.visit(MEMBER)

    assert 'rel="nofollow noopener external"' in page.html
    assert "Leads to larkfield.example, outside Headway" in page.words
    assert "No honest employer asks you to pay" in page.words


def test_the_readers_clock_is_remembered(site):
    first = site.visit(f"{MEMBER}?zone=Asia/Manila")
    again = site.visit(MEMBER)

    assert "9:00 pm to 5:30 am" in first.words
    assert "9:00 pm to 5:30 am" in again.words


@pytest.mark.parametrize("zone", ["Mars/Olympus", "", "../../etc/passwd"])
def test_a_clock_that_does_not_exist_is_not_kept(site, zone):
    answer = site.answer(MEMBER, query_string={"zone": zone})

    assert answer.status_code == 200
    assert "zone=" not in "".join(answer.headers.getlist("Set-Cookie"))


def test_words_read_out_of_an_ad_are_quoted(site, store):
    from careers.board.job import Read

    told = cast.replace(cast.AGENT, read=(Read("pay.low", "from £24,500"),))
    store.jobs.put([told], cast.NOW)
    page = site.visit("/jobs/2-customer-service-adviser-northbank")

    assert "Read from the ad: from £24,500" in page.words


def test_machines_get_the_same_job(site):
    plain = site.answer(f"{MEMBER}.json").json
    linked = site.answer(f"{MEMBER}.jsonld")

    assert (plain["number"], plain["open"]) == (1, True)
    assert plain["pay"]["low"] == "18.25"
    assert linked.mimetype == "application/ld+json"
    assert json.loads(linked.text)["title"] == cast.MEMBER_SERVICES.title
    assert f'href="{MEMBER}.jsonld"' in site.visit(MEMBER).html


def test_search_engines_read_an_open_job_out_of_its_page(site):
    assert 'itemtype="https://schema.org/JobPosting"' in site.visit(MEMBER).html
    assert "schema.org" not in site.visit(CLOSED).html


def test_a_feed_follows_a_search(site):
    answer = site.answer("/jobs/feed.atom?calls=inbound")
    feed = ElementTree.fromstring(answer.text)
    atom = "{http://www.w3.org/2005/Atom}"

    assert answer.mimetype == "application/atom+xml"
    assert [entry.findtext(f"{atom}title") for entry in feed.iter(f"{atom}entry")] == [
        cast.MEMBER_SERVICES.title,
        cast.AGENT.title,
    ]


def test_beginners_find_jobs_that_need_no_experience(site):
    page = site.visit("/jobs/?experience=none")

    assert "No experience needed" in page.words
    assert page.headings("h3") == [
        job.title for job in cast.OPEN if job.asks.experience == 0
    ]
