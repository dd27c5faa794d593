import pytest
from flask import Flask

from careers.errors import CareersError
from careers.people.entry.membership import Membership, Part
from careers.web import entrance
from careers.web.entrance import Room, Who
from tests.door import signed_in

AT = {
    Part.RECRUITER: "northbank",
    Part.COUNSELOR: "agency",
    Part.LEAD: "agency",
    Part.MODERATOR: "",
}


@pytest.fixture
def doors(new_app: Flask):
    """A site with one more door for each kind of people."""
    for who in Who:
        room = Room(f"room_{who.name.lower()}", __name__, who)
        room.add_url_rule(f"/door/{who.name}", "show", lambda: "in")
        new_app.register_blueprint(room)
    return new_app


@pytest.mark.parametrize(
    ("part", "open_to"),
    [
        (None, {Who.EVERYBODY, Who.SIGNED_IN}),
        (Part.RECRUITER, {Who.EVERYBODY, Who.SIGNED_IN, Who.RECRUITERS}),
        (Part.COUNSELOR, {Who.EVERYBODY, Who.SIGNED_IN, Who.COUNSELORS}),
        (Part.LEAD, {Who.EVERYBODY, Who.SIGNED_IN, Who.COUNSELORS, Who.LEADS}),
        (Part.MODERATOR, {Who.EVERYBODY, Who.SIGNED_IN, Who.MODERATORS}),
    ],
)
def test_each_kind_of_people_gets_in_where_it_may(doors, part, open_to):
    client = doors.test_client()
    parts = [Membership(part, AT[part])] if part else []
    signed_in(doors, client, "ana@example.org", *parts)
    for who in set(Who) - {Who.PROGRAMS}:
        code = client.get(f"/door/{who.name}").status_code
        assert code == (200 if who in open_to else 404), who


def test_nobody_is_sent_to_the_door_and_back(doors):
    client = doors.test_client()
    answer = client.get("/door/RECRUITERS?page=2")
    assert answer.status_code == 303
    assert answer.location == "/sign-in/?next=/door/RECRUITERS?page%3D2"
    assert client.get("/door/EVERYBODY").text == "in"


def test_what_is_behind_a_door_is_kept_by_nobody(doors):
    client = doors.test_client()
    signed_in(doors, client, "ana@example.org", Membership(Part.LEAD, "agency"))
    for who in (Who.SIGNED_IN, Who.COUNSELORS, Who.LEADS):
        headers = client.get(f"/door/{who.name}").headers
        assert headers["Cache-Control"] == "no-store", who
        assert headers["Referrer-Policy"] == "no-referrer", who


def test_nobody_sends_a_form_to_a_closed_room(client):
    assert client.post("/account/close").status_code == 403


def test_a_door_that_says_nothing_stops_the_site():
    app = Flask("careless")
    app.add_url_rule("/secret", "secret", lambda: "oh")
    with pytest.raises(CareersError, match="who may enter “secret”"):
        entrance.register(app)


def test_every_door_of_the_site_says_who_may_enter(app):
    said = {entrance.admitted(app, rule.endpoint) for rule in app.url_map.iter_rules()}
    assert None not in said
