"""Limits that change at once, by script; and the same by the button alone."""

WAY = "/paths/?start=csr&goal=workforce-manager&hours=1"


def test_a_limit_changes_the_page_at_once_and_keeps_the_focus(desk):
    desk.goto(WAY)
    desk.evaluate("window.same = true")
    desk.locator("#more-limits summary").click()
    desk.locator("#limit-weekly-more").focus()
    desk.keyboard.press("Enter")
    desk.wait_for_url("**&hours=2")

    assert desk.evaluate("window.same")
    assert "instead of" in desk.locator("[data-announce]").inner_text()
    assert desk.locator("[data-difference]").inner_text().startswith("Now about")
    assert desk.evaluate("document.activeElement.id") == "limit-weekly-more"

    desk.go_back()
    desk.wait_for_url("**&hours=1")
    assert desk.locator(".chip", has_text="1 hour a week").count() == 1
    assert desk.evaluate("window.same")


def test_a_field_changes_the_page_and_keeps_what_is_typed(desk):
    desk.goto(WAY)
    desk.evaluate("window.same = true")
    desk.locator("#question > summary").click()
    desk.get_by_label("Hours a week to learn").fill("6")
    desk.keyboard.press("Tab")
    desk.wait_for_url("**&hours=6")

    assert desk.evaluate("window.same")
    assert desk.evaluate("document.activeElement.id") == "money"
    desk.get_by_label("No degree").check()
    desk.wait_for_url("**no_degree=y**")
    assert desk.locator(".chip", has_text="No degree").count() == 1


def test_a_limit_that_is_no_number_is_asked_for_again(desk):
    desk.goto(WAY)
    desk.locator("#question > summary").click()
    desk.get_by_label("Hours a week to learn").fill("some")
    desk.keyboard.press("Enter")
    desk.wait_for_url("**hours=some**")

    assert desk.title().startswith("Error:")


def test_questions_come_one_at_a_time_without_scripts_on_a_phone(plain):
    plain.goto("/paths/")
    plain.locator(".pick", has_text="Customer service representative").click()
    plain.get_by_label("Or one role").select_option("workforce-manager")
    plain.get_by_role("button", name="Go on").click()
    plain.get_by_label("No nights or weekends").check()
    plain.get_by_role("button", name="Go on").click()
    plain.get_by_label("Hours a week to learn").fill("3")
    plain.get_by_role("button", name="Go on").click()
    plain.get_by_role("link", name="Skip this").click()

    assert plain.url.endswith("/paths/?start=csr&goal=workforce-manager&days=y&hours=3")
    assert (
        "step by step" in plain.content() or "keeps to all of this" in plain.content()
    )


def test_enough_is_said_without_losing_what_is_ticked(plain):
    plain.goto("/paths/new?start=csr&goal=off-the-phones&ask=work")
    plain.get_by_label("No nights or weekends").check()
    plain.get_by_role("button", name="Enough").click()

    assert plain.url.endswith("/paths/?start=csr&goal=off-the-phones&days=y")


def test_limits_work_without_scripts_on_a_phone(plain):
    plain.goto("/paths/?start=csr&goal=workforce-manager")
    plain.locator("#question > summary").click()
    plain.get_by_label("There within, in months").fill("24")
    plain.get_by_role("button", name="Show me again").click()

    assert "No way keeps to all of this" in plain.content()
    plain.get_by_role("link", name="Within 24 months").click()
    assert "step by step" in plain.content()
    assert "Before, no way kept to your limits" in plain.content()
