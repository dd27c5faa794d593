from dataclasses import replace

from careers.people.seekers.corrections import OTHER_WORK, Corrections
from careers.people.seekers.joining import Parts
from careers.people.seekers.past import PastRole
from careers.skills.profile import Ability, Evidence, Profile

TYPED = Ability("typing", 3, (Evidence(0, 5, "typed"),), "Said once, in a job")
READ = Profile({"typing": TYPED}, {"es": "B2"}, {"csr": 30}, "csr", "csr")
NOTHING = Parts(Profile(), {}, {}, Corrections())
TEXT = replace(NOTHING, read=READ)
LEAD = PastRole(24, {"typing": 4, "coaching": 3})


def ability(parts: Parts, skill: str) -> Ability:
    return parts.join().abilities[skill]


def test_a_text_alone_is_what_was_read() -> None:
    assert TEXT.join() == READ
    assert NOTHING.join().is_empty()


def test_an_answer_decides_the_level_and_keeps_the_sentences() -> None:
    found = ability(replace(TEXT, answers={"typing": 5}), "typing")
    assert found.level == 5
    assert found.evidence == TYPED.evidence
    assert found.reason == "You answered; your text alone suggests level 3"


def test_an_answer_without_a_sentence_says_so_honestly() -> None:
    found = ability(replace(NOTHING, answers={"excel": 2}), "excel")
    assert found == Ability("excel", 2, (), "You answered")


def test_who_answers_not_me_is_believed() -> None:
    assert replace(TEXT, answers={"typing": 0}).join().abilities == {}


def test_the_word_by_hand_wins_over_answers_and_text() -> None:
    own = Corrections().set_level("typing", 1).add("excel", 4)
    parts = replace(TEXT, answers={"typing": 5, "excel": 0}, own=own)
    assert ability(parts, "typing").level == 1
    assert ability(parts, "typing").reason.startswith("You set this; your text")
    assert ability(parts, "excel").reason == "You added this"


def test_a_level_set_as_the_text_has_it_is_still_the_persons_word() -> None:
    own = Corrections().set_level("typing", 3)
    assert ability(replace(TEXT, own=own), "typing").reason == "You set this"


def test_a_past_role_adds_and_lifts_but_never_lowers() -> None:
    parts = replace(TEXT, past={"team-lead": LEAD})
    assert ability(parts, "coaching").reason == "From the role you picked"
    assert ability(parts, "typing").level == 4
    assert ability(parts, "typing").evidence == TYPED.evidence
    lower = replace(TEXT, past={"team-lead": PastRole(2, {"typing": 1})})
    assert ability(lower, "typing") == TYPED


def test_of_two_past_roles_the_one_that_shows_more_counts() -> None:
    past = {"csr": PastRole(2, {"coaching": 1}), "team-lead": LEAD}
    for order in (past, dict(reversed(past.items()))):
        assert ability(replace(NOTHING, past=order), "coaching").level == 3


def test_a_confirmed_role_says_that_it_was() -> None:
    parts = replace(NOTHING, past={"team-lead": replace(LEAD, confirmed=True)})
    reason = ability(parts, "coaching").reason
    assert reason == "From the role you picked; you confirmed it"


def test_a_removed_skill_is_gone_whoever_says_it() -> None:
    own = Corrections().add("typing", 5).remove("typing").remove("coaching")
    parts = Parts(READ, {"typing": 5}, {"team-lead": LEAD}, own)
    assert parts.join().abilities == {}


def test_months_are_the_last_word_said_about_them() -> None:
    parts = replace(TEXT, past={"team-lead": LEAD})
    assert parts.join().months == {"csr": 30, "team-lead": 24}
    own = Corrections().set_months("csr", 6).set_months("team-lead", 0)
    assert replace(parts, own=own).join().months == {"csr": 6}


def test_work_that_was_never_done_is_nobodys_latest() -> None:
    own = Corrections().set_months("csr", 0)
    found = replace(TEXT, own=own).join()
    assert (found.role, found.latest) == (None, None)


def test_the_latest_work_is_what_the_person_says() -> None:
    parts = replace(TEXT, past={"team-lead": LEAD})
    assert (parts.join().role, parts.join().latest) == ("csr", "csr")
    found = replace(parts, own=Corrections().set_latest("team-lead")).join()
    assert (found.role, found.latest) == ("team-lead", "team-lead")
    found = replace(parts, own=Corrections().set_latest(OTHER_WORK)).join()
    assert (found.role, found.latest) == ("csr", None)


def test_what_a_loose_title_told_is_sure_once_the_person_says_it() -> None:
    doubted = replace(READ, rough={"csr": 30}, is_latest_rough=True)
    read = replace(TEXT, read=doubted)
    assert read.join() == doubted
    own = Corrections().set_months("csr", 30)
    assert replace(read, own=own).join().rough == {}
    assert replace(read, past={"csr": LEAD}).join().rough == {}
    said = replace(read, own=Corrections().set_latest("csr")).join()
    assert (said.rough, said.is_latest_rough) == ({}, False)


def test_a_plan_starts_from_the_role_picked_last_where_no_text_says_more() -> None:
    past = {"csr": PastRole(30), "team-lead": LEAD}
    found = replace(NOTHING, past=past).join()
    assert (found.role, found.latest) == ("team-lead", None)


def test_languages_can_be_put_right() -> None:
    own = Corrections().speak("fr", "").not_speak("es")
    assert replace(TEXT, own=own).join().languages == {"fr": ""}
    own = Corrections().speak("es", "C1")
    assert replace(TEXT, own=own).join().languages == {"es": "C1"}


def test_time_that_goes_on_is_a_least_until_the_person_says_how_long() -> None:
    read = replace(TEXT, read=replace(READ, ongoing=frozenset({"csr"})))
    assert read.join().ongoing == {"csr"}
    own = Corrections().set_months("csr", 30)
    assert replace(read, own=own).join().ongoing == frozenset()
    assert replace(read, past={"csr": LEAD}).join().ongoing == frozenset()
