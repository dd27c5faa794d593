from xml.etree import ElementTree

from careers.web.seek.alerting import seal
from tests.door import store_of
from tests.web.alerts import alert

ATOM = "{http://www.w3.org/2005/Atom}"


def test_the_feed_holds_what_the_alert_finds_each_with_its_reason(app, site):
    own = alert(app, "setting=virtual")
    answer = site.answer(f"/alerts/feeds/{own.said.feed}.atom")
    assert answer.content_type.startswith("application/atom+xml")
    assert answer.headers["Cache-Control"] == "no-store"
    entries = ElementTree.fromstring(answer.data).findall(f"{ATOM}entry")
    assert entries
    assert all(
        entry.findtext(f"{ATOM}summary").startswith("Here because: from home")
        for entry in entries
    )


def test_the_calendar_holds_last_days_that_are_stated(app, site):
    own = alert(app)
    answer = site.answer(f"/alerts/feeds/{own.said.feed}.ics")
    assert answer.content_type.startswith("text/calendar")
    assert answer.text.count("BEGIN:VEVENT") == answer.text.count("SUMMARY:Last day: ")
    assert "Last day: Member services" in answer.text


def test_a_feed_does_not_tell_the_key_of_its_page(app, site):
    own = alert(app)
    assert (
        own.said.secret not in site.answer(f"/alerts/feeds/{own.said.feed}.atom").text
    )
    assert site.answer(f"/alerts/{own.said.feed}").status_code == 404
    assert site.answer(f"/alerts/feeds/{own.said.secret}.atom").status_code == 404


def test_a_feed_ends_with_its_alert(app, site):
    own = alert(app)
    with app.test_request_context():
        store_of(app).alerts.remove(own.number)
        assert store_of(app).alerts.of_feed(own.said.feed, seal()) is None
    assert site.answer(f"/alerts/feeds/{own.said.feed}.ics").status_code == 404
