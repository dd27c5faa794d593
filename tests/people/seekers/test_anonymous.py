from careers.people.seekers.anonymous import AnonymousProfile
from careers.people.seekers.past import PastRole
from careers.skills.profile import Ability, Evidence, Profile
from careers.skills.proposal import Proposal
from tests.small import profile

KEPT = AnonymousProfile("my text", profile("csr", excel=2, typing=3))


def levels(kept: AnonymousProfile) -> dict[str, int]:
    return {id_: own.level for id_, own in kept.profile.abilities.items()}


def test_a_skill_that_is_not_theirs_is_gone_and_the_rest_stays() -> None:
    rest = KEPT.without("excel")
    assert levels(rest) == {"typing": 3}
    assert (rest.text, rest.profile.role) == ("my text", "csr")
    assert rest.not_theirs == ("excel",)
    assert rest.without("excel") == rest


def test_a_skill_taken_out_comes_back_as_it_was() -> None:
    assert KEPT.without("excel").restored("excel") == KEPT
    added = KEPT.with_skill("coaching", 4)
    assert levels(added.without("coaching").restored("coaching"))["coaching"] == 4


def test_a_denied_skill_stands_among_those_not_theirs_until_it_is_brought_back() -> (
    None
):
    denied = KEPT.with_answer("excel", 0)
    assert levels(denied) == {"typing": 3}
    assert denied.not_theirs == ("excel",)
    assert denied.restored("excel") == KEPT


def test_an_answer_is_not_lost_when_its_skill_is_taken_out_and_brought_back() -> None:
    answered = KEPT.with_answer("coaching", 4)
    assert answered.without("coaching").restored("coaching") == answered


def test_what_the_person_said_survives_a_new_text() -> None:
    said = (
        KEPT.without("excel")
        .with_answer("training", 2)
        .with_skill("coaching", 5)
        .with_level("typing", 1)
    )
    newer = said.with_text("new", profile("qa-analyst", excel=5, typing=5, calming=2))
    assert levels(newer) == {"typing": 1, "calming": 2, "training": 2, "coaching": 5}
    assert newer.text == "new"


def test_a_picked_role_can_be_put_back() -> None:
    picked = KEPT.with_past("team-lead", PastRole(24, {"coaching": 3}))
    latest = picked.corrected(picked.own.set_latest("team-lead"))
    assert latest.profile.role == "team-lead"
    assert latest.without_past("team-lead").profile == KEPT.profile


def test_the_time_picked_last_counts() -> None:
    kept = KEPT.corrected(KEPT.own.set_months("csr", 0))
    assert kept.profile.months == {}
    assert kept.with_past("csr", PastRole(36)).profile.months == {"csr": 36}


def test_skills_claimed_by_hand_are_not_among_those_denied() -> None:
    kept = KEPT.with_answer("coaching", 0).with_skill("coaching", 2)
    assert levels(kept)["coaching"] == 2
    assert kept.not_theirs == ()


def test_a_reply_is_kept_in_order_and_can_be_changed():
    kept = AnonymousProfile().with_reply("typing", 3).with_reply("crm", None)
    kept = kept.with_reply("typing", 0)

    assert kept.asked == ("typing", "crm")
    assert kept.answers == {"typing": 0}
    assert kept.with_reply("crm", 5).answers == {"typing": 0, "crm": 5}
    assert kept.with_reply("typing", None).answers == {}


def test_a_reply_is_the_last_word_about_a_skill():
    kept = AnonymousProfile().with_level("typing", 5).without("typing")
    assert kept.with_reply("typing", 3).profile.abilities["typing"].level == 3


def test_without_replies_what_else_is_known_stays():
    kept = AnonymousProfile().with_skill("sql", 2).with_reply("typing", 3)
    assert kept.without_replies() == AnonymousProfile().with_skill("sql", 2)


def test_what_words_may_mean_counts_for_nothing_and_goes_with_the_text() -> None:
    offer = Proposal("calms callers", ("calming",)), Proposal("sells", ("sales",))
    asked = KEPT.with_proposals(offer)
    assert asked.profile == KEPT.profile
    assert asked.without_proposal("calms callers").proposed == offer[1:]
    assert asked.with_text("new", profile("csr")).proposed == ()


def test_words_that_are_not_about_them_no_longer_count() -> None:
    places = (Evidence(0, 5, "Excel"), Evidence(9, 14, "excel"))
    read = Profile({"excel": Ability("excel", 3, places)})
    kept = AnonymousProfile("Excel is excel", read)
    once = kept.without_mention("excel", 0)

    assert once.profile.abilities["excel"].evidence == places[1:]
    assert once.without_mention("excel", 9).not_theirs == ("excel",)
    assert kept.without_mention("excel", 4) == kept
    assert once.text_about("excel") == "      is excel"
    assert once.with_mention("excel", 0).profile == kept.profile
    assert once.with_mention("excel", 9) == once
    assert once.findings.aside == {}
    assert once.with_text("New", Profile()).aside == {}
    assert once.read_again("excel", Profile()) == once
    assert kept.without_mention("typing", 0) == kept
