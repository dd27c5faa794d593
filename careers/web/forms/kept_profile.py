"""Keeping a profile with an account: how much of it, and which of two."""

from wtforms import RadioField
from wtforms.validators import InputRequired

from careers.people.seekers.kept_profile import Extent
from careers.web.forms.base import BaseForm
from careers.web.words.keeping import EXTENTS

MINE, BROWSER, BOTH = "mine", "browser", "both"


class KeepForm(BaseForm):
    """How much may be kept."""

    extent = RadioField(
        "What may we keep?",
        [InputRequired("Choose what we may keep")],
        choices={extent.value: words for extent, words in EXTENTS.items()},
    )

    def chosen(self) -> Extent:
        """Give the extent somebody chose."""
        return Extent(self.extent.data)


class WhichForm(BaseForm):
    """Which profile counts, when there is one here and another in the browser."""

    which = RadioField(
        "Which one counts from now on?",
        [InputRequired("Choose one, or both put together")],
        choices={
            BOTH: "Both, put together: nothing is lost",
            BROWSER: "The one I made in this browser; the other stays as a version",
            MINE: "The one kept here; what I made in this browser is thrown away",
        },
    )
