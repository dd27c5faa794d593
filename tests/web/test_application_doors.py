"""Every page about applications × every kind of person: who gets in."""

import pytest

from careers.people.entry.membership import Membership, Part
from tests.door import link_in, mail, signed_in
from tests.site import Site
from tests.web.applying import RECRUITER, SENT, applied, cv, number_of, path, posted

PEOPLE = {
    "nobody": None,
    "applicant": ("ana@example.org",),
    "other applicant": ("ben@example.org",),
    "own recruiter": ("rita@larkfield.example", RECRUITER),
    "another employer’s recruiter": (
        "rob@northbank.example",
        Membership(Part.RECRUITER, "northbank"),
    ),
    "moderator": ("mo@example.org", Membership(Part.MODERATOR)),
    "counselor": ("cy@example.org", Membership(Part.COUNSELOR, "agency")),
    "agency lead": ("lee@example.org", Membership(Part.LEAD, "agency")),
}
DESK = "/desk/jobs/{posting}/applicants"
ROOMS = {
    "questions": ("GET", "{apply}"),
    "own page": ("GET", "{own}"),
    "own list": ("GET", "/account/applications"),
    "inbox": ("GET", DESK),
    "download": ("GET", DESK + "/list.csv"),
    "one": ("GET", DESK + "/{which}"),
    "cv": ("GET", DESK + "/{which}/cv"),
    "send": ("POST", "{own}/send"),
    "write": ("POST", "{own}/words"),
    "withdraw": ("POST", "{own}/withdraw"),
    "steps": ("POST", DESK + "/steps"),
    "choices": ("POST", DESK + "/choices"),
    "step": ("POST", DESK + "/{which}/step"),
    "words": ("POST", DESK + "/{which}/words"),
}
HERS = ("own page", "send", "write", "withdraw")
AT_DESK = tuple(room for room in ROOMS if room not in (*HERS, "questions", "own list"))


@pytest.fixture(scope="module")
def answers(wired, full_database, catalogue, tmp_path_factory):
    """Knock at every door once, as everybody; forms are sent without a token."""
    import shutil

    from careers.settings import Settings
    from careers.web.context import World

    copy = shutil.copy(full_database, tmp_path_factory.mktemp("doors"))
    from pathlib import Path

    before = dict(wired.extensions)
    wired.extensions["world"] = World(
        Settings(secret_key="test", database=Path(copy)), catalogue
    )
    yield knock(wired)
    wired.extensions["world"].close()
    wired.extensions.clear()
    wired.extensions.update(before)


def knock(app) -> dict[tuple[str, str], int]:
    posting, sites = posted(app), {}
    for name, person in PEOPLE.items():
        sites[name] = Site(app.test_client())
        if person:
            signed_in(app, sites[name].client, *person)
    sites["applicant"].send(path(posting), {**SENT, "file": cv()})
    letters = [one for one in mail(app) if one.to == "ana@example.org"]
    applied(app, posting, "ben@example.org")
    words = {
        "apply": path(posting),
        "own": link_in(letters[-1]),
        "posting": posting.number,
        "which": number_of(app),
    }
    return {
        (room, name): site.client.open(at.format(**words), method=method).status_code
        for room, (method, at) in ROOMS.items()
        for name, site in sites.items()
    }


def test_everybody_may_read_what_a_job_insists_on(answers):
    assert {answers["questions", name] for name in PEOPLE} == {200}


@pytest.mark.parametrize("room", AT_DESK)
def test_only_the_employers_own_recruiters_reach_applicants(answers, room):
    refused = 303 if ROOMS[room][0] == "GET" else 403
    for name in PEOPLE:
        found = answers[room, name]
        if name == "own recruiter":
            assert found in (200, 400, 422)
        else:
            assert found == (refused if name == "nobody" else 404), name


@pytest.mark.parametrize("room", HERS)
def test_only_the_person_reaches_what_hangs_on_their_account(answers, room):
    for name in PEOPLE:
        found = answers[room, name]
        if name == "applicant":
            assert found in (200, 400, 422)
        else:
            assert found == (303 if name == "nobody" else 404), name


def test_everybody_signed_in_has_a_list_of_their_own(answers):
    for name in PEOPLE:
        expected = 303 if name == "nobody" else 200
        assert answers["own list", name] == expected


def test_no_page_about_applications_was_forgotten(wired):
    rooms = ("apply.", "applications.", "applicants.", "applicant.")
    known = [rule for rule in wired.url_map.iter_rules() if rule.endpoint[:1] == "a"]
    found = {rule.endpoint for rule in known if rule.endpoint.startswith(rooms)}
    assert len(found) == len(ROOMS) + 2  # and two forms of the page to apply
