from dataclasses import replace

from careers.board.place import Setting, Where
from careers.board.said import Said
from careers.web.facts.places import lives, place_facts
from tests import cast


def test_every_state_is_named():
    assert lives(cast.MEMBER_SERVICES.where) == "Arizona, Nevada and Texas"


def test_an_office_wants_people_near_it():
    assert lives(cast.AGENT.where) == "Within reach of Leeds"
    near = Where(setting=Setting.VIRTUAL, city="Tucson", radius=50)
    assert lives(near) == "Within 50 miles of Tucson"


def test_a_job_from_home_that_names_no_place_does_not_say():
    assert lives(Where(setting=Setting.VIRTUAL, country="US")) is None


def test_places_left_out_are_said():
    where = Where(
        setting=Setting.VIRTUAL,
        country="US",
        excluded=("US-CA", "US-NY"),
        right_to_work=Said(True, "no sponsorship"),
        on_site_days="2 for kit pickup",
    )
    facts = {fact.term: fact for fact in place_facts(replace(cast.AGENT, where=where))}

    assert facts["You may live in"].notes == ("Not in California and New York.",)
    assert facts["Right to work"].words == "Needed before you start: no sponsorship"
    assert facts["Days on site"].words == "2 for kit pickup"
