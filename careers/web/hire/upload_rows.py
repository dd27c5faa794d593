"""What becomes of the rows of an upload: posted, kept, mended, handed back."""

from collections.abc import Iterator

from flask import Response as Made
from flask import abort, make_response, redirect, request, url_for
from werkzeug.wrappers import Response

from careers.board.incoming.columns import OURS
from careers.board.incoming.standing import Standing
from careers.board.incoming.upload import Upload, UploadRow, Wish
from careers.board.posting import Posting
from careers.people.sheet import sheet
from careers.web.button import insist_on_button
from careers.web.context import store
from careers.web.entrance import Room, Who
from careers.web.hire.posting_out import ended
from careers.web.hire.upload_room import my_upload, seal, vanished
from careers.web.hire.upload_work import kept_as_draft

bp = Room("upload_rows", __name__, Who.RECRUITERS, at="/desk/upload")

ONE = "/<int(max=999999999):number>"
MOST_TICKED = 2_000


@bp.post(f"{ONE}/post")
def create(number: int) -> Response:
    """Post all rows that can be, or those that are ticked, or keep them as drafts."""
    upload = my_upload(number)
    insist_on_button()
    wish = Wish.KEEP if request.form.get("then") == "keep" else Wish.POST
    if request.form.get("which") == "all":
        can = [each for each in Standing if each.can_be_posted]
        store().uploads.wish_all(number, can, wish)
    else:
        ticked = request.form.getlist("row", type=int)[:MOST_TICKED]
        store().uploads.wish(number, ticked, wish)
    return _to(upload)


@bp.post(f"{ONE}/rows/<int(max=9999):row>/mend")
def edit(number: int, row: int) -> Response:
    """Make a draft of one row, and open its form where something is to be mended."""
    upload = my_upload(number)
    insist_on_button()
    own = store().uploads.row(number, row, seal()) or abort(404)
    draft = store().postings.find(own.posting) if own.posting else None
    draft = draft or kept_as_draft(upload, row, own)
    if draft is None:
        abort(409)
    return redirect(_page(draft, own), 303)


@bp.get(f"{ONE}/remarks.csv")
def index(number: int) -> Made:
    """Hand the rows back as they came, with the remarks beside them."""
    upload = my_upload(number)
    rows = store().uploads.all(number, seal()).values()
    head = (*upload.headings, LINE, STANDING, REMARKS)
    answer = make_response(sheet([head, *(_cells(upload, row) for row in rows)]))
    answer.content_type = "text/csv; charset=utf-8"
    name = f'attachment; filename="remarks-{number}.csv"'
    answer.headers["Content-Disposition"] = name
    return answer


@bp.post(f"{ONE}/close")
def destroy(number: int) -> Response:
    """Close the ticked jobs of those that are no longer in the file."""
    upload = my_upload(number)
    insist_on_button()
    ticked = set(request.form.getlist("job", type=int))
    for own in vanished(upload):
        if own.number in ticked:
            ended(own)
    return _to(upload)


LINE, STANDING, REMARKS = f"{OURS}line", f"{OURS}state", f"{OURS}remarks"


def _cells(upload: Upload, row: UploadRow) -> list[str]:
    given = (row.given.get(heading) for heading in upload.headings)
    return [
        *("" if value is None else str(value) for value in given),
        str(row.line),
        "done" if row.done else row.standing.value,
        " ".join(_remarks(row)),
    ]


def _remarks(row: UploadRow) -> Iterator[str]:
    if row.stand and row.stand.why:
        yield row.stand.why
    for note in row.notes:
        own = note.remark
        words = f" (“{own.words}”)" if own.words else ""
        first = "Mend" if own.must else "Advice"
        yield f"{first}, {note.field}: {own.says}{words} {own.remedy}"


def _page(draft: Posting, row: UploadRow) -> str:
    """Open the page of the first thing to mend."""
    first = next((note.remark.page for note in row.notes), "job")
    return url_for("posting_pages.edit", number=draft.number, page=first)


def _to(upload: Upload) -> Response:
    return redirect(url_for("uploads.show", number=upload.number), 303)
