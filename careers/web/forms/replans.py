"""Taking over a plan that was drawn anew: what is ticked, and why."""

from collections.abc import Iterable
from typing import Any

from wtforms import HiddenField, SelectMultipleField
from wtforms.validators import InputRequired

from careers.web.forms.base import BaseForm
from careers.web.forms.client_plans import at_most
from careers.web.forms.fields import WordsField

NOTHING = "Tick what to take, or keep the plan as it is"
MEANWHILE = "Something changed meanwhile. Look again, then take it"


class ReplanForm(BaseForm):
    """Taking over what is ticked, or nothing; with the reason for either.

    ``seen`` marks what was shown when it was ticked.
    """

    take = SelectMultipleField("What to take", validate_choice=False)
    why = WordsField(
        "Why?",
        [
            InputRequired("Write the reason in a few words: it stays beside the plan"),
            at_most(200),
        ],
    )
    seen = HiddenField()

    def __init__(
        self, sent: Any = None, *, keys: Iterable[str] = (), seen: str = ""
    ) -> None:
        own = list(keys)
        super().__init__(sent, take=own, seen=seen)
        self.take.choices = [(key, key) for key in own]
        self._shown = seen

    def is_taken(self) -> bool:
        """Whether something was ticked, and is what stands there now."""
        self.validate()
        if self.seen.data != self._shown:
            self.take.errors = [MEANWHILE]
        elif not self.take.data:
            self.take.errors = [NOTHING]
        self.seen.data = self._shown
        return not self.errors
