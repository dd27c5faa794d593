"""Every door of the site × every kind of person: who gets in.

The doors come from the map of the site, so that none can be forgotten. Who may enter is
written down here a second time, apart from what each room says of itself.
"""

from dataclasses import replace
from datetime import date

from flask import Flask
from flask.testing import FlaskClient
from werkzeug.routing import Rule
from werkzeug.test import TestResponse

from careers.board.incoming.upload import Upload, UploadRow
from careers.board.posting import begun
from careers.catalogue.catalogue import Catalogue
from careers.people.clients.agency import Agency, Shares
from careers.people.clients.client import Client, Said
from careers.people.clients.option import Option
from careers.people.clients.outcome import Ended, Outcome
from careers.people.clients.plan_version import Version
from careers.people.employers.hiring import Claim, Why
from careers.people.employers.rename import Rename
from careers.people.entry.membership import Membership, Part
from careers.people.entry.seal import Seal
from careers.web.look import address
from tests.cast import LARKFIELD, NOW
from tests.door import opened, signed_in, store_of
from tests.web.alerts import alert
from tests.web.applying import HERE, applied, cv, number_of, posted
from tests.web.counsel.planning import PLAN

OWN = Membership(Part.RECRUITER, "larkfield-health")
OTHER = Membership(Part.RECRUITER, "northbank")
COUNSELOR = Membership(Part.COUNSELOR, "agency")
LEAD = Membership(Part.LEAD, "agency")
MODERATOR = Membership(Part.MODERATOR)
LINKED = "linked client"
"""A seeker whose counselor's record is linked to their account."""

PEOPLE: dict[str, tuple[Membership, ...] | None] = {
    "nobody": None,
    "seeker": (),
    "own recruiter": (OWN,),
    "another employer’s recruiter": (OTHER,),
    "counselor": (COUNSELOR,),
    "agency lead": (LEAD,),
    "moderator": (MODERATOR,),
    LINKED: (),
    "counselor who recruits": (COUNSELOR, OWN),
    "agency lead who moderates": (LEAD, MODERATOR),
    "moderator who recruits": (MODERATOR, OWN),
    "moderator who recruits elsewhere": (MODERATOR, OTHER),
    "recruiter of two employers": (OWN, OTHER),
    "counselor of another agency": (Membership(Part.COUNSELOR, "elsewhere"),),
}
OWN_KEY, OTHER_KEY, OLD_KEY = "own key", "another employer’s key", "revoked key"
KEYS = {
    OWN_KEY: "larkfield-health",
    OTHER_KEY: "northbank",
    OLD_KEY: "larkfield-health",
}
"""Programs, by whose key they show."""

STRANGERS = frozenset({"nobody", *KEYS})
EVERYBODY = frozenset(PEOPLE) | STRANGERS
SIGNED_IN = EVERYBODY - STRANGERS
OWN_RECRUITERS = frozenset(
    {
        "own recruiter",
        "counselor who recruits",
        "moderator who recruits",
        "recruiter of two employers",
    }
)
RECRUITERS = OWN_RECRUITERS | {
    "another employer’s recruiter",
    "moderator who recruits elsewhere",
}
LEADS = frozenset({"agency lead", "agency lead who moderates"})
COUNSELORS = LEADS | {"counselor", "counselor who recruits"}
EVERY_COUNSELOR = COUNSELORS | {"counselor of another agency"}
MODERATORS = frozenset(
    {
        "moderator",
        "agency lead who moderates",
        "moderator who recruits",
        "moderator who recruits elsewhere",
    }
)

