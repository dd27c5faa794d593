"""What a client does with a proposed plan: agree by typing their name, or say no."""

from dataclasses import dataclass, replace

from flask import request

from careers.board.job import Job
from careers.people.clients.client import Client
from careers.people.clients.plan_version import Agreement, Refusal, Side
from careers.web.context import now, store
from careers.web.counsel.own_plan import OwnPlan, answer, linked_jobs, take_back
from careers.web.forms.client_plans import OwnAgreeForm, RefuseForm
from careers.web.words.tongue import Tongue


@dataclass(frozen=True, slots=True)
class Asked:
    """The forms a client may be asked with, filled in as they were sent.

    ``number`` tells whose plan they were sent for; ``late`` that the version was
    answered, or another was proposed, while the page was read.
    """

    agreeing: OwnAgreeForm
    refusing: RefuseForm
    number: int = 0
    late: bool = False

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

    def spoken(self, tongue: Tongue) -> "Asked":
        """Say labels, and what is wrong, in the reader’s language."""
        for form in (self.agreeing, self.refusing):
            for field in form:
                field.label.text = tongue.say(field.label.text)
                field.errors = [tongue.say(own) for own in field.errors]
        return self


def unanswered() -> Asked:
    """Make the forms, empty."""
    return Asked(OwnAgreeForm(), RefuseForm())


def agree(own: OwnPlan, which: int) -> Asked:
    """Take down that the client agreed to the version that waits."""
    before, form = own.version(which), OwnAgreeForm(request.form)
    asked = Asked(form, RefuseForm(), own.number)
    if not form.validate():
        return asked
    said = Agreement(Side.CLIENT, form.name.data or "", now())
    taken = answer(own, which, lambda version: version.agreeing(said))
    return replace(asked, late=not (taken or before.side(Side.CLIENT)))


def refuse(own: OwnPlan, which: int) -> Asked:
    """Take down that the client said no; the counselor gets it back as a draft."""
    before, form = own.version(which), RefuseForm(request.form)
    asked = Asked(OwnAgreeForm(), form, own.number)
    if not form.validate():
        return asked
    no = Refusal(Side.CLIENT, now(), form.why.data or "")
    with store().engine.writing():
        refused = answer(own, which, lambda version: version.refusing(no))
        if refused:
            take_back(own, refused)
    return replace(asked, late=not (refused or before.refusal))


def jobs_of(own: OwnPlan) -> dict[int, Job]:
    """Fetch the jobs behind the plan that counts and the one that waits for a word."""
    waiting = own.folder.waiting
    asked = linked_jobs(waiting.plan) if waiting else {}
    return linked_jobs(own.folder.current) | asked


def untied(client: Client) -> Client:
    """Take a record out of somebody's account; the record itself stays."""
    return replace(client, account=None, changed_at=now())
