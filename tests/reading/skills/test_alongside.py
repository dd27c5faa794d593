"""With whom one works: other departments count, one's tools and equals do not."""

import pytest

from tests.shipped import reader

SKILL = "stakeholder-management"


def shown(text: str) -> dict[str, str]:
    return {skill.id: skill.text for skill in reader().extract(text, "cv").skills}


@pytest.mark.parametrize(
    "text",
    [
        "Worked closely with the bakery’s own managers.",
        "Collaborated on menus with local agencies.",
        "Communicate well with farmers, mills and vendors.",
        "Worked directly with the President of the mill.",
        "Corresponding with opposing counsel.",
        "Liaised with village authorities.",
        "Coordinated weekly with the sales and design teams.",
        "Built relationships with architects.",
    ],
)
def test_who_works_with_others_says_so(text: str) -> None:
    assert SKILL in shown(text)


@pytest.mark.parametrize(
    "text",
    [
        "Worked with project management.",
        "Worked with flour management software.",
        "Worked with other managers.",
        "Worked with other bakers and professionals.",
        "Worked on Sundays. Bread with managers.",
        "Worked with flour, yeast and salt.",
    ],
)
def test_tools_and_equals_are_no_partners(text: str) -> None:
    assert SKILL not in shown(text)


def test_what_another_skill_has_said_is_not_quoted_twice() -> None:
    found = shown("Coordinated Salesforce with the bakery managers.")
    assert found["crm"] == "Salesforce"
    assert found[SKILL] == "with the bakery managers"