ROOMS = {
    "static": EVERYBODY,
    "home": EVERYBODY,
    "look": EVERYBODY,
    "pages": EVERYBODY,
    "jobs": EVERYBODY,
    "left": EVERYBODY,
    "saved_jobs": EVERYBODY,
    "reports": EVERYBODY,
    "employers": EVERYBODY,
    "roles": EVERYBODY,
    "centers": EVERYBODY,
    "skills": EVERYBODY,
    "guides": EVERYBODY,
    "glossary": EVERYBODY,
    "proposals": EVERYBODY,
    "preview": EVERYBODY,
    "compare": EVERYBODY,
    "paths": EVERYBODY,
    "map": EVERYBODY,
    "plans": EVERYBODY,
    "fit": EVERYBODY,
    "fit_jobs": EVERYBODY,
    "fit_roles": EVERYBODY,
    "questions": EVERYBODY,
    "beside": EVERYBODY,
    "own_skills": EVERYBODY,
    "own_work": EVERYBODY,
    "own_wishes": EVERYBODY,
    "own_languages": EVERYBODY,
    "own_terms": EVERYBODY,
    "past_roles": EVERYBODY,
    "sign_in": EVERYBODY,
    "passwords": EVERYBODY,
    "apply": EVERYBODY,
    "applications": EVERYBODY,
    "alerts": EVERYBODY,
    "alert_feeds": EVERYBODY,
    "invitations": EVERYBODY,
    "accounts": SIGNED_IN,
    "own_copies": SIGNED_IN,
    "being_found": SIGNED_IN,
    "finding": OWN_RECRUITERS,
    "caseload": COUNSELORS,
    "agencies": COUNSELORS,
    "agency_figures": LEADS,
    "agency_staff": COUNSELORS,
    "handing": COUNSELORS,
    "importing": COUNSELORS,
    "groups": EVERY_COUNSELOR,
    "clients": COUNSELORS,
    "consents": COUNSELORS,
    "talks": COUNSELORS,
    "options": COUNSELORS,
    "client_plans": COUNSELORS,
    "plan_actions": COUNSELORS,
    "plan_copies": COUNSELORS,
    "plan_links": COUNSELORS,
    "replans": COUNSELORS,
    "plan_steps": COUNSELORS,
    "reviews": COUNSELORS,
    "diaries": EVERY_COUNSELOR,
    "follow_ups": COUNSELORS,
    "corrections": COUNSELORS,
    "own_plans": SIGNED_IN,
    "plan_by_link": EVERYBODY,
    "factors": SIGNED_IN,
    "kept_profile": SIGNED_IN,
    "own_board": SIGNED_IN,
    "work_log": SIGNED_IN,
    "desk": SIGNED_IN,
    "desk_employers": SIGNED_IN,
    "own_names": OWN_RECRUITERS,
    "postings": RECRUITERS,
    "posting_pages": OWN_RECRUITERS,
    "posting_states": OWN_RECRUITERS,
    "uploads": OWN_RECRUITERS,
    "upload_rows": OWN_RECRUITERS,
    "applicants": OWN_RECRUITERS,
    "many_letters": OWN_RECRUITERS,
    "applicant": OWN_RECRUITERS,
    "colleagues": OWN_RECRUITERS,
    "keys": RECRUITERS,
    "api": EVERYBODY,
    "api_jobs": frozenset({OWN_KEY}),
    "moderation": MODERATORS,
    "banned_domains": MODERATORS,
    "duplicates": MODERATORS,
    "as_readers": MODERATORS,
    "moderated_agencies": MODERATORS,
    "moderated_employers": MODERATORS,
    "renames": MODERATORS,
}
PAGES = {
    "own_plans.look": EVERYBODY,
    "own_plans.accept": frozenset({LINKED}),
    "own_plans.decline": frozenset({LINKED}),
    "own_plans.destroy": frozenset({LINKED}),
    "caseload.index": EVERY_COUNSELOR,
    "caseload.search": EVERY_COUNSELOR,
    "clients.new": EVERY_COUNSELOR,
    "clients.create": EVERY_COUNSELOR,
    "clients.stop": EVERY_COUNSELOR,
    "agencies.new": SIGNED_IN,
    "agencies.create": SIGNED_IN,
    "agencies.look": EVERYBODY,
    "agencies.join": SIGNED_IN,
    "agencies.update": LEADS,
    "agencies.ask": LEADS,
    "agencies.withdraw": LEADS,
    "agency_staff.destroy": LEADS,
    "agency_staff.close": LEADS,
    "accounts.ask": EVERYBODY,
    "accounts.move": EVERYBODY,
    "alerts.index": SIGNED_IN,
    "applications.index": SIGNED_IN,
    "api_jobs.create": frozenset({OWN_KEY, OTHER_KEY}),
    "api_jobs.index": frozenset({OWN_KEY, OTHER_KEY}),
    "api_jobs.put_named": frozenset({OWN_KEY, OTHER_KEY}),
    "desk_employers.amend": OWN_RECRUITERS,
    "desk_employers.update": OWN_RECRUITERS,
    "desk_employers.leave": OWN_RECRUITERS,
    "desk_employers.destroy": OWN_RECRUITERS,
    "invitations.create": SIGNED_IN,
    "keys.destroy": OWN_RECRUITERS,
    "keys.index": SIGNED_IN,
    "postings.new": SIGNED_IN,
    "passwords.ask": SIGNED_IN,
    "passwords.change": SIGNED_IN,
    "postings.copy": OWN_RECRUITERS,
    "uploads.new": RECRUITERS,
    "uploads.create": RECRUITERS,
    "uploads.example": RECRUITERS,
}
"""Pages for other people than the rest of their room."""

