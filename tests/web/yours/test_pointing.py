from careers.people.seekers.anonymous import AnonymousProfile
from careers.web.yours.pointing import FAMILIES, ROLES, groups
from tests.matching.asking.people import CHANCES


def _groups(app, **answers):
    kept = AnonymousProfile()
    for skill, level in answers.items():
        kept = kept.with_reply(skill.replace("_", "-"), level)
    with app.test_request_context():
        return groups(kept, CHANCES)


def test_answers_point_to_a_few_roles_of_a_few_families(app):
    found = _groups(app, troubleshooting=3, operating_systems=3, ticketing=3, selling=0)

    assert found[0].family.id == "technical"
    assert len(found) <= FAMILIES
    for group in found:
        assert 0 < len(group.fits) <= ROLES
        assert {fit.thing.family for fit in group.fits} == {group.family.id}


def test_who_is_new_to_it_is_shown_first_jobs(app):
    (group,) = _groups(
        app,
        customer_service=1, patience=3, reliability=3, data_entry=1, spoken_clarity=1,
        leading_a_team=0, troubleshooting=0, data_analysis=0, negotiation=0,
        clear_writing=0, talk_and_type=0, authentication=0, call_scripts=0,
    )  # fmt: skip
    assert group.family is None
    assert {fit.thing.rung for fit in group.fits} == {1}


def test_nothing_shown_points_nowhere(app):
    assert _groups(app, selling=0, patience=None) == ()
