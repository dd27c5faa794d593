from careers.board.posting import begun
from careers.people.employers.application import Application, Choices, Said, Step
from careers.web.hire.hearing import Hearing, in_state
from tests.board.test_knock_out import ANSWERS, JOB
from tests.cast import NOW

SAID = Said("Ana Ruiz", "ana@example.org", "s", "520 555 0100", answers=ANSWERS)
OWN = Application(job=1, made_at=NOW, said=SAID, number=4).became(Step.SENT, NOW)
BLIND = Hearing(begun(JOB, NOW), JOB, Choices(blind=True))


def test_in_a_blind_look_an_applicant_is_a_number():
    assert BLIND.name(OWN) == "Applicant 4"
    assert BLIND.name(OWN.became(Step.SHORTLISTED, NOW)) == "Ana Ruiz"


def test_a_blind_look_covers_the_name_in_somebodys_own_words():
    words = BLIND.words(OWN, "I am Ana (Ruiz), call 520 555 0100")
    assert words == "I am … (…), call …"


def test_a_state_picks_those_that_stand_there():
    seen = OWN.became(Step.SEEN, NOW)
    assert in_state([OWN, seen], "seen") == (seen,)
    assert in_state([OWN, seen], "") == (OWN, seen)