NEED_MORE = {
    "groups.destroy",
    "groups.pack",
    "groups.plan",
    "groups.report",
    "groups.show",
    "groups.start",
    "groups.stop",
    "desk_employers.beg",
    "duplicates.show",
    "duplicates.update",
    "kept_profile.remove",
    "kept_profile.restore",
    "kept_profile.show",
    "own_board.destroy",
    "own_board.destroy_elsewhere",
    "own_board.edit_elsewhere",
    "own_board.move_elsewhere",
    "own_board.update_elsewhere",
    "plans.data",
    "plans.dates",
    "plans.pdf",
    "plans.show",
}
"""Pages that are not there for whoever says no more than the address."""

OF_A_JOB = (
    "/jobs/",
    "/moderation/jobs/",
    "/fit/jobs/",
    "/saved/",
    "/account/board/jobs/",
)
"""Beginnings of addresses that name a job on the board by its number."""

Answers = dict[tuple[str, str, str], int | str]


def knock(app: Flask, catalogue: Catalogue, method: str) -> Answers:
    """Knock once at every door, as everybody; forms are sent without a token."""
    known, clients = things(app, catalogue), people(app)
    link_client(app, int(known["client"]))
    found = {}
    for rule in app.url_map.iter_rules():
        if method in (rule.methods or ()):
            at = address_of(rule, known)
            for name, client in clients.items():
                answer = client.open(at, method=method, buffered=True)
                found[rule.endpoint, rule.rule, name] = told(answer)
    still_in = {
        name for name, one in clients.items() if one.get("/account/").status_code == 200
    }
    assert still_in == SIGNED_IN, "a form without a token signed somebody out"
    return found


def told(answer: TestResponse) -> int | str:
    """Give the status of an answer, or say that it asks to sign in first."""
    asks = (answer.location or "").startswith("/sign-in/?next=")
    return "sign in" if asks and answer.status_code == 303 else answer.status_code


def people(app: Flask) -> dict[str, FlaskClient]:
    clients = {}
    for number, (name, parts) in enumerate(PEOPLE.items()):
        clients[name] = app.test_client()
        if parts is not None:
            signed_in(app, clients[name], f"p{number}@example.org", *parts)
    return clients | programs(app)


def programs(app: Flask) -> dict[str, FlaskClient]:
    clients, shelf = {}, store_of(app).program_keys
    for number, (name, slug) in enumerate(KEYS.items()):
        maker = opened(app, f"k{number}@example.org", Membership(Part.RECRUITER, slug))
        secret = shelf.add(slug, name, maker, NOW)
        clients[name] = app.test_client(use_cookies=False)
        clients[name].environ_base["HTTP_AUTHORIZATION"] = f"Bearer {secret}"
        if name == OLD_KEY:
            shelf.revoke(shelf.find(secret).number, NOW)
    return clients


