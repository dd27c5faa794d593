"""An alert is asked for on a phone, started from its letter, read, and ended."""

from dataclasses import replace
from datetime import timedelta

import pytest
from playwright.sync_api import expect

from careers.web.seek.alert_round import tell_news
from tests.cast import MEMBER_SERVICES, NOW
from tests.door import link_in, mail, store_of
from tests.journeys.test_applying import calm, hiring

__all__ = ["hiring"]

NEW = replace(
    MEMBER_SERVICES, title="Evening chat agent", source="here", source_key="evening"
)


@pytest.mark.parametrize("scripts", [True, False])
def test_new_jobs_come_by_mail_until_somebody_ends_it(browser, hiring, scripts):
    app, _, address, _ = hiring
    phone = browser.new_context(
        base_url=address,
        viewport={"width": 360, "height": 740},
        color_scheme="dark" if scripts else "light",
        java_script_enabled=scripts,
    )
    page = phone.new_page()
    page.goto("/jobs/?setting=virtual")
    page.get_by_role("link", name="Hear of new ones").click()
    page.get_by_label("Your e-mail address").fill("eva@example.org")
    page.get_by_role("button", name="Send me the letter").click()
    expect(page.get_by_text("One letter is on its way").first).to_be_visible()
    own = link_in(mail(app)[-1])
    page.goto(own)
    page.get_by_role("button", name="Start these letters").click()
    expect(page.get_by_text("It is on.")).to_be_visible()
    if scripts:
        calm(page)

    app.config["NOW"] = NOW + timedelta(days=1)
    key = f"evening {scripts}"
    store_of(app).jobs.put([replace(NEW, source_key=key)], app.config["NOW"])
    with app.test_request_context(base_url=address):
        tell_news()
    letter = mail(app)[-1]
    app.config["NOW"] = NOW
    assert "Evening chat agent" in letter.text
    page.goto("about:blank")  # a mail program has no policy of ours
    page.set_content(letter.page)
    expect(page.get_by_role("link", name="Evening chat agent")).to_be_visible()
    if scripts:
        calm(page)

    page.goto(own)
    page.get_by_role("button", name="End it and delete it").click()
    expect(page.get_by_role("heading", name="The alert has ended")).to_be_visible()
    phone.close()
