from careers.matching.asking.known import Given
from careers.people.seekers.anonymous import AnonymousProfile
from careers.people.seekers.interview import known
from careers.people.seekers.past import PastRole
from careers.skills.profile import Ability, Profile

READ = Profile({"typing": Ability("typing", 3)}, months={"csr": 12}, role="csr")


def test_answers_keep_their_order_and_not_sure_is_kept_as_no_answer():
    kept = AnonymousProfile().with_reply("selling", None).with_reply("crm", 0)

    assert known(kept).given == (Given("selling", None), Given("crm", 0))
    assert known(kept).told() == {"crm": 0}


def test_what_the_text_shows_and_what_is_not_theirs_is_known_without_asking():
    kept = AnonymousProfile("I type.", READ).without("sql")

    assert known(kept).given == ()
    assert known(kept).levels == {"typing": 3, "sql": 0}
    assert known(kept).roles == {"csr"}


def test_a_correction_wins_over_the_answer_before_it():
    kept = AnonymousProfile().with_reply("crm", 1).with_level("crm", 4)
    assert known(kept).told() == {"crm": 4}


def test_what_somebody_put_right_by_hand_is_not_asked_again() -> None:
    kept = AnonymousProfile().with_skill("typing", 4).without("calming")
    kept = kept.with_answer("excel", 2).with_answer("coaching", 0)
    told = known(kept.with_level("excel", 5))
    said = ("typing", "calming", "excel", "coaching")
    assert all(told.about(skill) for skill in said)
    assert told.told()["excel"] == 5


def test_an_answer_after_a_correction_is_the_last_word() -> None:
    kept = AnonymousProfile().with_level("excel", 5).with_reply("excel", 1)
    assert known(kept).told()["excel"] == 1
    added = AnonymousProfile().with_skill("excel", 5).with_reply("excel", 1)
    assert known(added).told()["excel"] == 1


def test_what_only_a_picked_role_suggests_is_still_a_question() -> None:
    picked = AnonymousProfile("I type.", READ).with_past(
        "csr", PastRole(24, {"typing": 2, "calming": 3})
    )
    assert picked.guessed == {"calming"}
    assert not known(picked).about("calming")
    assert known(picked).about("typing")
    assert known(picked).roles == {"csr"}
    looked = picked.with_past("csr", PastRole(24, {"calming": 3}, confirmed=True))
    assert known(looked).about("calming")
    assert known(picked.with_reply("calming", 1)).told()["calming"] == 1
