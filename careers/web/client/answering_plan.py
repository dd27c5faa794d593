"""What a client does with a proposed plan: agree by typing their name, or say no."""

from dataclasses import dataclass, replace

from flask import abort, request

from careers.board.job import Job
from careers.people.clients.client import Client
from careers.people.clients.plan_version import Agreement, Refusal, Side, Version
from careers.web.context import now, store
from careers.web.counsel.own_plan import OwnPlan, begin_draft, linked_jobs
from careers.web.forms.client_plans import OwnAgreeForm, RefuseForm
from careers.web.record import client_seal


@dataclass(frozen=True, slots=True)
class Asked:
    """The forms a client may be asked with, filled in as they were sent.

    ``number`` tells whose plan they were sent for.
    """

    agreeing: OwnAgreeForm
    refusing: RefuseForm
    number: int = 0

    @property
    def errors(self) -> bool:
        """Whether something has to be put right."""
        return bool(self.agreeing.errors or self.refusing.errors)

    def of(self, number: int) -> "Asked":
        """Give the forms of one of several plans on a page: no id is there twice."""
        own = self if number == self.number else unanswered()
        for field in (own.agreeing.name, own.refusing.why):
            field.id = field.label.field_id = f"{field.short_name}-{number}"
        return own


def unanswered() -> Asked:
    """Make the forms, empty."""
    return Asked(OwnAgreeForm(), RefuseForm())


def agree(own: OwnPlan, which: int) -> Asked:
    """Take down that the client agreed to the version that waits."""
    version, form = _waiting(own, which), OwnAgreeForm(request.form)
    if form.validate():
        said = Agreement(Side.CLIENT, form.name.data or "", now())
        _keep(own.client, version.agreeing(said))
    return Asked(form, RefuseForm(), own.number)


def refuse(own: OwnPlan, which: int) -> Asked:
    """Take down that the client said no; the counselor gets it back as a draft."""
    version, form = _waiting(own, which), RefuseForm(request.form)
    if form.validate():
        no = Refusal(Side.CLIENT, now(), form.why.data or "")
        with store().engine.writing():
            _keep(own.client, version.refusing(no))
            if own.folder.draft is None:
                begin_draft(own, version.plan)
    return Asked(OwnAgreeForm(), form, own.number)


def jobs_of(own: OwnPlan) -> dict[int, Job]:
    """Fetch the jobs behind the plan that counts and the one that waits for a word."""
    waiting = own.folder.waiting
    asked = linked_jobs(waiting.plan) if waiting else {}
    return linked_jobs(own.folder.current) | asked


def untied(client: Client) -> Client:
    """Take a record out of somebody's account; the record itself stays."""
    return replace(client, account=None, changed_at=now())


def _waiting(own: OwnPlan, which: int) -> Version:
    found = own.folder.waiting
    return found if found and found.number == which else abort(404)


def _keep(client: Client, version: Version) -> None:
    store().client_plans.put(client.number or 0, version, client_seal())
