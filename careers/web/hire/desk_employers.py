"""Setting up an employer, taking over its page, and saying who they are."""

from flask import abort, redirect, render_template, request, url_for
from werkzeug.wrappers import Response

from careers.board.employer import Employer
from careers.board.screening.addresses import plain_name
from careers.people.entry.membership import Part
from careers.people.entry.patience import LETTER
from careers.web.button import ButtonForm, insist_on_button
from careers.web.context import now, store
from careers.web.entrance import Room, Who
from careers.web.forms.employers import (
    AboutForm,
    ClaimForm,
    NewEmployerForm,
    filled,
)
from careers.web.hire.hiring import (
    claim,
    close,
    colleagues,
    edit,
    hosts,
    mine,
    refused_to,
    weighed,
)
from careers.web.hire.own_keys import end_with
from careers.web.post import link_to, write
from careers.web.proving import insist_on_patience
from careers.web.who import me

bp = Room("desk_employers", __name__, Who.SIGNED_IN, at="/desk/employer")

TOO_MANY = "Three of your claims wait already. A moderator decides them first"
ASKED_OF = 5


@bp.get("/new")
def new() -> str:
    """Ask for the name, and show who on the board is called so."""
    name = " ".join(request.args.get("name", "")[:80].split())
    form = NewEmployerForm(data={"name": name})
    return _page(form, name)


@bp.post("/new")
def create() -> tuple[str, int] | Response:
    """Set up an employer: at once, or once a moderator has looked."""
    form = NewEmployerForm(request.form)
    if not form.validate():
        return _page(form, form.name.data or ""), 422
    own = form.said(Employer("", form.name.data or ""))
    done = claim(own, is_new=True, said=form.note.data or "")
    if done is None:
        form.name.errors = [TOO_MANY]
        return _page(form, own.name), 422
    return redirect(url_for("desk.index"), 303)


@bp.get("/<slug>/claim")
def ask(slug: str) -> str | Response:
    """Say what taking over a page needs, before it is done."""
    employer = _claimable(slug)
    if employer is None:
        return redirect(url_for("desk.index"), 303)
    return _claim_page(ClaimForm(), employer)


@bp.post("/<slug>/claim")
def take(slug: str) -> tuple[str, int] | Response:
    """Take over a page: at once, or once a moderator has looked."""
    form, employer = ClaimForm(request.form), _claimable(slug)
    if employer is None:
        return redirect(url_for("desk.index"), 303)
    done = claim(employer, said=form.note.data or "") if form.validate() else None
    if done is None:
        if not form.errors:
            form.note.errors = [TOO_MANY]
        return _claim_page(form, employer), 422
    return redirect(url_for("desk.index"), 303)


@bp.post("/<slug>/ask")
def beg(slug: str) -> str | Response:
    """Ask colleagues of the same domain for an invitation."""
    employer = store().employers.find(slug) or abort(404)
    domain = hosts().work_domain(me().email)
    if domain not in store().proofs.domains(slug):
        abort(404)
    insist_on_button()
    insist_on_patience(LETTER, f"beg {slug} {me().number}")
    link = link_to("colleagues.index", slug=slug)
    for member in colleagues(slug)[:ASKED_OF]:
        write(member.email, "ask_to_join", employer=employer, who=me().email, link=link)
    return render_template("desk/asked.html", employer=employer)


@bp.get("/<slug>/edit")
@bp.admits(Who.RECRUITERS)
def amend(slug: str) -> str:
    """Show what seekers read about an employer, to be changed."""
    own = mine(slug)
    return render_template(
        "desk/edit.html", employer=own, form=AboutForm(data=filled(own))
    )


@bp.post("/<slug>/edit")
@bp.admits(Who.RECRUITERS)
def update(slug: str) -> tuple[str, int] | Response:
    """Keep what seekers read about an employer."""
    own, form = mine(slug), AboutForm(request.form)
    if not form.validate():
        return render_template("desk/edit.html", employer=own, form=form), 422
    edit(form.said(own))
    return redirect(url_for("employers.show", slug=slug), 303)


@bp.get("/<slug>/close")
@bp.admits(Who.RECRUITERS)
def leave(slug: str) -> str:
    """Say what closes with an employer's desk."""
    own = mine(slug)
    return render_template(
        "desk/close.html",
        employer=own,
        form=ButtonForm(),
        others=len(colleagues(slug)) - 1,
    )


@bp.post("/<slug>/close")
@bp.admits(Who.RECRUITERS)
def destroy(slug: str) -> Response:
    """Close an employer's desk: the last one leaves, and its jobs close."""
    mine(slug)
    insist_on_button()
    if not close(slug):
        return redirect(url_for("desk_employers.leave", slug=slug), 303)
    end_with(slug, me().number, me().email)
    return redirect(url_for("employers.show", slug=slug), 303)


def _page(form: NewEmployerForm, name: str) -> str:
    domain = hosts().work_domain(me().email)
    holders = store().proofs.holders(domain) if domain else frozenset()
    return render_template(
        "desk/new.html",
        form=form,
        name=name,
        me=me(),
        domain=domain,
        found=_alike(name),
        held=[own for slug in sorted(holders) if (own := store().employers.find(slug))],
        button=ButtonForm(),
        refused=refused_to(me()),
    )


def _alike(name: str) -> list[Employer]:
    """Find whom somebody may mean, the very same name first."""
    if not plain_name(name):
        return []
    found = [own for own, _ in store().employers.named(name, now(), count=8)]
    same = plain_name(name)
    return sorted(found, key=lambda own: (plain_name(own.name) != same, own.name))


def _claimable(slug: str) -> Employer | None:
    """Fetch an employer to claim; nothing is left to claim for those who are there."""
    employer = store().employers.find(slug) or abort(404)
    return None if slug in me().places(Part.RECRUITER) else employer


def _claim_page(form: ClaimForm, employer: Employer) -> str:
    domain = hosts().work_domain(me().email)
    return render_template(
        "desk/claim.html",
        form=form,
        claim=weighed(employer),
        me=me(),
        is_colleague=domain in store().proofs.domains(employer.slug),
        button=ButtonForm(),
    )
