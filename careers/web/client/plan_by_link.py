"""A client’s plan behind a private link that expires: to see, and to agree to."""

from flask import abort, redirect, render_template, request, url_for
from werkzeug.wrappers import Response

from careers.people.clients.client import Client, Language
from careers.storage.clients.client_links import For
from careers.web.client.answering_plan import Asked, agree, jobs_of, refuse, unanswered
from careers.web.context import catalogue, now, store, today
from careers.web.counsel.consent import agreed_words
from careers.web.counsel.own_plan import plan_of
from careers.web.entrance import Room, Who
from careers.web.private import never_keep
from careers.web.record import client_seal, has_ended
from careers.web.words.tongue import Tongue, tongue_of

bp = Room("plan_by_link", __name__, Who.EVERYBODY, at="/my-plan")
bp.after_request(never_keep)

ONE = "/<secret>"
LANGUAGES = tuple(Language)


@bp.get(ONE)
def show(secret: str) -> tuple[str, int] | str:
    """Show the plan to whoever has the link."""
    own = _client(secret)
    return _page(own, secret, unanswered()) if own else _over()


@bp.post(f"{ONE}/agree/<int(max=9999):which>")
def accept(secret: str, which: int) -> tuple[str, int] | Response:
    """Agree to a version by typing one's name."""
    own = _client(secret)
    if own is None:
        return _over()
    return _answered(own, secret, agree(plan_of(own), which))


@bp.post(f"{ONE}/refuse/<int(max=9999):which>")
def decline(secret: str, which: int) -> tuple[str, int] | Response:
    """Say no to a version, and what should be different."""
    own = _client(secret)
    if own is None:
        return _over()
    return _answered(own, secret, refuse(plan_of(own), which))


def _client(secret: str) -> Client | None:
    number = store().client_links.find(secret, For.SEE, now())
    found = store().clients.find(number, client_seal()) if number else None
    return None if found is None or has_ended(found.said) else found


def _over() -> tuple[str, int]:
    """Say that a link is over, in the language of the browser: we know nobody here."""
    first = request.accept_languages.best_match(LANGUAGES) or LANGUAGES[0]
    tongue = tongue_of(_language(first))
    return render_template("own_plans/dead.html", **_spoken(tongue)), 410


def _answered(own: Client, secret: str, asked: Asked) -> tuple[str, int] | Response:
    if asked.errors:
        return _page(own, secret, asked), 422
    told = "meanwhile" if asked.late else "answered"
    language = _language(own.said.language)
    at = url_for("plan_by_link.show", secret=secret, done=told, language=language)
    return redirect(at, 303)


def _page(own: Client, secret: str, asked: Asked) -> str:
    plan, tongue = plan_of(own), tongue_of(_language(own.said.language))
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
        **_spoken(tongue),
    )


def _language(usual: str) -> str:
    """Tell which language is asked for, if we speak it; else the usual one."""
    asked = request.args.get("language", "")
    return asked if asked in LANGUAGES else usual


def _spoken(tongue: Tongue) -> dict[str, object]:
    """Give the language of a page, and where it stands in the other."""
    other = next(own for own in LANGUAGES if own != tongue.language)
    return {"tongue": tongue, "other": _in_other(other)}


def _in_other(language: str) -> str:
    """Address the same page; what was sent with a form is not sent again."""
    secret = (request.view_args or {}).get("secret", "")
    return url_for("plan_by_link.show", secret=secret, language=language)
