from careers.reading.suggesting.nearest import Forms, Nearest
from careers.skills.proposal import Proposal
from careers.skills.skill import Skill
from tests.encoding import encode

SKILLS = (
    Skill("billing", "Billing", "g", "", {}, ("billing questions", "invoices")),
    Skill("calming", "Calming callers", "g", "", {}, ("calm angry callers",)),
    Skill("riders", "Riders", "g", "", {}, ("billing question",), wary=("xylophone",)),
)
FORMS = Forms.of(SKILLS)
NEAREST = Nearest(encode, FORMS, encode(FORMS.phrases))


def test_a_phrase_is_near_the_skill_whose_phrase_it_resembles() -> None:
    [near] = NEAREST.near(["calms angry callers"])
    assert (near[0].skill, near[0].phrase) == ("calming", "calm angry callers")
    assert near[0].nearness > near[1].nearness >= near[2].nearness


def test_what_resembles_nothing_is_not_proposed() -> None:
    assert NEAREST.propose(["xylophone", "underwater welding"]) == ()
    assert NEAREST.propose([]) == ()


def test_two_skills_that_are_as_near_are_both_offered() -> None:
    [proposal] = NEAREST.propose(["the billing question"])
    assert proposal == Proposal("the billing question", ("riders", "billing"))


def test_what_somebody_shows_already_is_not_asked_again() -> None:
    assert NEAREST.propose(["calms angry callers"], {"calming"}) == ()


def test_the_nearest_phrases_are_asked_about_first() -> None:
    proposals = NEAREST.propose(["billing questionz", "invoices"])
    assert [own.phrase for own in proposals] == ["invoices", "billing questionz"]


def test_other_phrases_have_another_fingerprint() -> None:
    assert Forms.of(SKILLS).fingerprint == FORMS.fingerprint
    assert Forms.of(SKILLS[:2]).fingerprint != FORMS.fingerprint
