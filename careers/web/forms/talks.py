"""The first talk about the person: where they are, what they want, what is hard."""

from dataclasses import replace
from typing import Any

from wtforms import BooleanField, TextAreaField
from wtforms.validators import Length, ValidationError

from careers.pathways.goals import Aim
from careers.people.clients.barrier import Barrier, Hurdle
from careers.people.clients.intake import Intake
from careers.web.forms.fields import WordsField
from careers.web.forms.own_wishes import TickField
from careers.web.forms.talk_page import RoleField, TalkForm
from careers.web.words.barriers import BARRIERS
from careers.web.words.paths import AIMS

SHORT = [Length(max=200, message="Use at most 200 characters")]


class NowForm(TalkForm):
    """The role they work in or come from."""

    start = RoleField("The role nearest to what they do, or did last", "Not sure yet")

    def said(self, own: Intake) -> dict[str, Any]:
        """Give the role."""
        return {"start": own.start}

    def filled(self, own: Intake) -> Intake:
        """Take over the role."""
        return replace(own, start=self.start.data or "")


class GoalForm(TalkForm):
    """Where they want to be: kinds of roles, roles, and their own words."""

    aims = TickField("Any of a kind", {aim.value: name for aim, name in AIMS.items()})
    first = RoleField("One role", "None")
    second = RoleField("Another role", "None")
    wishes = TextAreaField(
        "In their own words", [Length(max=1000, message="Use at most 1,000 characters")]
    )

    def said(self, own: Intake) -> dict[str, Any]:
        """Tell kinds from roles."""
        aims = [goal for goal in own.goals if goal in set(Aim)]
        roles = [goal for goal in own.goals if goal not in set(Aim)]
        first, second, *_ = [*roles, "", ""]
        said = {"first": first, "second": second, "wishes": own.wishes}
        return {"aims": aims, **said}

    def validate_second(self, field: RoleField) -> None:
        """Nobody has to choose where they are."""
        if field.data and field.data == self.first.data:
            raise ValidationError("Choose another role than above, or none")

    def filled(self, own: Intake) -> Intake:
        """Take over the goals, roles first: they are the plainer ones."""
        roles = [role for role in (self.first.data, self.second.data) if role]
        words = (self.wishes.data or "").strip()
        return replace(own, goals=(*roles, *self.aims.ticked), wishes=words)


class BarriersForm(TalkForm):
    """What stands in the way."""

    barriers = TickField(
        "What makes work hard to reach or to keep?",
        {barrier.value: words for barrier, words in BARRIERS.items()},
    )

    def said(self, own: Intake) -> dict[str, Any]:
        """Tick what was said before."""
        return {"barriers": [hurdle.barrier.value for hurdle in own.hurdles]}

    def filled(self, own: Intake) -> Intake:
        """Take over the ticks; what was said about each barrier stays."""
        return own.with_barriers(Barrier(name) for name in self.barriers.ticked)


class SupportForm(TalkForm):
    """A few words on each barrier, and whether it is solved."""

    def hurdles(self, own: Intake) -> list[tuple[Hurdle, Any, Any]]:
        """Go through the barriers, each with its two fields."""
        return [
            (one, self[f"words_{one.barrier}"], self[f"solved_{one.barrier}"])
            for one in own.hurdles
        ]

    def said(self, own: Intake) -> dict[str, Any]:
        """Give the words so far."""
        words = {f"words_{one.barrier}": one.words for one in own.hurdles}
        return words | {f"solved_{one.barrier}": one.solved for one in own.hurdles}

    def filled(self, own: Intake) -> Intake:
        """Take over the words."""
        told = [
            replace(one, words=words.data or "", solved=bool(solved.data))
            for one, words, solved in self.hurdles(own)
        ]
        return replace(own, hurdles=tuple(told))


def support_form(own: Intake) -> type[SupportForm]:
    """Make the form for the barriers of one client."""
    fields: dict[str, Any] = {}
    for one in own.hurdles:
        fields[f"words_{one.barrier}"] = WordsField("In a few words", SHORT)
        fields[f"solved_{one.barrier}"] = BooleanField("Solved")
    return type("OwnSupportForm", (SupportForm,), fields)
