from careers.people.seekers.anonymous import AnonymousProfile
from careers.people.seekers.differences import Difference, Thing, differences
from careers.people.seekers.terms import Terms
from tests.small import profile

KEPT = AnonymousProfile("my text", profile("csr", excel=2, typing=3))


def test_nothing_changed_is_nothing_to_tell():
    assert differences(KEPT, KEPT) == ()


def test_each_skill_that_came_went_or_moved_is_told():
    later = KEPT.without("excel").with_level("typing", 4).with_skill("coaching", 2)

    assert set(differences(KEPT, later)) == {
        Difference(Thing.SKILL, "excel", "2", None),
        Difference(Thing.SKILL, "typing", "3", "4"),
        Difference(Thing.SKILL, "coaching", None, "2"),
    }


def test_texts_work_languages_and_terms_are_told_in_the_order_of_the_page():
    own = KEPT.own.speak("es", "B2").set_months("csr", 30).set_latest("csr")
    terms = Terms("US-AZ", {"checks:drug": True})
    later = KEPT.with_text("another", KEPT.read).corrected(own).on_terms(terms)

    assert differences(KEPT, later) == (
        Difference(Thing.TEXT, "", "my text", "another"),
        Difference(Thing.LANGUAGE, "es", None, "B2"),
        Difference(Thing.WORK, "csr", "12", "30"),
        Difference(Thing.LATEST, "", None, "csr"),
        Difference(Thing.LIVES, "", None, "US-AZ"),
        Difference(Thing.TERM, "checks:drug", None, "yes"),
    )
