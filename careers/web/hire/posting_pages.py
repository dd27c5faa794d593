"""The short pages of a posting: each is saved by itself, and can be left."""

from flask import redirect, render_template, request, url_for
from werkzeug.datastructures import MultiDict
from werkzeug.wrappers import Response

from careers import assets
from careers.board.draft import value_of
from careers.board.pay_places import laws_touched, load_laws
from careers.board.posting import Posting
from careers.skills.proposal import Proposal
from careers.web.context import catalogue, now, store, today
from careers.web.entrance import Room, Who
from careers.web.forms.posting_apply import ApplyForm
from careers.web.forms.posting_page import KEEP, PostingForm
from careers.web.forms.posting_pages import HoursForm, JobForm, PayForm, PlacesForm
from careers.web.forms.posting_skills import SkillsForm, skills_form
from careers.web.hire.posting_room import (
    PAGES,
    my_posting,
    page_of,
    remarks_on,
    unseen,
)
from careers.web.reader import reader
from careers.web.words.fields import field_name, value_words
from careers.web.yours.marking import marked

bp = Room("posting_pages", __name__, Who.RECRUITERS, at="/desk/jobs")

ONE = "/<int(max=999999999):number>/<any(job,hours,places,pay,skills,apply):page>"


@bp.get(ONE)
def edit(number: int, page: str) -> str:
    """Ask one page of a posting, with what was read and the words it came from."""
    own = my_posting(number)
    return _page(own, page, _form(own, page))


@bp.post(ONE)
def update(number: int, page: str) -> tuple[str, int] | Response:
    """Keep one page; all that stands on it has been looked at now."""
    own = my_posting(number)
    form = _form(own, page, request.form)
    if not form.validate():
        return _page(own, page, form), 422
    kept = form.filled(own, request.form.getlist(KEEP), now())
    store().postings.put(kept)
    return redirect(_next(kept, page), 303)


@bp.post(f"{ONE}/review")
def review(number: int, page: str) -> tuple[str, int] | str:
    """Tell what the ad desk would say, while somebody types; nothing is kept."""
    own = my_posting(number)
    form = _form(own, page, request.form)
    if not form.validate():
        return "", 422
    draft = form.filled(own, request.form.getlist(KEEP), now())
    remarks = [remark for remark in remarks_on(draft) if remark.page == page]
    return render_template("postings/_live.html", remarks=remarks)


def _next(own: Posting, page: str) -> str:
    """Go on; stay once where something must be mended, and leave when saying so."""
    if request.form.get("then") == "leave":
        return url_for("postings.index")
    stays = any(remark.must and remark.page == page for remark in remarks_on(own))
    if stays and not request.form.get("seen"):
        return url_for("posting_pages.edit", number=own.number, page=page, saved="yes")
    pages = list(PAGES)
    after = pages[pages.index(page) + 1 :]
    if not after:
        return url_for("posting_states.show", number=own.number)
    return url_for("posting_pages.edit", number=own.number, page=after[0])


def _form(
    own: Posting, page: str, sent: MultiDict[str, str] | None = None
) -> PostingForm:
    if page == "skills":
        return skills_form(own, catalogue(), sent)
    form = KINDS[page].of(own, sent)
    _offer(form, own)
    return form


KINDS: dict[str, type[PostingForm]] = {
    "job": JobForm,
    "hours": HoursForm,
    "places": PlacesForm,
    "pay": PayForm,
    "apply": ApplyForm,
}


def _offer(form: PostingForm, own: Posting) -> None:
    """Fill in choices and dates that a form cannot know by itself."""
    if isinstance(form, JobForm):
        form.offer(catalogue())
    elif isinstance(form, HoursForm):
        form.offer(own.job.when.zone)
    elif isinstance(form, ApplyForm):
        form.today = today()


def _page(own: Posting, page: str, form: PostingForm) -> str:
    remarks = remarks_on(own)
    doubts = _doubts(own) if page == "skills" else []
    if isinstance(form, SkillsForm):
        form.offer(catalogue(), [doubt.skills[0] for doubt in doubts])
    return render_template(
        "postings/edit.html",
        own=own,
        page=page,
        pages=PAGES,
        form=form,
        others=_others(form, own),
        remarks=[remark for remark in remarks if remark.page == page],
        laws=_laws(own) if page == "pay" else (),
        catalogue=catalogue(),
        keep=KEEP,
        unseen=unseen(own),
        marked=marked(own.text, *_words(own, page)),
        saved="saved" in request.args,
        is_first="first" in request.args,
        skills=list(form.asked()) if isinstance(form, SkillsForm) else (),
        doubts=doubts,
        now=now(),
    )


def _doubts(own: Posting) -> list[Proposal]:
    """List what the ad may ask for in words that were too little to be sure."""
    asked = {ask.skill for ask in own.job.asks.skills}
    doubts = reader().doubted(own.job.body, "ad")
    return [doubt for doubt in doubts if asked.isdisjoint(doubt.skills)]


def _others(form: PostingForm, own: Posting) -> list[tuple[str, str, str, str]]:
    """Tell what was read for this page and has no field: name, words, value, quote."""
    return [
        (
            read.field,
            field_name(read.field),
            value_words(value_of(own.job, read.field)),
            read.words,
        )
        for read in form.others(own)
    ]


def _words(own: Posting, page: str) -> tuple[list[str], list[str]]:
    """Give the words that filled this page: those that wait for a yes, and all."""
    here = [read for read in own.found if page_of(read.field) == page]
    waits = [read.words for read in here if own.waits(read.field)]
    skills = own.job.asks.skills if page == "skills" else ()
    return waits, [*(read.words for read in here), *(ask.words for ask in skills)]


def _laws(own: Posting) -> tuple[object, ...]:
    return laws_touched(own.job.where, load_laws(assets.DATA))
