from dataclasses import replace

from careers.web.facts.page import job_page
from tests import cast
from tests.small import CATALOGUE


def page(job):
    return job_page(job, CATALOGUE, zone=None, today=cast.TODAY)


def test_a_home_office_is_told_only_where_there_is_one():
    assert page(cast.MEMBER_SERVICES).home
    assert page(cast.AGENT).home == ()


def test_ways_on_are_those_of_the_role():
    assert [way.role.id for way in page(cast.AGENT).ways] == [
        "senior-agent",
        "qa-analyst",
    ]
    assert page(replace(cast.AGENT, role=None)).ways == ()


def test_a_step_up_comes_before_a_quicker_step_sideways():
    own = page(replace(cast.AGENT, role="senior-agent"))

    assert [way.role.id for way in own.ways] == ["qa-analyst", "team-lead"]
    lead = page(replace(cast.AGENT, role="team-lead"))
    assert [way.role.id for way in lead.ways] == ["qa-analyst"]
