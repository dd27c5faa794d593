from dataclasses import replace
from datetime import date

from careers.catalogue.stale import stale, warning

LOOKED = date(2026, 1, 10)


def looked_at(catalogue, day, *, skill):
    """The catalogue as if all of it was looked at today, and one law on that day."""
    law = replace(catalogue.skills[skill], checked_on=day)
    return replace(
        catalogue, skills={skill: law}, guides={}, sources={}, roles={}, terms={}
    )


def test_what_was_looked_at_within_a_year_is_not_named(catalogue):
    seen = looked_at(catalogue, LOOKED, skill="tcpa")
    assert stale(seen, date(2027, 1, 10)) == ()
    assert warning(seen, date(2027, 1, 10)) == ""


def test_after_a_year_a_law_asks_to_be_looked_at(catalogue):
    seen = looked_at(catalogue, LOOKED, skill="tcpa")
    said = "1 entry was last checked more than a year ago: tcpa."
    assert warning(seen, date(2027, 1, 11)) == said


def test_a_skill_that_rests_on_no_law_never_gets_old(catalogue):
    seen = looked_at(catalogue, None, skill="empathy")
    assert stale(seen, date(2050, 1, 1)) == ()


def test_roles_guides_and_sources_get_old_too_the_oldest_first(catalogue):
    said = warning(catalogue, date(2050, 1, 1))
    for shelf in (catalogue.roles, catalogue.guides, catalogue.sources):
        assert set(shelf) <= set(stale(catalogue, date(2050, 1, 1)))
    assert said.startswith(f"{len(stale(catalogue, date(2050, 1, 1)))} entries were ")


def test_every_law_says_when_it_was_looked_at(catalogue):
    laws = (
        "tcpa do-not-call telemarketing-rules fdcpa reg-f pci-dss hipaa cpni kyc aml "
        "udaap gdpr ccpa fair-lending credit-reporting-rules call-recording "
        "medicare-rules insurance-licensing labor-law-basics"
    )
    for law in laws.split():
        assert catalogue.skills[law].checked_on, law
