"""Which clients go to which colleague."""

from wtforms import SelectField, SelectMultipleField
from wtforms.validators import ValidationError
from wtforms.widgets import CheckboxInput, ListWidget

from careers.web.forms.base import BaseForm


class HandForm(BaseForm):
    """Clients and the colleague who takes them, each by number; the room says which."""

    clients = SelectMultipleField(
        "Clients",
        coerce=int,
        validate_choice=False,
        widget=ListWidget(prefix_label=False),
        option_widget=CheckboxInput(),
    )
    to = SelectField("To", coerce=int, default=0, validate_choice=False)

    clients_here: frozenset[int] = frozenset()
    people_here: frozenset[int] = frozenset()

    def validate_clients(self, field: SelectMultipleField) -> None:
        """Nobody is handed over by mistake."""
        if not field.data or not set(field.data) <= self.clients_here:
            raise ValidationError("Tick at least one client")

    def validate_to(self, field: SelectField) -> None:
        """Somebody has to take them."""
        if field.data not in self.people_here:
            raise ValidationError("Choose a colleague")
