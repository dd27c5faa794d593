"""Pages behind the door, as those they are for see them: calm by day and by night."""

from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest
from flask import Flask
from playwright.sync_api import Page

from careers import assets
from careers.board.posting import begun
from careers.board.screening.sign import load_signs
from careers.people.employers.rename import Rename
from careers.people.employers.suspension import Suspension
from careers.settings import Settings
from careers.storage.store import migrate
from careers.web.app import create_app
from careers.web.who import COOKIE
from tests import cast
from tests.cast import NOW
from tests.door import opened, store_of
from tests.journeys.behind import Room
from tests.journeys.conftest import serving
from tests.journeys.counseled import COUNSELED, STAFF, counseled
from tests.journeys.test_to_a_desk import calm
from tests.storage.jobs.test_jobs import number_of
from tests.storage.jobs.test_same_jobs import ADVISER, AGAIN
from tests.storage.moderation.test_screenings import FRAUD
from tests.web.alerts import alert, with_profile
from tests.web.applying import HERE, RECRUITER, applied, posted
from tests.web.hiring import AT_NORTHBANK, MODERATOR

SCHEMES = (("dark", 360), ("light", 1280))
PEOPLE = {
    "recruiter": (RECRUITER,),
    "moderator": (MODERATOR,),
    "counselor": STAFF,
    "client": (),
}


def make_a_key(page: Page) -> None:
    page.get_by_label("What will use it?").fill("Applicant system")
    page.get_by_role("button", name="Make the key").click()


def begin_a_letter(page: Page) -> None:
    for name in ("Ana Ruiz", "Ben Ortiz"):
        page.get_by_label(f"Tick {name}").check()
    page.get_by_role("button", name="Write to them").click()


def read_a_letter(page: Page) -> None:
    begin_a_letter(page)
    page.get_by_label("What to say").fill("Hello {name},\n\nwe begin on Monday.")
    page.get_by_role("button", name="Look at it first").click()


ROOMS = (
    Room("nobody", "/kept"),
    Room("nobody", "/employers/harbour-travel"),
    Room("recruiter", "/desk/keys/"),
    Room("recruiter", "/desk/keys/", make_a_key),
    Room("recruiter", "/desk/upload/"),
    Room("recruiter", "/desk/employer/larkfield-health/name"),
    Room("recruiter", "/desk/jobs/{posting}/people"),
    Room("recruiter", "/desk/jobs/{posting}/applicants"),
    Room("recruiter", "/desk/jobs/{posting}/applicants", begin_a_letter),
    Room("recruiter", "/desk/jobs/{posting}/applicants", read_a_letter),
    Room("moderator", "/moderation/duplicates/"),
    Room("moderator", "/moderation/duplicates/{pair}"),
    Room("moderator", "/moderation/jobs/{fraud}/seen"),
    Room("moderator", "/moderation/postings/{waiting}"),
    Room("moderator", "/moderation/postings/{waiting}/seen"),
    Room("moderator", "/moderation/renames/{rename}"),
    Room("moderator", "/moderation/employers/larkfield-health"),
    Room("moderator", "/moderation/employers/harbour-travel"),
    Room("moderator", "/moderation/domains/"),
    Room("moderator", "/moderation/agencies/"),
    Room("moderator", "/moderation/agencies/harbor-works"),
    Room("nobody", "/alerts/{alert}"),
    Room("nobody", "/alerts/{alert}/pause"),
    Room("nobody", "/alerts/{alert}/end"),
    *COUNSELED,
)


@pytest.fixture(scope="module")
def world(tmp_path_factory, catalogue) -> Iterator[tuple[str, dict[str, str], dict]]:
    """A board with something of each kind: its address, cookies, and its numbers."""
    path = tmp_path_factory.mktemp("behind-the-door") / "careers.db"
    migrate(path)
    app = create_app(Settings(secret_key="journeys", database=path), catalogue)
    app.config.update(NOW=NOW, TESTING=True)
    people = {
        who: opened(app, f"{who}@larkfield.example", *PEOPLE[who]) for who in PEOPLE
    }
    numbers = things(app) | counseled(app, people["counselor"], people["client"])
    sessions = store_of(app).sessions
    cookies = {who: sessions.open(number, NOW) for who, number in people.items()}
    app.extensions["world"].close()
    with serving(path) as address:
        yield address, cookies, numbers


def things(app: Flask) -> dict[str, str | int | None]:
    """Make what the addresses name."""
    store = store_of(app)
    store.jobs.put(cast.JOBS, NOW)
    parking = replace(AGAIN, body=f"{AGAIN.body} Parking is free.")
    store.screenings.put([FRAUD, ADVISER, parking], load_signs(assets.DATA), NOW)
    (pair,) = store.same_jobs.waiting(NOW)
    own = posted(app)
    for name in ("Ana Ruiz", "Ben Ortiz"):
        applied(app, own, f"{name[:3].lower()}@example.org", name=name)
    store.findables.put(with_profile(app, app.test_client()), frozenset(), NOW)
    store.suspensions.add(Suspension("harbour-travel", NOW, "Asks for deposits."))
    waiting = store.postings.put(begun(HERE, NOW).sent(NOW))
    return {
        "posting": own.number,
        "waiting": waiting.number,
        "pair": f"{pair.one}-{pair.other}",
        "fraud": number_of(store, FRAUD),
        "rename": renamed(app),
        "alert": alert(app, "setting=virtual").said.secret,
    }


def renamed(app: Flask) -> int | None:
    account = opened(app, "rosa@northbank.example", AT_NORTHBANK)
    asked = Rename(
        employer="northbank",
        before="Northbank",
        name="Southbank",
        account=account,
        at=NOW,
    )
    return store_of(app).renames.add(asked).number


@pytest.fixture(scope="module")
def somebody(browser, world) -> Iterator[Callable[..., Page]]:
    """One browser for each kind of person, by day and by night."""
    address, cookies, _ = world
    pages: dict[tuple[str, str, int], Page] = {}

    def page_of(who: str, scheme: str, width: int) -> Page:
        if (who, scheme, width) not in pages:
            context = browser.new_context(
                base_url=address,
                viewport={"width": width, "height": 800},
                color_scheme=scheme,
            )
            if who in cookies:
                own = {"name": COOKIE, "value": cookies[who], "url": address}
                context.add_cookies([own])
            pages[who, scheme, width] = context.new_page()
        return pages[who, scheme, width]

    yield page_of
    for page in pages.values():
        page.context.close()


@pytest.mark.parametrize(("scheme", "width"), SCHEMES)
@pytest.mark.parametrize(
    "room", ROOMS, ids=lambda room: f"{room.at} {room.do.__name__}"
)
def test_a_page_behind_the_door_is_calm(somebody, world, room, scheme, width):
    page = somebody(room.who, scheme, width)
    answer = page.goto(room.at.format(**world[2]))
    assert answer.status == room.status
    room.do(page)
    page.evaluate(
        "document.querySelectorAll('details').forEach(one => one.open = true)"
    )
    calm(page)
