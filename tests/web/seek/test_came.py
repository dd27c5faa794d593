import pytest

from careers.people.employers.application import Came
from careers.web.seek.came import came_here

HERE = "http://localhost"


@pytest.mark.parametrize(
    ("address", "before", "came"),
    [
        ("/jobs/1/apply?came=feed", None, Came.FEED),
        ("/jobs/1/apply?came=nowhere", f"{HERE}/jobs/", Came.BOARD),
        ("/jobs/1/apply", f"{HERE}/fit/jobs/", Came.FIT),
        ("/jobs/1/apply", f"{HERE}/saved/", Came.SAVED),
        ("/jobs/1/apply", "https://elsewhere.example/", Came.LINK),
        ("/jobs/1/apply", None, Came.LINK),
    ],
)
def test_the_address_says_it_or_else_the_page_before(app, address, before, came):
    headers = {"Referer": before} if before else {}
    with app.test_request_context(address, headers=headers):
        assert came_here() is came
