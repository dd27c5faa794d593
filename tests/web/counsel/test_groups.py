import json
from io import BytesIO
from zipfile import ZipFile

import pytest

from careers.people.entry.membership import Membership, Part
from careers.people.event import Subject
from careers.web.counsel import groups
from tests.cast import NOW
from tests.door import signed_in, store_of
from tests.web.counsel.agency import COUNSELOR, counselor

AT = "/counsel/groups/"
LIST = """Client ID,Full name,Current role,Goal,Limits,Shoe size
A-1,Zoe Marker,csr,qa-analyst,from home,39
A-2,Ben Ode,csr,team-lead,within 1 months,41
A-3,Cy Ott,,,,40
"""


@pytest.fixture
def group(app, site) -> str:
    counselor(app, site.client)
    return hand_in(site, LIST).location


def hand_in(site, text: str):
    file = (BytesIO(text.encode()), "clients.csv")
    return site.post(AT, {"file": file}, seen_on=AT)


def press(site, at: str, deed: str):
    return site.post(f"{at}/{deed}", {}, seen_on=at)


def test_nothing_is_planned_before_somebody_looked(group, site):
    page = site.visit(group)
    assert "2 clients can be planned" in page.words
    assert "Shoe size" in page.words
    assert "Line 4, A-3. Nothing says where this client is." in page.words


def test_everybody_gets_a_plan_or_the_reason(group, site):
    press(site, group, "start")
    for _ in range(20):
        page = site.visit(group)
        if "made" in page.words:
            break
    assert "1 plan made" in page.words
    assert "1 without a way, 1 not planned" in page.words
    plan = site.visit(f"{group}/rows/1")
    assert plan.headings("h1") == [
        "Zoe Marker: From customer service representative to QA analyst"
    ]
    assert site.answer(f"{group}/rows/2").status_code == 404
    assert '"A-2","no way"' in site.answer(f"{group}/report.csv").text
    packed = ZipFile(BytesIO(site.answer(f"{group}/plans.zip").data))
    assert packed.namelist() == ["A-1.html", "A-1.json", "report.csv", "report.html"]
    assert json.loads(packed.read("A-1.json"))["client"]["name"] == "Zoe Marker"
    assert 'href="A-1.html"' in packed.read("report.html").decode()


def test_what_is_taken_away_is_written_down(app, group, site):
    site.answer(f"{group}/report.csv")
    site.answer(f"{group}/plans.zip")
    events = store_of(app).events.of(Subject("agency", COUNSELOR.place))
    assert [own.verb for own in events][-2:] == [
        "took the report of a group",
        "took the plans of a group",
    ]


def test_a_group_is_nobody_elses_business(app, group, site):
    other = app.test_client()
    signed_in(app, other, "kim@example.org", COUNSELOR)
    for page in ("", "/report.csv", "/plans.zip", "/rows/1"):
        assert other.get(f"{group}{page}").status_code == 404
    assert other.post(f"{group}/drop").status_code == 404


def test_work_that_is_stopped_keeps_what_is_done(group, site, monkeypatch):
    monkeypatch.setattr(groups, "plan_on", lambda _: None)
    press(site, group, "start")
    page = site.visit(group)
    assert "the work goes on where it stopped" in page.words
    press(site, group, "stop")
    assert "0 plans made" in site.visit(group).words
    report = site.answer(f"{group}/report.csv").text
    assert report.count("Not planned: it was stopped.") == 2


def test_the_same_list_twice_is_noticed_and_not_refused(group, site):
    second = hand_in(site, LIST).location
    assert second != group
    page = site.visit(second)
    assert "You handed in the same list" in page.words
    assert f'href="{group}"' in page.html
    other = hand_in(site, LIST.replace("39", "38")).location
    assert "the same list" not in site.visit(other).words


def test_who_has_the_code_of_another_is_told(app, site):
    counselor(app, site.client)
    rows = "code,start,goal\nB-1,csr,qa-analyst\nb-1,csr,team-lead\n"
    at = hand_in(site, rows).location
    press(site, at, "start")
    while "made" not in (page := site.visit(at)).words:
        pass
    assert "Line 2 has the same code: are these two people?" in page.words


def test_a_group_can_be_thrown_away(group, site):
    assert site.client.post(f"{group}/start").status_code == 400
    press(site, group, "drop")
    assert site.answer(group).status_code == 404
    assert "clients.csv" not in site.visit(AT).words


def test_what_is_no_list_is_told(app, site):
    counselor(app, site.client)
    assert "Choose a file" in site.send(AT, {}, 422).words


def test_whoever_left_an_agency_leaves_its_lists_there(app, group, site):
    shelf = store_of(app).accounts
    me = shelf.by_email("mo@example.org").number
    shelf.join(me, Membership(Part.LEAD, "elsewhere"), NOW)
    site.visit(group)
    shelf.leave(me, COUNSELOR)
    assert site.answer(group).status_code == 404
    assert "clients.csv" not in site.visit(AT).html
