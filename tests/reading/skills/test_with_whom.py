"""With whom a CV says one works."""

import pytest

from tests.shipped import reader


def shown(text: str) -> set[str]:
    return {skill.id for skill in reader().extract(text, "cv").skills}


@pytest.mark.parametrize(
    "text",
    [
        "Collaborated with Marketing on the spring sale.",
        "Worked in close collaboration with local health agencies.",
        "Collaborated with other divisions on spare parts.",
        "Collaborates closely with senior management teams.",
        "Led cross-functional initiatives for two plants.",
        "Built relationships with hospitals and schools.",
        "Maintained good relationships with suppliers.",
    ],
)
def test_work_with_departments_and_partners_is_no_teamwork(text: str) -> None:
    assert "stakeholder-management" in shown(text)
    assert not shown(text) & {"teamwork", "rapport"}


@pytest.mark.parametrize(
    "text",
    [
        "Collaborated with team members on the rota.",
        "Collaborated with colleagues to plan the week.",
        "Collaborated with other bakers on a cake.",
        "Part of cross-functional teams.",
        "Collaborated on a new filing plan.",
        "Took part in a team effort with Marketing.",
    ],
)
def test_work_with_colleagues_is_teamwork(text: str) -> None:
    assert "teamwork" in shown(text)
    assert "stakeholder-management" not in shown(text)


def test_relationships_with_customers_are_rapport() -> None:
    assert "rapport" in shown("Built relationships with customers and their staff.")
