"""Many jobs at once: a file comes in, is read, and waits for a word."""

from collections.abc import Iterator, Mapping
from dataclasses import replace

from flask import Response as Made
from flask import make_response, redirect, render_template, request, url_for
from werkzeug.wrappers import Response

from careers.board.feeds.record import Fault, Record
from careers.board.incoming.columns import NOTHING, field_of, unknown
from careers.board.incoming.note import must, short
from careers.board.incoming.standing import Standing
from careers.board.incoming.upload import Upload, UploadRow
from careers.people.entry.patience import UPLOAD
from careers.web.button import ButtonForm, insist_on_button
from careers.web.context import catalogue, now, store
from careers.web.entrance import Room, Who
from careers.web.forms.stated import chosen_from
from careers.web.forms.uploads import UploadForm
from careers.web.hire.example_files import KINDS, example_file
from careers.web.hire.posting_room import my_employers
from careers.web.hire.upload_room import fields, my_upload, seal, vanished
from careers.web.hire.upload_tally import postings_of, tally
from careers.web.hire.upload_work import act_on, read_on
from careers.web.proving import insist_on_patience
from careers.web.who import me

bp = Room("uploads", __name__, Who.RECRUITERS, at="/desk/upload")

ONE = "/<int(max=999999999):number>"
ON_A_PAGE = 50


@bp.get("/")
def new() -> str:
    """Ask for a file, and tell what it may say."""
    return _ask(_offered(UploadForm()))


@bp.post("/")
def create() -> tuple[str, int] | Response:
    """Keep a file; it is read while its page is looked at."""
    form = _offered(UploadForm.sent(request))
    insist_on_patience(UPLOAD, str(me().number))
    if not form.validate() or form.read is None:
        return _ask(form), 422
    upload = Upload(
        employer=form.employer.data,
        account=me().number,
        made_at=now(),
        name=form.name,
        headings=form.read.headings,
        total=len(form.read.rows),
        applies_here=bool(form.here.data),
    )
    kept = store().uploads.add(upload, map(_row, form.read.rows), seal())
    return _to(kept.number)


@bp.get("/example.<any(csv,json,xml):kind>")
def example(kind: str) -> Made:
    """Hand out a file that needs no mending."""
    answer = make_response(example_file(fields(), kind, now().date()))
    answer.content_type = KINDS[kind]
    answer.headers["Content-Disposition"] = f'attachment; filename="jobs.{kind}"'
    return answer


@bp.get(ONE)
def show(number: int) -> str | Made:
    """Show every row with its remarks; go on with what is still to do meanwhile."""
    upload = my_upload(number)
    if store().uploads.counts(number).get(""):
        read_on(upload)
    elif store().uploads.wishes(number):
        act_on(upload)
    counts, wishes = store().uploads.counts(number), store().uploads.wishes(number)
    if counts.get("") or wishes:
        return _progress(upload, counts.get("", 0), wishes)
    return _rows(upload, counts)


@bp.get(f"{ONE}/columns")
def edit(number: int) -> str:
    """Show which column holds which field."""
    upload = my_upload(number)
    known = {name: field_of(name, upload.chosen, fields()) for name in upload.headings}
    first = store().uploads.shown(number, seal(), start=0, count=20)
    open_ = unknown(upload.headings, upload.chosen, fields())
    headings = sorted(enumerate(upload.headings), key=lambda own: own[1] not in open_)
    return render_template(
        "uploads/edit.html",
        upload=upload,
        headings=headings,
        known=known,
        unknown=open_,
        samples={name: _sample(name, first) for name in upload.headings},
        fields=fields().all,
        nothing=NOTHING,
        button=ButtonForm(),
    )


@bp.post(f"{ONE}/columns")
def update(number: int) -> Response:
    """Mend the columns; the rows are read again."""
    upload = my_upload(number)
    insist_on_button()
    store().uploads.change(replace(upload, chosen=dict(_chosen(upload))), seal())
    return _to(number)


@bp.post(f"{ONE}/drop")
def destroy(number: int) -> Response:
    """Throw an upload away before its week is over."""
    my_upload(number)
    insist_on_button()
    store().uploads.drop(number)
    return redirect(url_for("uploads.new"), 303)


def _offered(form: UploadForm) -> UploadForm:
    own = {one.slug: one.name for one in my_employers()}
    form.employer.choices = chosen_from(own)
    return form


def _ask(form: UploadForm) -> str:
    employers = my_employers()
    before = [
        own
        for each in employers
        for own in store().uploads.of(each.slug, seal(), now())
    ]
    return render_template(
        "uploads/new.html",
        form=form,
        employers=employers,
        names={one.slug: one.name for one in employers},
        before=before,
        fields=fields().all,
        days=store().uploads.stays.days,
    )


def _row(row: Record | Fault) -> UploadRow:
    """Keep a row as it came; a line that is none says so."""
    if isinstance(row, Record):
        return UploadRow(line=row.line, given=row.fields)
    broken = must("broken", "row", row.problem, row.remedy)
    return UploadRow(line=row.line, broken=broken)


def _progress(upload: Upload, unread: int, wishes: int) -> Made:
    """Say how far the work is; the page asks for itself again, without a script."""
    done = upload.total - unread if unread else upload.total - wishes
    answer = make_response(
        render_template(
            "uploads/progress.html", upload=upload, done=done, is_reading=unread > 0
        )
    )
    answer.headers["Refresh"] = "1"
    return answer


def _rows(upload: Upload, counts: Mapping[str, int]) -> str:
    number = upload.number or 0
    standing = request.args.get("standing", "")
    standing = standing if standing in {*Standing, "done"} else ""
    done = store().uploads.done(number)
    postings = postings_of(upload.employer, done)
    shown = upload.total if not standing else counts.get(standing, len(done))
    pages = max(1, -(-shown // ON_A_PAGE))
    page = min(max(1, request.args.get("page", 1, int)), pages)
    start = (page - 1) * ON_A_PAGE
    return render_template(
        "uploads/show.html",
        upload=upload,
        employer=next(one for one in my_employers() if one.slug == upload.employer),
        rows=store().uploads.shown(
            number, seal(), standing=standing, start=start, count=ON_A_PAGE
        ),
        counts=counts,
        standings=list(Standing),
        standing=standing,
        came=tally(postings.values()),
        postings=postings,
        can=sum(counts.get(each, 0) for each in Standing if each.can_be_posted),
        unknown=unknown(upload.headings, upload.chosen, fields()),
        gone=vanished(upload),
        page=page,
        pages=pages,
        button=ButtonForm(),
        catalogue=catalogue(),
        now=now(),
    )


def _chosen(upload: Upload) -> Iterator[tuple[str, str]]:
    """Take the columns that somebody has chosen otherwise than we guess."""
    names = {own.name for own in fields().all}
    for at, heading in enumerate(upload.headings):
        name = request.form.get(f"column-{at}", "")
        guess = field_of(heading, {}, fields())
        if name in names and (guess is None or guess.name != name):
            yield heading, name
        elif name == NOTHING and guess is not None:
            yield heading, NOTHING


def _sample(heading: str, rows: Mapping[int, UploadRow]) -> str:
    """Give the first words of a column."""
    given = (str(row.given.get(heading) or "").strip() for row in rows.values())
    return next((short(words) for words in given if words), "")


def _to(number: int | None) -> Response:
    return redirect(url_for("uploads.show", number=number), 303)
