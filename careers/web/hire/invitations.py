"""Following an invitation: from the letter to the desk."""

from dataclasses import replace

from flask import redirect, render_template, request, url_for
from werkzeug.wrappers import Response

from careers.board.employer import Employer
from careers.people.employers.hiring import Claim, Invitation, weigh_invited
from careers.people.entry.membership import Part
from careers.web.button import ButtonForm
from careers.web.context import now, store
from careers.web.entrance import Room, Who
from careers.web.hire.hiring import colleagues, hosts
from careers.web.post import link_to, write
from careers.web.private import never_keep
from careers.web.who import account, me

bp = Room("invitations", __name__, Who.EVERYBODY, at="/desk/join")
bp.after_request(never_keep)


@bp.get("/<secret>")
def show(secret: str) -> tuple[str, int] | str:
    """Ask before joining. Looking uses nothing up."""
    invitation = store().invitations.find(secret, now())
    employer = _employer(invitation)
    if invitation is None or employer is None:
        return render_template("desk/over.html"), 410
    found = account()
    return render_template(
        "desk/join.html",
        employer=employer,
        is_known=found is not None,
        is_theirs=bool(found and found.email == invitation.email),
        path=request.path,
        form=ButtonForm(),
    )


@bp.post("/<secret>")
@bp.admits(Who.SIGNED_IN)
def create(secret: str) -> tuple[str, int] | Response:
    """Join with the address that was invited; nobody else’s letter helps."""
    invitation = store().invitations.find(secret, now())
    employer = _employer(invitation)
    is_theirs = invitation is not None and invitation.email == me().email
    if not employer or not is_theirs or not ButtonForm(request.form).validate():
        return render_template("desk/over.html"), 410
    if not _joined(secret, employer):
        return render_template("desk/over.html"), 410
    return redirect(url_for("desk.index"), 303)


def _employer(invitation: Invitation | None) -> Employer | None:
    """Fetch the employer of an invitation, while whoever sent it hires there."""
    if invitation is None:
        return None
    inviter = store().accounts.find(invitation.by)
    at = inviter.places(Part.RECRUITER) if inviter else frozenset()
    is_there = invitation.employer in at
    return store().employers.find(invitation.employer) if is_there else None


def _joined(secret: str, employer: Employer) -> bool:
    """Spend the invitation; a colleague of the domain joins, others wait."""
    before = colleagues(employer.slug)
    with store().engine.writing():
        if not store().invitations.use(secret, now()):
            return False
        asked = Claim(me().number, me().email, employer, now())
        domains = store().proofs.domains(employer.slug)
        banned = store().claims.known(asked).is_banned
        weighed = weigh_invited(asked, domains, hosts(), is_banned=banned)
        done = store().claims.add(replace(weighed, said="Invited by a colleague"))
        if done.granted:
            link = link_to("colleagues.index", slug=employer.slug)
            for own in before:
                write(own.email, "joined", employer=employer, who=me().email, link=link)
    return True
