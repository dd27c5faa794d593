from dataclasses import replace

from careers.people.clients.agency import Shares
from careers.web.counsel.consent import consent_words
from tests.web.counsel.agency import HARBOR


def test_a_client_is_told_what_is_kept_for_how_long_and_who_sees_it():
    words = consent_words(replace(HARBOR, keeps=12, rule="We must report danger."))
    assert words.startswith("Harbor Works keeps")
    assert "your counselor and the lead" in words
    assert "12 months" in words or "1 year" in words
    assert words.endswith("We must report danger.")
    assert "the counselors of the agency" in consent_words(
        replace(HARBOR, shares=Shares.ALL)
    )