def things(app: Flask, catalogue: Catalogue) -> dict[str, str | int]:
    """Make one thing of every kind that an address can name."""
    posting = posted(app)
    secret = applied(app, posting, file=cv()).rpartition("/")[2]
    store_of(app).references.keep("larkfield-health", "CS-1042", posting.number or 0)
    waiting = store_of(app).postings.put(begun(HERE, NOW).sent(NOW))
    account = opened(app, "claims@example.org")
    asked = Claim(account, "claims@example.org", LARKFIELD, NOW, why=Why.FREE_MAIL)
    rename = Rename(
        employer="larkfield-health",
        before="Larkfield Health",
        name="Larkfield Care",
        account=account,
        at=NOW,
    )
    return {
        "number": posting.number,
        "other": posting.number or 0,
        "which": number_of(app),
        "version": 1,
        "track": 1,
        "first": 1,
        "slug": "larkfield-health",
        "page": "job",
        "part": "goal",
        "place": 1,
        "quarter": 2,
        "secret": secret,
        "step": "pause",
        "alert": alert(app).said.secret,
        "key": alert(app).said.feed,
        "client": client_of(app),
        "agency": "agency",
        "filename": "paper.css",
        "print_of_it": address().removeprefix("/look-").removesuffix(".css"),
        "on the board": posting.on_board,
        "posting": waiting.number,
        "claim": store_of(app).claims.add(asked).number,
        "rename": store_of(app).renames.add(rename).number,
        "program key": key_of(app, account),
        "reference": "CS-1042",
        "role": PLAN.steps[0].role,
        "roles": "csr",
        "centers": next(iter(catalogue.centers)),
        "skills": next(iter(catalogue.skills)),
        "guides": next(iter(catalogue.guides)),
        "upload": uploaded(app, account),
        "row": 1,
        "log": "contacts",
        "mark": "none",
        "kind": "csv",
    }


def uploaded(app: Flask, account: int) -> int:
    """Upload a file of one row for the employer whose recruiters come in."""
    upload = Upload(
        employer=OWN.place,
        account=account,
        made_at=NOW,
        name="jobs.csv",
        headings=("title",),
        total=1,
    )
    seal = Seal(app.extensions["world"].settings.secret_key, "uploads")
    rows = [UploadRow(line=2, given={"title": "Agent"})]
    return store_of(app).uploads.add(upload, rows, seal).number or 0


def key_of(app: Flask, account: int) -> int:
    shelf = store_of(app).program_keys
    return shelf.find(shelf.add("larkfield-health", "A key", account, NOW)).number


NAMED = {
    "alerts": "alert",
    "agencies": "agency",
    "agency_figures": "agency",
    "agency_staff": "agency",
    "moderated_agencies": "agency",
    "handing": "agency",
    "importing": "agency",
}
"""Rooms whose address holds a name of their own."""

NUMBERED = {
    "questions": "first",
    "keys": "program key",
    "uploads": "upload",
    "upload_rows": "upload",
    "clients": "client",
    "consents": "client",
    "renames": "rename",
    "talks": "client",
    "options": "client",
    "client_plans": "client",
    "plan_actions": "client",
    "plan_copies": "client",
    "plan_links": "client",
    "replans": "client",
    "plan_steps": "client",
    "reviews": "client",
    "follow_ups": "client",
    "corrections": "client",
    "own_plans": "client",
    "moderation": "",
    "as_readers": "",
}
"""Rooms that count other things than postings; nothing: one for each page."""


def link_client(app: Flask, number: int) -> None:
    """Link a client's record to the account of the one who comes in as that client."""
    shelf, email = store_of(app), f"p{list(PEOPLE).index(LINKED)}@example.org"
    seal = Seal(app.extensions["world"].settings.secret_key, "clients")
    account = shelf.accounts.by_email(email).number
    linked = replace(shelf.clients.find(number, seal), account=account)
    shelf.clients.put(linked, seal)
    assert shelf.clients.of_account(account, seal)


