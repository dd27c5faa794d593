"""A plan on paper, and the map by keyboard."""

import re

import pytest

LONGEST = (
    "/plan/?start=survey-interviewer&goal=workforce-manager&way=2",
    "/plan/?start=survey-interviewer&goal=workforce-manager",
    "/plan/?start=csr&goal=qa-analyst&way=2",
)


@pytest.mark.parametrize("paper", ["A4", "Letter"])
@pytest.mark.parametrize("room", LONGEST)
def test_a_plan_prints_on_three_sheets_at_most(desk, room, paper):
    desk.goto(room)

    sheets = re.findall(rb"/Type\s*/Page[^s]", desk.pdf(format=paper))

    assert 1 <= len(sheets) <= 3


def test_a_start_and_a_goal_are_chosen_on_the_map_by_keyboard(desk):
    desk.goto("/map/")
    desk.locator('svg a[href="/map/?start=csr"]').focus()
    desk.keyboard.press("Enter")
    desk.wait_for_url("**/map/?start=csr")
    desk.locator('svg a[href="/paths/?start=csr&goal=qa-analyst"]').focus()
    desk.keyboard.press("Enter")
    desk.wait_for_url("**/paths/?start=csr&goal=qa-analyst")

    assert "From customer service representative" in desk.title()
