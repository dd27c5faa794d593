"""From where to where."""

from collections.abc import Mapping
from typing import Any

from werkzeug.datastructures import MultiDict
from wtforms import BooleanField, Form, SelectField, StringField
from wtforms.validators import ValidationError

from careers.catalogue.catalogue import Catalogue
from careers.pathways.limits import Limits
from careers.pathways.planner import Trip

UNKNOWN = "Choose a role from the list"


class TripForm(Form):
    """A trip on the map. It travels by GET, so that an answer is a link."""

    start = SelectField("Where you are", validate_choice=False)
    goal = SelectField("Where to?", validate_choice=False)
    remote = BooleanField("Only roles that can be worked from home")
    way = StringField("Way")

    def __init__(
        self, asked: MultiDict[str, str], roles: Catalogue, **given: Any
    ) -> None:
        super().__init__(asked, **given)
        self.roles = roles
        grouped = _grouped(roles)
        self.start.choices = {"": [("", "Choose a role")], **grouped}
        self.goal.choices = {"": [("", "Anywhere: show me the ways on")], **grouped}

    def opened(self) -> int:
        """Tell which way to open, counted from 0; the first by default."""
        typed = self.way.data or ""
        return int(typed) - 1 if typed in {"1", "2", "3", "4", "5"} else 0

    def trip(self) -> Trip:
        """Say where from, where to and under which limits; the goal may be empty."""
        limits = Limits(remote=bool(self.remote.data))
        return Trip(self.start.data or "", self.goal.data or "", limits)

    def validate_start(self, field: SelectField) -> None:
        """A trip starts somewhere."""
        if field.data not in self.roles.roles:
            raise ValidationError(
                UNKNOWN if field.data else "Choose the role you are in"
            )

    def validate_goal(self, field: SelectField) -> None:
        """A goal is another role, or none yet."""
        if field.data and field.data not in self.roles.roles:
            raise ValidationError(UNKNOWN)
        if field.data and field.data == self.start.data:
            raise ValidationError(
                "You are there already. Choose another role, or leave this empty"
                " to see the ways on"
            )


def _grouped(roles: Catalogue) -> Mapping[str, list[tuple[str, str]]]:
    return {
        family.name: [(role.id, role.name) for role in roles.roles_of(family.id)]
        for family in roles.families.values()
        if roles.roles_of(family.id)
    }
