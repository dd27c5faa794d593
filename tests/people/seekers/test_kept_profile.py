from dataclasses import replace
from datetime import UTC, datetime

from careers.people.seekers.anonymous import AnonymousProfile
from careers.people.seekers.kept_profile import Consent, Extent
from careers.skills.profile import Ability, Evidence, Profile
from careers.skills.proposal import Proposal

NOW = datetime(2026, 11, 22, 9, 0, tzinfo=UTC)
CALM = Ability("calming", 3, (Evidence(0, 6, "Calmed"),), "Shown in a job")
ANA = AnonymousProfile(
    "Calmed callers", Profile({"calming": CALM}, {"es": "B2"}, {"csr": 30}, "csr")
)


def test_with_their_words_everything_is_kept():
    assert Consent(Extent.WORDS, "Keep it all", NOW).allows(ANA) == ANA


def test_without_their_words_only_what_was_found_is_kept():
    asked = ANA.with_proposals((Proposal("calm as a lake", ("calming",)),))
    kept = Consent(Extent.FINDINGS, "Keep what you found", NOW).allows(asked)

    assert "Calmed" not in str(kept)
    assert "lake" not in str(kept)
    bare = {"calming": replace(CALM, evidence=())}
    assert kept.profile == replace(ANA.profile, abilities=bare)
