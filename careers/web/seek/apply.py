"""Applying here: first what the job insists on, then one page, then a letter."""

from flask import abort, redirect, render_template, request, url_for
from werkzeug.wrappers import Response

from careers import assets
from careers.board.hiring_rules import load_rules, rules_near
from careers.board.job import Job
from careers.board.knock_out import PLACE, hold, questions
from careers.matching.rulings import ELSEWHERE, About, said_of
from careers.people.employers.application import Application, Came, Choices, Said
from careers.people.entry.account import Account
from careers.people.entry.patience import LETTER, LETTER_FROM
from careers.people.entry.secret import fresh
from careers.skills.profile import Profile
from careers.web.context import catalogue, now, store
from careers.web.entrance import Room, Who
from careers.web.forms.applications import (
    AGREED,
    AnswersForm,
    LetterForm,
    StrangerForm,
    answers_form,
)
from careers.web.private import never_keep
from careers.web.proving import insist_on_patience, place_on_the_net
from careers.web.seek.applying import (
    insist_on_own_profile,
    job_here,
    known_answers,
    places,
    seal,
    send,
    tell,
    unreadable,
)
from careers.web.seek.came import came_here
from careers.web.visitor import change, visitor
from careers.web.who import account
from careers.web.yours.fitting import job_match

bp = Room(
    "apply", __name__, Who.EVERYBODY, at="/jobs/<int(max=999999999):number>/apply"
)
bp.after_request(never_keep)

LIKE = 4


@bp.get("")
def new(number: int) -> str | Response:
    """Ask what the job insists on, before anything else is asked."""
    job = _open_job(number)
    came = request.args.get("came", "")
    form = answers_form(job, places(), known=known_answers(visitor()))
    form.came.data = came if came in set(Came) else Came.BOARD.value
    if not questions(job):
        return _letter(job, form, _letter_form(job))
    return _ask(job, form)


@bp.post("/answers")
def update(number: int) -> tuple[str, int] | str:
    """Say at once who cannot be hired, and why; ask the others who they are."""
    job = _open_job(number)
    form = answers_form(job, places(), request.form)
    if not form.validate():
        return _ask(job, form), 422
    _remember(form)
    outcome = hold(job, form.answers())
    if not outcome.is_eligible:
        return _not_this_one(job, form)
    return _letter(job, form, _letter_form(job))


@bp.post("")
def create(number: int) -> tuple[str, int] | str | Response:
    """Keep an application; it is passed on once its address is known to be theirs."""
    job = _open_job(number)
    answers = answers_form(job, places(), request.form)
    if not answers.validate():
        return _ask(job, answers), 422
    if not hold(job, answers.answers()).is_eligible:
        return _not_this_one(job, answers), 422
    form = _letter_form(job, sent=True)
    if not form.validate():
        return _letter(job, answers, form), 422
    return _received(job, answers, form)


@bp.app_context_processor
def about_jobs() -> dict[str, object]:
    """Let the page of a job pass on where its reader found it; nothing is kept."""
    return {"came_here": came_here}


def _open_job(number: int) -> Job:
    job = job_here(number)
    insist_on_own_profile(job)
    if not job.is_open(now()):
        abort(redirect(url_for("jobs.show", number=job.number, slug=job.slug), 303))
    return job


def _ask(job: Job, form: AnswersForm) -> str:
    return render_template("applications/new.html", job=job, form=form)


def _not_this_one(job: Job, form: AnswersForm) -> str:
    """Tell why, and offer jobs like it that the same answers do not rule out."""
    answers = form.answers()
    like = store().jobs.like(job, now(), 3 * LIKE)
    return render_template(
        "applications/not_this_one.html",
        job=job,
        outcome=hold(job, answers),
        like=[own for own in like if hold(own, answers).is_eligible][:LIKE],
        catalogue=catalogue(),
        now=now(),
    )


