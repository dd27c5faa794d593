from dataclasses import replace

from careers.catalogue.center import CenterType
from careers.storage.store import Store
from tests import cast


def test_the_front_door_leads_to_search_doors_and_newest_jobs(site):
    page = site.visit("/")
    assert page.headings("h1") == ["Call-center jobs, and where they lead"]
    assert page.title.startswith(page.headings("h1")[0])
    assert {"/jobs/?center=inbound", "/jobs/?center=virtual"} <= set(page.links)
    assert cast.MEMBER_SERVICES.title in page.headings("h3")


def test_the_doors_overlap_and_count_what_is_open(site, store: Store):
    page = site.visit("/")
    inbound = sum(CenterType.INBOUND in job.centers() for job in cast.OPEN)
    assert f"{inbound} jobs open" in page.words
    assert f"{len(cast.OPEN)} open jobs from 2 employers" in page.words


def test_closed_and_coming_jobs_are_never_shown(site):
    page = site.visit("/")
    assert cast.CLOSED.title not in page.words
    assert cast.COMING.title not in page.words


def test_an_empty_board_says_so_and_offers_the_guides(app, site):
    app.config["NOW"] = cast.NOW.replace(year=2031)
    page = site.visit("/")
    assert "No jobs are open today" in page.headings("h3")
    assert "No jobs today" in page.words


def test_every_family_with_roles_is_one_tap_away(site, catalogue):
    page = site.visit("/")
    for family in catalogue.families:
        if catalogue.roles_of(family):
            assert f"/roles/#{family}" in page.links


def test_a_job_without_pay_says_not_stated(site, store: Store):
    silent = replace(cast.AGENT, pay=cast.PLANNER.pay, source_key="silent")
    store.jobs.put([silent], cast.NOW)
    assert "Not stated" in site.visit("/").words
