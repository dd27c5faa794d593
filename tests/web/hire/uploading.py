"""Uploads of a recruiter of Larkfield Health, for the tests."""

import csv
import io

from tests.board.incoming.desk import ROW, TEXT
from tests.door import store_of

OTHER = {
    **ROW,
    "reference": "CS-1043",
    "title": "Booking agent",
    "description": "You take the calls of travelers who book a tour or change one:"
    " which day, which boat, what it costs. A coach listens in once a week and tells"
    " you what went well. The first weeks are paid training in a small group.",
}
SCAM = {
    **ROW,
    "reference": "CS-9",
    "title": "Data agent",
    "description": f"{TEXT} Pay a refundable deposit of $150 by gift card for your kit"
    " before you start, then message our manager on Telegram; no interview.",
}


def as_csv(*rows):
    out = io.StringIO()
    writer = csv.DictWriter(out, list(rows[0]))
    writer.writeheader()
    writer.writerows(rows)
    return out.getvalue().encode()


def upload(site, content, name="jobs.csv", **more):
    data = {"employer": "larkfield-health", "file": (io.BytesIO(content), name), **more}
    return site.post("/desk/upload/", data, seen_on="/desk/upload/")


def sent(site, *rows, **more):
    """Upload rows and give the address of their page."""
    answer = upload(site, as_csv(*rows), **more)
    assert answer.status_code == 303, answer.text
    return answer.location


def press(site, address, verb, **data):
    answer = site.post(f"{address}/{verb}", data, seen_on=address)
    assert answer.status_code == 303, answer.text
    return answer.location


def states(app, now):
    return [
        (own.job.title, own.state(now))
        for own in store_of(app).postings.of("larkfield-health")
    ]