def _letter_form(job: Job, *, sent: bool = False) -> LetterForm:
    kind = LetterForm if account() else StrangerForm
    form = kind.sent(request) if sent else kind(data=_said_before())
    form.asks_match = _choices(job).matching and _profile() is not None
    form.consent.label.text = f"Pass this on to {job.employer.name}, for this job only"
    return form


def _said_before() -> dict[str, str]:
    """Fill in name and phone as somebody signed in wrote them the last time."""
    own = account()
    sent = store().applications.of_account(own.number, seal()) if own else ()
    last = next((one.said for one in sent if one.said), None)
    return {"name": last.name, "phone": last.phone} if last else {}


def _letter(job: Job, answers: AnswersForm, form: LetterForm) -> str:
    profile = _profile()
    return render_template(
        "applications/edit.html",
        job=job,
        answers=answers,
        form=form,
        agreed=AGREED,
        me=account(),
        choices=_choices(job),
        profile=profile,
        match=job_match(profile, job) if profile and form.asks_match else None,
        rules=rules_near(job.where, load_rules(assets.DATA)),
        catalogue=catalogue(),
    )


def _received(job: Job, answers: AnswersForm, form: LetterForm) -> str | Response:
    """Send it for whoever is signed in; a stranger’s waits for their letter."""
    found = account()
    email = found.email if found else form["email"].data
    if isinstance(form, StrangerForm):
        email = form.plain
        insist_on_patience(LETTER_FROM, place_on_the_net())
        insist_on_patience(LETTER, email)
    made = _written(job, answers, form, found, email)
    before = store().applications.running(unreadable(email), job.number or 0, seal())
    own = _kept(before, made, form) if _may_take_its_place(before) else before or made
    if found is None:
        tell(own, "again" if own.sent_at else "confirm", job)
        return render_template("applications/waits.html", job=job, email=email)
    send(own, job)
    secret = own.said.secret if own.said else ""
    return redirect(url_for("applications.show", secret=secret), 303)


def _may_take_its_place(before: Application | None) -> bool:
    """A second try replaces one that was never sent; a sent one stands."""
    return before is None or before.sent_at is None


def _kept(
    before: Application | None, made: Application, form: LetterForm
) -> Application:
    email = made.said.email if made.said else ""
    with store().engine.writing():
        if before:
            store().applications.remove(before.number or 0)
        return store().applications.add(
            made, seal(), who=unreadable(email), file=form.content
        )


def _written(
    job: Job, answers: AnswersForm, form: LetterForm, found: Account | None, email: str
) -> Application:
    profile = _profile() if form.profile.data else None
    agrees = form.agrees.data == "yes" if form.asks_match and profile else None
    came = answers.came.data
    return Application(
        job=job.number or 0,
        made_at=now(),
        account=found.number if found else None,
        agrees=agrees,
        came=Came(came) if came in set(Came) else Came.BOARD,
        said=Said(
            name=(form.name.data or "").strip(),
            email=email,
            secret=fresh(),
            phone=form.phone.data or "",
            message=(form.message.data or "").strip(),
            answers=answers.answers(),
            profile=profile,
            file=form.kind,
            agreed=f"{form.consent.label.text}. {AGREED}",
        ),
    )


def _remember(form: AnswersForm) -> None:
    """Keep plain answers with the profile, so that nothing is asked twice.

    A yes to a country that was not named says nothing of the next job.
    """
    kept = visitor()
    if kept is None:
        return
    answers = form.answers()
    said = {k: v == "yes" for k, v in answers.items() if v in ("yes", "no")}
    said.pop(said_of(About.RIGHT_TO_WORK, ELSEWHERE), None)
    terms = kept.terms.saying(dict(said))
    lives = answers.get(PLACE, "")
    change(
        kept.on_terms(terms.living(lives) if lives and lives != ELSEWHERE else terms)
    )


def _profile() -> Profile | None:
    kept = visitor()
    return kept.profile if kept and not kept.profile.is_empty() else None


def _choices(job: Job) -> Choices:
    return store().applications.choices(job.number or 0)
