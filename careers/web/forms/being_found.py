"""Being found: by choice, and by some employers not."""

from collections.abc import Mapping

from wtforms import BooleanField, TextAreaField
from wtforms.validators import InputRequired, Length, ValidationError

from careers.people.seekers.findable import MOST_HIDDEN
from careers.web.forms.base import BaseForm

AGREED = (
    "Who hires for a job here may see which of the skills it asks for your profile "
    "shows, and how long you did such work.",
    "They never see your name, your address, your employers or your text. They can ask "
    "us to write to you once for each job; you decide whether to answer.",
    "Who cannot take a job, by what you say about place, hours and checks, is not "
    "shown for it.",
)
"""What people agree to who let themselves be found."""


class BeingFoundForm(BaseForm):
    """What employers may see, and which of them may not.

    ``known`` finds employers by a name in small letters; the page gives it.
    """

    agrees = BooleanField(
        "Employers may find me by what my profile shows",
        [InputRequired("Tick this, or leave everything as it is")],
    )
    hidden = TextAreaField(
        "Employers that must never see me",
        [Length(max=4000, message="Use at most 4,000 characters")],
    )
    known: Mapping[str, frozenset[str]]

    def validate_hidden(self, field: TextAreaField) -> None:
        """Refuse names we do not know: hiding from a misspelt one hides from nobody."""
        names = self.names
        if len(names) > MOST_HIDDEN:
            raise ValidationError(f"Name at most {MOST_HIDDEN} employers")
        unknown = [name for name in names if name.lower() not in self.known]
        if unknown:
            raise ValidationError(
                f"We know no employer called “{unknown[0]}”. Check the spelling; "
                "one that is not here cannot find you"
            )

    @property
    def names(self) -> list[str]:
        """The names as they were written, a line each."""
        lines = (self.hidden.data or "").splitlines()
        return [name for line in lines if (name := " ".join(line.split()))]

    @property
    def slugs(self) -> frozenset[str]:
        """The employers to hide from."""
        found = (self.known[name.lower()] for name in self.names)
        return frozenset(slug for slugs in found for slug in slugs)
