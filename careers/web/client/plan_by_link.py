"""A client’s plan behind a private link that expires: to see, and to agree to."""

from flask import abort, redirect, render_template, request, url_for
from werkzeug.wrappers import Response

from careers.people.clients.client import Client
from careers.storage.clients.client_links import For
from careers.web.client.answering_plan import Asked, agree, jobs_of, refuse, unanswered
from careers.web.client.speaking import language, of_browser, spoken
from careers.web.context import catalogue, now, store, today
from careers.web.counsel.consent import agreed_words
from careers.web.counsel.own_plan import plan_of
from careers.web.entrance import Room, Who
from careers.web.private import never_keep
from careers.web.record import client_seal, has_ended
from careers.web.words.tongue import tongue_of

bp = Room("plan_by_link", __name__, Who.EVERYBODY, at="/my-plan")
bp.after_request(never_keep)

ONE, PAGE = "/<secret>", "plan_by_link.show"


@bp.get(ONE)
def show(secret: str) -> tuple[str, int] | str:
    """Show the plan to whoever has the link."""
    own = _client(secret)
    return _page(own, secret, unanswered()) if own else _over(secret)


@bp.post(f"{ONE}/agree/<int(max=9999):which>")
def accept(secret: str, which: int) -> tuple[str, int] | Response:
    """Agree to a version by typing one's name."""
    own = _client(secret)
    if own is None:
        return _over(secret)
    return _answered(own, secret, agree(plan_of(own), which))


@bp.post(f"{ONE}/refuse/<int(max=9999):which>")
def decline(secret: str, which: int) -> tuple[str, int] | Response:
    """Say no to a version, and what should be different."""
    own = _client(secret)
    if own is None:
        return _over(secret)
    return _answered(own, secret, refuse(plan_of(own), which))


def _client(secret: str) -> Client | None:
    number = store().client_links.find(secret, For.SEE, now())
    found = store().clients.find(number, client_seal()) if number else None
    return None if found is None or has_ended(found.said) else found


def _over(secret: str) -> tuple[str, int]:
    said = spoken(of_browser(), PAGE, secret)
    return render_template("own_plans/over.html", has_plan=False, **said), 410


def _answered(own: Client, secret: str, asked: Asked) -> tuple[str, int] | Response:
    if asked.errors:
        return _page(own, secret, asked), 422
    told = "meanwhile" if asked.late else "answered"
    in_which = language(own.said.language)
    return redirect(url_for(PAGE, secret=secret, done=told, language=in_which), 303)


def _page(own: Client, secret: str, asked: Asked) -> str:
    plan, tongue = plan_of(own), tongue_of(language(own.said.language))
    agency, agreed = store().agencies.find(own.agency) or abort(404), own.said.agreed
    return render_template(
        "own_plans/show.html",
        own=plan,
        agency=agency,
        consent=agreed_words(agreed, agency, tongue) if agreed else "",
        jobs=jobs_of(plan),
        secret=secret,
        asked=asked.spoken(tongue),
        catalogue=catalogue(),
        today=today(),
        now=now(),
        done=request.args.get("done", ""),
        **spoken(own.said.language, PAGE, secret),
    )
