"""Who may enter: every room says it, or the site does not start."""

from collections.abc import Callable
from enum import StrEnum
from typing import Any, TypeVar

from flask import Blueprint, Flask, abort, current_app, redirect, request, url_for
from werkzeug.wrappers import Response

from careers.errors import CareersError
from careers.people.entry.account import Account
from careers.people.entry.membership import Part
from careers.web.private import never_keep
from careers.web.programs.key import insist_on_key
from careers.web.who import account

View = TypeVar("View", bound=Callable[..., Any])


class Who(StrEnum):
    """Kinds of people, as an entrance sees them."""

    EVERYBODY = "everybody"
    SIGNED_IN = "signed in"
    RECRUITERS = "recruiters"
    COUNSELORS = "counselors"
    LEADS = "agency leads"
    MODERATORS = "moderators"
    PROGRAMS = "programs with a key"


PARTS = {
    Who.RECRUITERS: (Part.RECRUITER,),
    Who.COUNSELORS: (Part.COUNSELOR, Part.LEAD),
    Who.LEADS: (Part.LEAD,),
    Who.MODERATORS: (Part.MODERATOR,),
}


class Room(Blueprint):
    """Pages of one noun, and who may enter them; what is not for all nobody keeps."""

    def __init__(self, name: str, where: str, who: Who, *, at: str = "") -> None:
        super().__init__(name, where, url_prefix=at or None)
        self.who = who
        if who is not Who.EVERYBODY:
            self.after_request(never_keep)
        self.others: dict[str, Who] = {}

    def admits(self, who: Who) -> Callable[[View], View]:
        """Declare who may enter one page; it counts more than what the room says."""

        def declare(view: View) -> View:
            self.others[view.__name__] = who
            return view

        return declare


def register(app: Flask) -> None:
    """Stand at every door. Raises ``CareersError`` for a door that says nothing."""
    for endpoint in app.view_functions:
        if admitted(app, endpoint) is None:
            raise CareersError(
                f"Nobody has said who may enter “{endpoint}”.",
                "Make its room a careers.web.entrance.Room.",
            )
    app.before_request(keep_out)


def admitted(app: Flask, endpoint: str) -> Who | None:
    """Look up who may enter; files of the site itself are for everybody."""
    if endpoint == "static":
        return Who.EVERYBODY
    room, _, view = endpoint.rpartition(".")
    bp = app.blueprints.get(room)
    return bp.others.get(view, bp.who) if isinstance(bp, Room) else None


def keep_out() -> Response | None:
    """Let in whom a page is for; send the others to sign in, or say there is nothing.

    A page for other kinds of people answers 404: that it exists is no one’s business.
    """
    who = admitted(current_app, request.endpoint) if request.endpoint else None
    if who in (None, Who.EVERYBODY):
        return None
    if who is Who.PROGRAMS:
        insist_on_key()
        return None
    found = account()
    if found is None:
        if request.method != "GET":
            abort(403)
        return redirect(url_for("sign_in.new", next=request.full_path.rstrip("?")), 303)
    if not may_enter(found, who or Who.EVERYBODY):
        abort(404)
    return None


def may_enter(found: Account, who: Who) -> bool:
    """Whether somebody signed in is of the kind a page is for."""
    return who is Who.SIGNED_IN or any(found.is_a(part) for part in PARTS.get(who, ()))
