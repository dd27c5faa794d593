"""What a counselor hears stays there: no stranger opens it, and no log tells it."""

import logging

import pytest

from careers.people.entry.membership import Membership, Part
from tests.door import signed_in
from tests.web.counsel.agency import client_of, counselor

STRANGERS = {
    "counselor elsewhere": (Membership(Part.COUNSELOR, "elsewhere"),),
    "lead elsewhere": (Membership(Part.LEAD, "elsewhere"),),
    "colleague": (Membership(Part.COUNSELOR, "harbor-works"),),
    "recruiter": (Membership(Part.RECRUITER, "northbank"),),
    "moderator": (Membership(Part.MODERATOR),),
    "seeker": (),
}
MARKER = "Zoe Marker"


@pytest.mark.parametrize("who", STRANGERS)
def test_no_stranger_finds_anything_of_a_client(app, site, who):
    ana = client_of(app, counselor(app, site.client), "ZM-77", name=MARKER)
    stranger = app.test_client()
    signed_in(app, stranger, "x@example.org", *STRANGERS[who])
    number = str(ana.number)
    rules = [
        rule.rule
        for rule in app.url_map.iter_rules()
        if rule.rule.startswith("/counsel/clients/<") and "GET" in (rule.methods or ())
    ]
    assert len(rules) >= 4
    for rule in rules:
        head, _, rest = rule.partition("<")
        at = f"{head}{number}{rest.partition('>')[2]}"
        while "<" in at:
            head, _, rest = at.partition("<")
            at = f"{head}1{rest.partition('>')[2]}"
        answer = stranger.get(at)
        assert answer.status_code == 404, (who, at)
        assert MARKER not in answer.text
    for page in ("/counsel/", "/counsel/agencies/harbor-works/hand-over/"):
        answer = stranger.get(page, follow_redirects=True)
        assert MARKER not in answer.text
        assert "ZM-77" not in answer.text


def test_nothing_of_a_client_is_in_a_log_or_an_address(app, site, caplog, capfd):
    me = counselor(app, site.client)
    with caplog.at_level(logging.DEBUG):
        ana = client_of(app, me, "ZM-77", name=MARKER, phone="520 555 0199")
        for page in ("", "/edit", "/delete", "/copy.json"):
            assert site.answer(f"/counsel/clients/{ana.number}{page}").status_code < 400
        site.visit("/counsel/?words=zoe")
    out, err = capfd.readouterr()
    for word in (MARKER, "ZM-77", "520 555 0199"):
        assert word not in caplog.text + out + err
    page = site.visit("/counsel/")
    assert not [link for link in page.links if "Zoe" in link or "ZM-77" in link]
