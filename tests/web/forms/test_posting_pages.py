import pytest
from werkzeug.datastructures import MultiDict

from careers.board.place import Where
from careers.board.posting import begun
from careers.web.forms.posting_pages import HoursForm, JobForm, PayForm, PlacesForm
from tests.cast import AGENT, MEMBER_SERVICES, NOW
from tests.shipped import CATALOGUE

OWN = begun(MEMBER_SERVICES, NOW)


@pytest.fixture(autouse=True)
def request_here(app):
    with app.test_request_context():
        yield


def test_the_job_page_offers_roles_by_family():
    form = JobForm.of(OWN)
    form.offer(CATALOGUE)

    assert form.role.choices[""] == "Not stated"
    assert any("csr" in own for own in form.role.choices.values() if own)
    assert form.work__languages.data == "English C1, Spanish B2 (helps)"


def test_the_job_page_keeps_the_paragraphs_of_the_ad():
    form = JobForm.of(
        OWN, MultiDict({"body": "One.\r\n\r\nTwo. ", "title": " An  agent"})
    )

    assert form.values()["body"] == "One.\n\nTwo."
    assert form.values()["title"] == "An agent"


def test_one_figure_stands_for_both_ends_of_the_week():
    form = HoursForm.of(OWN, MultiDict({"least": "", "most": "20"}))
    form.offer("Asia/Manila")
    form.validate()

    assert form.values()["terms.hours"] == (20, 20)
    assert any("Asia/Manila" in zones for zones in form.when__zone.choices.values())


def test_no_figure_says_nothing_of_the_week():
    assert HoursForm.of(OWN, MultiDict({"least": ""})).values()["terms.hours"] is None


def test_the_place_of_work_is_one_line():
    own = begun(AGENT, NOW)

    form = PlacesForm.of(own, MultiDict({"place": PlacesForm.of(own).place.data}))
    form.validate()

    where = Where(
        **{
            name.removeprefix("where."): value
            for name, value in form.values().items()
            if name in ("where.city", "where.region", "where.country")
        }
    )
    assert (where.city, where.region, where.country) == ("Leeds", "GB-LDS", "GB")


def test_pay_is_kept_as_it_was_stated():
    form = PayForm.of(OWN)

    assert (form.pay__low.data, form.pay__high.data) == ("18.25", "20.50")
    assert form.pay__currency.data == "USD"