def client_of(app: Flask) -> int:
    """Put a client with a plan on the caseload of the agency everybody is from."""
    store = store_of(app)
    for slug in ("agency", "elsewhere"):
        store.agencies.put(Agency(slug=slug, name="Agency", shares=Shares.ALL))
    way = Option(roles=("csr", "team-lead"), made_on=NOW.date())
    made = Client(
        agency="agency",
        counselor=1,
        code="A1",
        made_at=NOW,
        changed_at=NOW,
        said=Said(options=(way,), ended=(Ended(Outcome.HIRED, date(2025, 5, 1)),)),
    )
    seal = Seal(app.extensions["world"].settings.secret_key, "clients")
    number = store.clients.put(made, seal).number or 0
    store.client_plans.put(number, Version(number=1, plan=PLAN, at=NOW, by=1), seal)
    store.client_plans.follow(number, seal, lambda own: replace(own, draft=PLAN))
    return number


def address_of(rule: Rule, known: dict[str, str | int]) -> str:
    """Fill an address with things that are there."""
    room, _, page = rule.endpoint.rpartition(".")
    values = {name: known[name] for name in rule.arguments - {"id"}}
    if "id" in rule.arguments:
        values["id"] = known[room]
    if rule.rule.startswith(OF_A_JOB):
        values["number"] = known["on the board"]
    elif room in NAMED:
        values |= {name: known[NAMED[room]] for name in values if name != "step"}
    elif room in NUMBERED and "number" in values:
        values["number"] = known[NUMBERED[room] or page.removeprefix("decide_")]
    return rule.build({name: values[name] for name in rule.arguments})[1]


def may_enter(endpoint: str) -> frozenset[str]:
    return PAGES.get(endpoint) or ROOMS[endpoint.partition(".")[0]]


def wrong(answers: Answers, refusal: int | str, welcome: set[int]) -> Answers:
    """Pick every answer that lets the wrong people in, or keeps the right ones out."""
    found = {}
    for (endpoint, rule, name), answer in answers.items():
        if name in may_enter(endpoint):
            expected = {404} if endpoint in NEED_MORE else welcome
        else:
            expected = {turned_away(endpoint, name, refusal)}
        if answer not in expected:
            found[endpoint, rule, name] = answer
    return found


def turned_away(endpoint: str, name: str, refusal: int | str) -> int | str:
    """Say how somebody is sent away; programs, by what key they show."""
    if endpoint.startswith("api_jobs."):
        return {OLD_KEY: 403, OTHER_KEY: 404}.get(name, 401)
    return refusal if name in STRANGERS else 404


def test_somebody_has_thought_of_every_room_of_the_site(wired):
    doors = {rule.endpoint for rule in wired.url_map.iter_rules()}
    forgotten = {door for door in doors if door.partition(".")[0] not in ROOMS}
    assert forgotten == set(), "Say in ROOMS who may enter"
    assert set(PAGES) | NEED_MORE <= doors
    assert {door.partition(".")[0] for door in doors} >= set(ROOMS)


def test_pages_open_to_those_they_are_for_and_to_nobody_else(app, catalogue):
    answers = knock(app, catalogue, "GET")
    assert wrong(answers, "sign in", {200, 302, 303, 308, 410, 501}) == {}


def test_forms_without_a_token_take_nothing_and_hide_from_others(app, catalogue):
    answers = knock(app, catalogue, "POST")
    assert wrong(answers, 403, {303, 400, 410, 415, 422}) == {}


def test_programs_close_only_what_is_their_own(app, catalogue):
    assert wrong(knock(app, catalogue, "DELETE"), 401, {200}) == {}


def test_programs_change_only_what_is_their_own(app, catalogue):
    assert wrong(knock(app, catalogue, "PUT"), 401, {415}) == {}
