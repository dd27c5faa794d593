"""A recruiter of Larkfield Health at the desk, and an ad of our own to paste."""

import re

from careers.people.entry.membership import Membership, Part
from tests import shipped
from tests.door import signed_in

LARKFIELD = Membership(Part.RECRUITER, "larkfield-health")
NORTHBANK = Membership(Part.RECRUITER, "northbank")

AD = """Member services representative

Larkfield Health looks after the bills of 60,000 members. You answer their inbound
calls: what a bill means, why it is higher, when to pay. On a usual day you take 45
calls. A lead sits beside you in the chat, and nobody hurries you.

You work from home. You must live in Arizona, Nevada or Texas.
Monday to Friday, 8:00 am to 4:30 pm Eastern. Full-time, 40 hours a week.
You are an employee (W-2). Three weeks of class; training pay is $17.00 an hour.
Pay: $18.25 to $20.50 per hour. We ship a computer and a headset to you.
You need English at C1 and a quiet room.
"""


def recruiter(app, client, *parts):
    app.extensions["reader"] = shipped.reader()
    return signed_in(app, client, "rosa@larkfield.example", *(parts or (LARKFIELD,)))


def begun(site, text=AD, employer="larkfield-health"):
    """Paste an ad and give the number of the posting."""
    answer = site.post("/desk/jobs/new", {"employer": employer, "text": text})
    assert answer.status_code == 303, answer.text
    return int(re.search(r"/desk/jobs/(\d+)/job", answer.location)[1])


def sent_back(site, number, page, **changes):
    """Send a page as it stands, with changes, and give the answer."""
    data = fields(site.visit(f"/desk/jobs/{number}/{page}").html)
    data.update(changes)
    return site.client.post(f"/desk/jobs/{number}/{page}", data=data)


def through(site, number, **last):
    """Confirm every page."""
    for page in ("job", "hours", "places", "pay", "skills"):
        assert sent_back(site, number, page).status_code == 303, page
    return sent_back(site, number, "apply", **(last or {"way": "here"}))


def fields(html):
    """Take the fields of the main form as a browser would send them."""
    form = html.partition("<main")[2].partition("<form")[2].partition("</form>")[0]
    found = {}
    for tag in re.findall(r"<input[^>]*>", form):
        kind = _of(tag, "type")
        if kind in ("checkbox", "radio") and " checked" not in tag:
            continue
        found.setdefault(_of(tag, "name"), []).append(_of(tag, "value"))
    for name, inner in re.findall(
        r'<select[^>]*name="([^"]+)"[^>]*>(.*?)</select>', form, re.S
    ):
        chosen = re.search(r'<option selected value="([^"]*)"', inner)
        found[name] = [chosen[1] if chosen else ""]
    for name, inner in re.findall(
        r'<textarea[^>]*name="([^"]+)"[^>]*>(.*?)</textarea>', form, re.S
    ):
        found[name] = [inner.strip()]
    return found


def _of(tag, name):
    found = re.search(rf'\b{name}="([^"]*)"', tag)
    return found[1] if found else ""
