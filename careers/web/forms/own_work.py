"""The work somebody has done, as they put it right."""

from collections.abc import Iterable, Mapping
from typing import Any

from werkzeug.datastructures import MultiDict
from wtforms import SelectField, StringField
from wtforms.validators import ValidationError

from careers.catalogue.role import Role
from careers.people.seekers.corrections import OTHER_WORK
from careers.web.forms.base import BaseForm
from careers.web.words.spans import months_in, span

MOST_TYPED = 40


class TimeField(StringField):
    """A time at some work, as people write it; empty when nobody said."""

    months: int | None = None

    def __init__(self, label: str, known: int = 0, **rest: Any) -> None:
        super().__init__(label, default=span(known) if known else "", **rest)

    def pre_validate(self, form: Any) -> None:
        """Understand the time, or say how to write it."""
        typed = (self.data or "").strip()[:MOST_TYPED]
        self.months = months_in(typed)
        if typed and self.months is None:
            raise ValidationError(
                f"Write the time as {self.label.text} in years or months, like"
                " “2 years” or “18 months”"
            )


class WorkForm(BaseForm):
    """How long somebody did each role, and which was the last.

    ``never`` is a role they have not done after all, ``back`` one that they have.
    """

    latest = SelectField("Your last or present work", validate_choice=False)
    never = StringField()
    back = StringField()

    def times(self) -> Mapping[str, int]:
        """Give the months by role id, where a time was written."""
        fields = ((field.short_name, field) for field in self)
        return {
            name.removeprefix(PREFIX): field.months
            for name, field in fields
            if isinstance(field, TimeField) and field.months
        }


PREFIX = "time-"


def work_form(
    roles: Iterable[tuple[Role, int]],
    latest: str | None,
    sent: MultiDict[str, str] | None = None,
) -> WorkForm:
    """Make the form for somebody's own roles: a field for the time in each."""
    own = [(role, months) for role, months in roles]
    fields = {
        f"{PREFIX}{role.id}": TimeField(role.name, months) for role, months in own
    }
    form: WorkForm = type("OwnWorkForm", (WorkForm,), fields)(sent, latest=latest or "")
    form.latest.choices = [
        *((role.id, role.name) for role, _ in own),
        (OTHER_WORK, "Other work, or not stated"),
    ]
    return form
