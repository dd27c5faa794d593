"""How many years of school our own texts ask for: US grade 9 on a page, or less."""

import pytest

from careers.catalogue.guide import LINK
from tests.shipped import CATALOGUE

textstat = pytest.importorskip(
    "textstat", reason="textstat is not here: the reading age was not measured"
)

GRADE = 9.0


def page(*lines: str) -> str:
    """Put lines together as sentences, with links as the words people see."""
    shown = (LINK.sub(r"\1", line).strip() for line in lines)
    return " ".join(line if line[-1] in ".?!”" else f"{line}." for line in shown)


def moments(day: tuple[str, ...]) -> list[str]:
    """Leave out the hours: they are not read as words."""
    return [moment.split(" ", 1)[1] for moment in day]


def guides() -> dict[str, str]:
    return {
        f"guide {guide.id}": page(
            guide.summary, *(line for part in guide.part for line in part.says())
        )
        for guide in CATALOGUE.guides.values()
    }


def roles() -> dict[str, str]:
    return {
        f"role {role.id}": page(
            role.summary, *role.does, *moments(role.day), *role.good, *role.hard,
            role.ai, role.education,
        )
        for role in CATALOGUE.roles.values()
    }  # fmt: skip


def centers() -> dict[str, str]:
    return {
        f"center {id}": page(
            one.summary, one.line, *moments(one.day), *one.thrives, *one.measured,
            *one.good, *one.hard,
        )
        for id, one in CATALOGUE.centers.items()
    }  # fmt: skip


def skills() -> dict[str, str]:
    return {
        f"skill {skill.id}": page(
            skill.meaning,
            *skill.levels.values(),
            *(one.do for one in CATALOGUE.actions_for(skill.id)),
            *(one.done_when for one in CATALOGUE.actions_for(skill.id)),
            *_shown(skill.id),
        )
        for skill in CATALOGUE.skills.values()
    }


def others() -> dict[str, str]:
    terms, asked = CATALOGUE.terms.values(), CATALOGUE.statements.values()
    answers = [answer for one in asked for answer in (one.yes, one.no)]
    said = [pointer.because for one in asked for pointer in one.pointers()]
    return {
        "words of the trade": page(
            *(line for term in terms for line in (term.means, term.example, term.seen))
        ),
        "is it for me": page(
            *(line for one in asked for line in (one.text, one.unsure)),
            *(answer.advice for answer in answers if answer.advice),
            *said,
        ),
    }


def _shown(skill: str) -> tuple[str, ...]:
    showing = CATALOGUE.showings.get(skill)
    return (showing.cv, showing.interview) if showing else ()


def running_text() -> dict[str, str]:
    """Lists count each line as a sentence, which flatters: so paragraphs alone, too."""
    return {
        f"paragraphs of guide {guide.id}": page(
            guide.summary, *(line for part in guide.part for line in part.text)
        )
        for guide in CATALOGUE.guides.values()
    } | {
        f"paragraphs of role {role.id}": page(role.summary, role.ai, role.education)
        for role in CATALOGUE.roles.values()
    }


def test_a_page_asks_for_nine_years_of_school_at_most():
    pages = guides() | roles() | centers() | skills() | others() | running_text()
    grades = {name: textstat.flesch_kincaid_grade(text) for name, text in pages.items()}
    assert {name: grade for name, grade in grades.items() if grade > GRADE} == {}
