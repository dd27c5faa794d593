"""A profile kept with an account: agreeing to it, its versions, and letting it go."""

from dataclasses import dataclass
from datetime import datetime
from itertools import pairwise

from flask import abort, redirect, render_template, request, url_for
from werkzeug.wrappers import Response

from careers.people.seekers.anonymous import AnonymousProfile
from careers.people.seekers.differences import differences
from careers.people.seekers.kept_profile import Consent, Version, Why
from careers.people.seekers.uniting import united
from careers.web.button import ButtonForm, insist_on_button
from careers.web.context import catalogue, local, now, store
from careers.web.entrance import Room, Who
from careers.web.forms.kept_profile import BROWSER, MINE, KeepForm, WhichForm
from careers.web.private import ones_own
from careers.web.visitor import (
    consent,
    empty_locker,
    forget_own,
    in_locker,
    profile_seal,
    put,
)
from careers.web.who import me
from careers.web.words.keeping import AGREED, difference_words

bp = Room("kept_profile", __name__, Who.SIGNED_IN, at="/account/profile")
bp.after_request(ones_own)

ONE = "/versions/<int(max=999999999):version>"
MOST_SAID = 6


@dataclass(frozen=True, slots=True)
class Told:
    """A version, and in words what changed since the one before it."""

    version: Version
    at: datetime
    changes: tuple[str, ...]
    more: int


@bp.get("/")
def index() -> str:
    """Show what is kept and since when, with every version; or how to keep it."""
    return _page()


@bp.post("/")
def create() -> tuple[str, int] | Response:
    """Keep a profile from now on, or keep it in another extent."""
    form = KeepForm(request.form)
    if not form.validate():
        return _page(form=form), 422
    is_new, extent = consent() is None, form.chosen()
    said = Consent(extent, AGREED[extent], now())
    store().kept_profiles.agree(me().number, said, profile_seal())
    if is_new:
        _take_in(in_locker())
    return _back("kept" if is_new else "extent")


@bp.post("/which")
def choose() -> tuple[str, int] | Response:
    """Decide between the kept profile and the one in the browser."""
    form, found = WhichForm(request.form), in_locker()
    if found is None or consent() is None:
        return _back()
    if not form.validate():
        return _page(which=form), 422
    mine = _newest()
    if form.which.data == MINE:
        empty_locker()
    elif form.which.data == BROWSER or mine is None:
        _take_in(found, Why.REPLACED)
    else:
        _take_in(united(mine.profile, found), Why.MERGED)
    return _back("chosen")


@bp.get(ONE)
def show(version: int) -> str:
    """Show what a version holds."""
    found = _own(version)
    newest = _newest()
    return render_template(
        "kept_profile/show.html",
        version=found,
        at=local(found.at),
        is_newest=newest is not None and newest.number == found.number,
        form=ButtonForm(),
        catalogue=catalogue(),
    )


@bp.post(f"{ONE}/back")
def restore(version: int) -> Response:
    """Go back to a version; those after it stay, too."""
    found = _own(version)
    insist_on_button()
    put(found.profile, Why.WENT_BACK)
    return _back("back")


@bp.post(f"{ONE}/delete")
def remove(version: int) -> Response:
    """Delete one version."""
    found = _own(version)
    insist_on_button()
    store().kept_profiles.drop(me().number, found.number)
    return _back("deleted")


@bp.post("/delete")
def destroy() -> Response:
    """Delete every version, and keep nothing from now on."""
    insist_on_button()
    forget_own()
    return _back("gone")


def _take_in(profile: AnonymousProfile | None, why: Why = Why.KEPT) -> None:
    """Keep what lay in the browser; only then is the locker emptied."""
    if profile:
        agreed = store().kept_profiles.consent(me().number)
        store().kept_profiles.put(
            me().number, profile, profile_seal(), why=why, at=now()
        )
        if agreed:
            empty_locker()


def _page(*, form: KeepForm | None = None, which: WhichForm | None = None) -> str:
    agreed = consent()
    versions = store().kept_profiles.versions(me().number, profile_seal())
    extent = agreed.extent.value if agreed else None
    return render_template(
        "kept_profile/index.html",
        agreed=agreed,
        told=tuple(_told(versions)),
        in_browser=in_locker(),
        form=form or KeepForm(extent=extent),
        which=which or WhichForm(),
        done=request.args.get("done", ""),
    )


def _told(versions: tuple[Version, ...]) -> list[Told]:
    """Say of each version what it changed; the first one changed nothing."""
    told = [
        Told(newer, local(newer.at), changes[:MOST_SAID], len(changes[MOST_SAID:]))
        for newer, older in pairwise(versions)
        for changes in [_changes(older, newer)]
    ]
    return [*told, *(Told(first, local(first.at), (), 0) for first in versions[-1:])]


def _changes(older: Version, newer: Version) -> tuple[str, ...]:
    found = differences(older.profile, newer.profile)
    return tuple(difference_words(one, catalogue()) for one in found)


def _newest() -> Version | None:
    return store().kept_profiles.newest(me().number, profile_seal())


def _own(number: int) -> Version:
    found = store().kept_profiles.find(me().number, number, profile_seal())
    return found or abort(404)


def _back(done: str | None = None) -> Response:
    return redirect(url_for("kept_profile.index", done=done), 303)
