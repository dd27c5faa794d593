"""A client's plan: made of an option, proposed in versions, agreed by two."""

from flask import abort, redirect, render_template, request, url_for
from werkzeug.wrappers import Response

from careers.people.clients.client import Looked
from careers.people.clients.option import Option
from careers.people.clients.plan_changes import changes
from careers.people.clients.plan_version import (
    Agreement,
    Refusal,
    Side,
    Version,
    unmarked,
)
from careers.web.button import ButtonForm, insist_on_button
from careers.web.context import catalogue, now, store, today
from careers.web.counsel.own_agency import write_down
from careers.web.counsel.own_plan import (
    OwnPlan,
    answer,
    begin_draft,
    drawn_up,
    linked_jobs,
    my_plan,
    offered,
    take_back,
)
from careers.web.counsel.plan_news import footing_now, news_of
from careers.web.entrance import Room, Who
from careers.web.forms.client_plans import AgreeForm, ProposeForm, RefuseForm
from careers.web.record import client_seal
from careers.web.who import me

bp = Room(
    "client_plans",
    __name__,
    Who.COUNSELORS,
    at="/counsel/clients/<int(max=999999999):number>/plan",
)


@bp.get("/")
def show(number: int) -> str:
    """Show the plan that is worked on, or from what one could be made."""
    return _page(my_plan(number))


@bp.get("/options")
def options(number: int) -> str:
    """Ask which option the plan is made of."""
    own = my_plan(number)
    return render_template(
        "client_plans/options.html",
        own=own,
        options=_options(own),
        catalogue=catalogue(),
        form=ButtonForm(),
    )


@bp.post("/options")
def create(number: int) -> Response:
    """Make a draft of an option; a plan that was agreed stays as it is."""
    own = my_plan(number, Looked.CHANGED)
    insist_on_button()
    which = request.form.get("option", "")
    found = [option for at, option in _options(own) if str(at) == which]
    begin_draft(own, drawn_up(own, found[0] if found else abort(404)))
    return _back(number, "made")


@bp.post("/draft")
def destroy(number: int) -> Response:
    """Throw the draft away; what was agreed or proposed stays."""
    own = my_plan(number, Looked.CHANGED)
    insist_on_button()
    begin_draft(own, None)
    return _back(number, "thrown")


@bp.get("/propose")
def new(number: int) -> str | Response:
    """Show old and new side by side, and ask for the reason."""
    own = my_plan(number)
    if own.folder.draft is None:
        return _back(number, "no-draft")
    return _compare(own, ProposeForm(why=own.folder.follow.why))


@bp.post("/propose")
def propose(number: int) -> tuple[str, int] | Response:
    """Put the draft forward as the next version; both sides have to agree to it."""
    own, form = my_plan(number, Looked.CHANGED), ProposeForm(request.form)
    draft = own.folder.draft
    if draft is None:
        return _back(number, "no-draft")
    if not form.validate():
        return _compare(own, form), 422
    made = Version(
        number=0,
        plan=unmarked(draft),
        at=now(),
        by=me().number,
        why=form.why.data or "",
        footing=footing_now(own, draft),
    )
    with store().engine.writing():
        store().client_plans.propose(number, made, client_seal())
        begin_draft(own, None)
    return _back(number, "proposed")


@bp.post("/agree/<int(max=9999):which>")
def agree(number: int, which: int) -> tuple[str, int] | Response:
    """Take down that one side agreed: a typed name now, or a paper with its day."""
    own, form = my_plan(number, Looked.CHANGED), AgreeForm(request.form)
    own.version(which)
    form.latest = today()
    if not form.validate():
        return _page(own, agreeing=form), 422
    said = Agreement(Side(form.side.data), form.name.data or "", now(), form.paper.data)
    if answer(own, which, lambda version: version.agreeing(said)) is None:
        return _back(number, "meanwhile")
    write_down(own.client.agency, "agreed a plan", said.side.value)
    return _back(number, "agreed")


@bp.post("/refuse/<int(max=9999):which>")
def refuse(number: int, which: int) -> tuple[str, int] | Response:
    """Take a proposal back, or note that the client said no; it stays in the list."""
    own, form = my_plan(number, Looked.CHANGED), RefuseForm(request.form)
    own.version(which)
    if not form.validate():
        return _page(own, refusing=form), 422
    side = Side.CLIENT if request.form.get("side") == "client" else Side.COUNSELOR
    no = Refusal(side, now(), form.why.data or "")
    with store().engine.writing():
        refused = answer(own, which, lambda version: version.refusing(no))
        if refused:
            take_back(own, refused)
    return _back(number, "refused" if refused else "meanwhile")


def _options(own: OwnPlan) -> list[tuple[int, Option]]:
    """List what a plan can be made of: options that were kept, then the others."""
    found = [
        (at, option)
        for at, option in enumerate(own.client.said.options)
        if not option.is_dropped
    ]
    return sorted(found, key=lambda pair: not pair[1].kept)


def _page(
    own: OwnPlan,
    agreeing: AgreeForm | None = None,
    refusing: RefuseForm | None = None,
) -> str:
    plan = own.folder.working
    return render_template(
        "client_plans/show.html",
        own=own,
        plan=plan,
        waiting=own.folder.waiting,
        has_options=bool(_options(own)),
        changes=own.folder.not_proposed(),
        news=news_of(own),
        history=list(own.folder.history()),
        jobs=linked_jobs(plan),
        offered=offered(plan),
        agreeing=agreeing or AgreeForm(),
        refusing=refusing or RefuseForm(),
        form=ButtonForm(),
        catalogue=catalogue(),
        today=today(),
        now=now(),
        done=request.args.get("done", ""),
    )


def _compare(own: OwnPlan, form: ProposeForm) -> str:
    draft, current = own.folder.draft or abort(404), own.folder.current
    return render_template(
        "client_plans/propose.html",
        own=own,
        draft=draft,
        current=current,
        changes=changes(current, draft) if current else (),
        form=form,
        catalogue=catalogue(),
    )


def _back(number: int, done: str) -> Response:
    return redirect(url_for("client_plans.show", number=number, done=done), 303)
