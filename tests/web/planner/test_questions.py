from dataclasses import replace

from werkzeug.datastructures import MultiDict

from careers.skills.profile import Profile
from careers.web.forms.paths import TripForm
from careers.web.planner.questions import QUESTIONS, Asking, asking, starts
from tests.small import CATALOGUE


def ask(at: str, **said: str) -> Asking | None:
    return asking(TripForm(MultiDict(said), CATALOGUE), at)


def asked(at: str, **said: str) -> Asking:
    found = ask(at, **said)
    assert found is not None
    return found


def test_every_question_leads_to_the_next_and_the_last_to_the_answer() -> None:
    order = ["start"]
    while order[-1] != "done":
        order.append(asked(order[-1], start="csr").next)
    assert order == [*(question.id for question in QUESTIONS), "done"]
    assert ask("done", start="csr") is None


def test_a_question_that_is_unknown_is_the_first() -> None:
    assert asked("").question.id == asked("x").question.id == "start"


def test_no_question_is_passed_with_a_wrong_answer() -> None:
    assert asked("study").question.id == "start"
    assert asked("done", start="csr", goal="x", hours="y").question.id == "goal"


def test_what_was_said_travels_on() -> None:
    study = asked("study", start="csr", goal="qa-analyst", hours="4", remote="y")
    assert study.kept() == (
        ("start", "csr"),
        ("goal", "qa-analyst"),
        ("remote", "y"),
    )
    assert study.back() == (
        "/paths/new?start=csr&goal=qa-analyst&remote=y&hours=4&ask=work"
    )
    assert asked("start").back() == ""


def test_one_tap_answers() -> None:
    first = asked("start", goal="qa-analyst")
    assert first.with_answer("csr") == "/paths/new?goal=qa-analyst&start=csr&ask=work"
    goal = asked("goal", start="csr")
    assert goal.with_answer("") == "/paths/new?start=csr&ask=work"


def test_roles_of_a_text_come_first_the_last_one_first() -> None:
    profile = Profile(months={"csr": 30, "team-lead": 6}, role="team-lead")
    first, second = starts(profile, {}, CATALOGUE)
    assert (first.role, first.because) == (
        "team-lead",
        "your last role, 6 months in your text",
    )
    assert (second.role, second.because) == ("csr", "30 months in your text")
    held = replace(profile, ongoing=frozenset({"csr"}))
    assert starts(held, {}, CATALOGUE)[1].because == "at least 30 months in your text"


def test_without_a_text_the_roles_that_hire_most_are_offered() -> None:
    found = starts(None, {"csr": 3}, CATALOGUE)
    assert found[0].role == "csr"
    assert {CATALOGUE.roles[one.role].rung for one in found} == {1}
