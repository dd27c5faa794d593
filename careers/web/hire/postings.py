"""Jobs of an employer: the list, and the ways to begin one."""

from dataclasses import replace
from datetime import timedelta

from flask import redirect, render_template, request, url_for
from werkzeug.wrappers import Response

from careers.board.asks import Asks
from careers.board.employer import Employer
from careers.board.feeds.pasted import read_posting, read_text
from careers.board.job import Job, Read
from careers.board.posting import begun
from careers.catalogue.role import Role
from careers.errors import CareersError
from careers.reading.ad.role import Titles
from careers.web.button import ButtonForm
from careers.web.context import catalogue, now, store
from careers.web.entrance import Room, Who
from careers.web.forms.postings import BeginForm, PasteForm, RoleForm
from careers.web.forms.stated import chosen_from
from careers.web.hire.posting_room import my_employers, my_posting, write_down
from careers.web.reader import insist_on_patience_to_read, reader

bp = Room("postings", __name__, Who.RECRUITERS, at="/desk/jobs")


@bp.get("/")
def index() -> str:
    """List the postings of one’s employers, the last changed first."""
    own = [(each, store().postings.of(each.slug)) for each in my_employers()]
    fresh = {
        job: count
        for each, _ in own
        for job, count in store().figures.new(each.slug).items()
    }
    return render_template("postings/index.html", employers=own, fresh=fresh, now=now())


@bp.get("/new")
@bp.admits(Who.SIGNED_IN)
def new() -> str | Response:
    """Offer the ways to begin; who hires nowhere yet is led to where that begins."""
    if not my_employers():
        return redirect(url_for("desk.index"), 303)
    return _ask(_offered(PasteForm()), _role_form(RoleForm()))


@bp.post("/new")
def create() -> tuple[str, int] | Response:
    """Read the words of an ad, and begin a posting with them."""
    form = _offered(PasteForm.sent(request))
    insist_on_patience_to_read()
    job = _read(form) if form.validate() else None
    if job is None:
        return _ask(form, _role_form(RoleForm())), 422
    return _begin(job, form.employer.data, form.words() or job.body)


@bp.post("/from-role")
def start() -> tuple[str, int] | Response:
    """Begin a posting with what a role usually does and asks."""
    form = _role_form(RoleForm(request.form))
    role = catalogue().roles.get(form.role.data or "")
    if not form.validate() or role is None:
        return _ask(_offered(PasteForm()), form), 422
    return _begin(_of_role(role), form.employer.data, "")


@bp.post("/<int(max=999999999):number>/copy")
def copy(number: int) -> Response:
    """Begin a posting with the words of another."""
    own = my_posting(number)
    if not ButtonForm(request.form).validate():
        return redirect(url_for("postings.index"), 303)
    kept = store().postings.put(own.copied(now()))
    write_down(kept, "copied", f"From posting {number}")
    return _to_first(kept.number)


def _begin(job: Job, employer: str, text: str) -> Response:
    own = next(one for one in my_employers() if one.slug == employer)
    draft = replace(job, employer=own, closes_at=now() + timedelta(days=30))
    kept = store().postings.put(begun(draft, now(), text=text))
    write_down(kept, "begun")
    return _to_first(kept.number)


def _to_first(number: int | None) -> Response:
    address = url_for("posting_pages.edit", number=number, page="job", first="yes")
    return redirect(address, 303)


def _read(form: PasteForm) -> Job | None:
    """Read what was pasted or sent; a file with no job says so at its field."""
    titles = Titles.of(catalogue().roles.values())
    try:
        if form.is_for_machines:
            job = read_posting(form.content, titles, now())
        else:
            job = read_text(form.words(), titles, now())
    except CareersError as error:
        form.file.errors = [f"{error.problem} {error.remedy}".rstrip(".")]
        return None
    skills = reader().asks(job.body, job.title) if job.body else ()
    read = tuple(Read("asks.skills", ask.words) for ask in skills[:1])
    asks = replace(job.asks, skills=skills)
    return replace(job, asks=asks, read=(*job.read, *read))


def _of_role(role: Role) -> Job:
    duties = "\n".join(f"• {duty}." for duty in role.does)
    nobody = Employer("", "")
    return Job(
        title=role.name,
        employer=nobody,
        posted_at=now(),
        closes_at=now(),
        role=role.id,
        body=f"What you do:\n{duties}",
        asks=Asks(skills=role.asks),
    )


def _offered(form: PasteForm) -> PasteForm:
    _with_employers(form)
    return form


def _role_form(form: RoleForm) -> RoleForm:
    _with_employers(form)
    known = catalogue()
    form.role.choices = chosen_from(
        {
            "": "Choose one",
            **{
                family.name: {one.id: one.name for one in known.roles_of(family.id)}
                for family in known.families.values()
                if known.roles_of(family.id)
            },
        }
    )
    return form


def _with_employers(form: BeginForm) -> None:
    own = {one.slug: one.name for one in my_employers()}
    form.employer.choices = chosen_from(own)


def _ask(form: PasteForm, roles: RoleForm) -> str:
    employers = my_employers()
    old = [own for each in employers for own in store().postings.of(each.slug)]
    return render_template(
        "postings/new.html",
        form=form,
        roles=roles,
        employers=employers,
        old=old[:20],
        button=ButtonForm(),
    )
