"""Domains that may not post."""

from collections.abc import Iterable

from flask import redirect, render_template, request, url_for
from werkzeug.wrappers import Response

from careers.board.job import Job
from careers.people.event import Event, Subject
from careers.storage.moderation.bans import Ban
from careers.web.clean.deciding import recruiters
from careers.web.context import now, store
from careers.web.entrance import Room, Who
from careers.web.forms.moderation import BanForm, LiftForm
from careers.web.post import link_to, write
from careers.web.who import me

bp = Room("banned_domains", __name__, Who.MODERATORS, at="/moderation/domains")


LETTER = "moderated_ban"


@bp.get("/")
def index() -> str:
    """List the domains that may not post."""
    return _domains_page(BanForm())


@bp.post("/")
def create() -> tuple[str, int] | Response:
    """Ban a domain; jobs that lead there are hidden until somebody has looked."""
    form = BanForm(request.form)
    if not form.validate():
        return _domains_page(form), 422
    domain, why = form.plain(), form.why()
    with store().engine.writing():
        store().bans.add(Ban(domain, now(), why), me().number)
        _note("domain", domain, "banned", why)
        hidden = store().holding.applies_at(domain, now())
        for number in hidden:
            store().holding.hold(number, now())
            _note("job", str(number), "held", f"It leads to {domain}. {why}")
        _tell(store().jobs.with_numbers(hidden), domain, why)
    return redirect(url_for("banned_domains.index"), 303)


@bp.post("/lift")
def destroy() -> tuple[str, int] | Response:
    """Let a domain post again; jobs that are hidden still wait for a look."""
    form = LiftForm(request.form)
    if not form.validate():
        return _domains_page(BanForm()), 422
    with store().engine.writing():
        if store().bans.lift(form.domain.data or ""):
            _note("domain", form.domain.data or "", "unbanned", "")
    return redirect(url_for("banned_domains.index"), 303)


def _tell(hidden: Iterable[Job], domain: str, why: str) -> None:
    """Write once to everybody who hires where jobs are hidden now."""
    titles: dict[str, list[str]] = {}
    for job in hidden:
        titles.setdefault(job.employer.slug, []).append(job.title)
    link = link_to("desk.index")
    for slug, own in titles.items():
        for email in recruiters(slug):
            write(email, LETTER, domain=domain, titles=own, reason=why, link=link)


def _domains_page(form: BanForm) -> str:
    bans, lifting = store().bans.all(), LiftForm()
    return render_template(
        "moderation/domains.html", form=form, bans=bans, lifting=lifting
    )


def _note(kind: str, name: str, verb: str, note: str) -> None:
    store().events.add(Event(Subject(kind, name), verb, now(), me().number, note))
