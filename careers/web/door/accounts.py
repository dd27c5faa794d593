"""Your account: what we keep of you, where you are signed in, and leaving."""

from flask import abort, redirect, render_template, request, url_for
from werkzeug.wrappers import Response

from careers.people.entry.link import Link, Purpose
from careers.people.entry.membership import Part
from careers.people.entry.patience import LETTER, LETTER_FROM
from careers.web.button import ButtonForm
from careers.web.context import now, store
from careers.web.counsel.leaving import leave_all, ties
from careers.web.entrance import Room, Who
from careers.web.forms.accounts import ChangeAddressForm, OwnPasswordForm
from careers.web.hire.hiring import address_of, employers_of, last_at
from careers.web.hire.own_keys import end_with
from careers.web.post import link_to, write
from careers.web.proving import holds_own, insist_on_patience, place_on_the_net
from careers.web.seek.leaving import forget_everything
from careers.web.visitor import consent, in_locker
from careers.web.who import me, sign_in, sign_out, this_session

bp = Room("accounts", __name__, Who.SIGNED_IN, at="/account")

NOT_YOURS = "This is not your password. Check it"


@bp.get("/")
def show() -> str:
    """Show an account: its address, its parts, its sessions, its safety."""
    here = this_session()
    return render_template(
        "accounts/show.html",
        me=me(),
        sessions=store().sessions.all(me().number, now()),
        this=here.name if here else "",
        spares=store().accounts.spares(me().number),
        form=ButtonForm(),
        employers=employers_of(me()),
        agreed=consent(),
        in_browser=in_locker(),
        moderation=me().is_a(Part.MODERATOR) and address_of("moderation.index"),
        welcome="welcome" in request.args,
        changed=request.args.get("changed", ""),
    )


@bp.post("/sessions")
def close() -> Response:
    """Sign out of one other browser, or of all of them."""
    here = this_session()
    if not ButtonForm(request.form).validate() or here is None:
        abort(400)
    name = request.form.get("session", "")
    if name:
        store().sessions.close(name, me().number)
    else:
        store().sessions.close_all(me().number, but=here.name)
    return redirect(url_for("accounts.show", changed="sessions"), 303)


@bp.get("/address")
def edit() -> str:
    """Ask for the next address."""
    return render_template("accounts/edit.html", form=ChangeAddressForm(), me=me())


@bp.post("/address")
def update() -> tuple[str, int] | str:
    """Send a letter to the next address; it counts once that is opened."""
    form = ChangeAddressForm(request.form)
    if form.validate() and not holds_own(me(), form.own.data or ""):
        form.own.errors = [NOT_YOURS]
    if form.errors or form.own.errors:
        return render_template("accounts/edit.html", form=form, me=me()), 422
    insist_on_patience(LETTER_FROM, place_on_the_net())
    insist_on_patience(LETTER, form.plain)
    _send(form.plain)
    return render_template("accounts/sent.html", email=form.plain)


@bp.get("/address/<secret>")
@bp.admits(Who.EVERYBODY)
def ask(secret: str) -> tuple[str, int] | str:
    """Ask the reader of the letter to confirm. Looking uses nothing up."""
    link = store().links.find(secret, Purpose.MOVE, now())
    if link is None:
        return render_template("passwords/over.html"), 410
    return render_template("accounts/confirm.html", form=ButtonForm(), link=link)


@bp.post("/address/<secret>")
@bp.admits(Who.EVERYBODY)
def move(secret: str) -> tuple[str, int] | Response:
    """Move the account to its next address, and tell the last one."""
    link = store().links.find(secret, Purpose.MOVE, now())
    if link is None or not ButtonForm(request.form).validate():
        return render_template("passwords/over.html"), 410
    before = store().accounts.find(link.account or 0)
    if before is None or not _moved(secret, link):
        return render_template("passwords/over.html"), 410
    write(before.email, "address_changed")
    sign_in(before.number)
    return redirect(url_for("accounts.show", changed="address"), 303)


@bp.get("/close")
def leave() -> str:
    """Ask before everything is gone."""
    return _leave_page(OwnPasswordForm())


@bp.post("/close")
def destroy() -> tuple[str, int] | Response:
    """Close an account: all that hangs on it is gone at once."""
    form, found = OwnPasswordForm(request.form), me()
    if last_at(found) or ties(found):
        return _leave_page(OwnPasswordForm()), 422
    if form.validate() and not holds_own(found, form.own.data or ""):
        form.own.errors = [NOT_YOURS]
    if form.errors or form.own.errors:
        return _leave_page(form), 422
    for slug in found.places(Part.RECRUITER):
        end_with(slug, found.number, found.email)
    leave_all(found)
    sign_out()
    forget_everything(found)
    write(found.email, "closed")
    return redirect(url_for("home.index"), 303)


def _leave_page(form: OwnPasswordForm) -> str:
    return render_template(
        "accounts/leave.html",
        form=form,
        me=me(),
        last_at=last_at(me()),
        ties=ties(me()),
    )


def _send(email: str) -> None:
    """Write to an address that is free; to one that is not, say so there alone."""
    if store().accounts.by_email(email):
        write(email, "address_taken")
        return
    secret = store().links.add(Link(Purpose.MOVE, email, me().number), now())
    write(email, "new_address", link=link_to("accounts.ask", secret=secret))


def _moved(secret: str, link: Link) -> bool:
    number = link.account or 0
    with store().engine.writing():
        moved = store().links.use(secret, link) and store().accounts.set_email(
            number, link.email
        )
        if moved:
            store().links.end(number)
            store().sessions.close_all(number)
    return moved
