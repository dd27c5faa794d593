"""What a moderator decides, and why."""

from wtforms import HiddenField, IntegerField, RadioField, StringField, TextAreaField
from wtforms.validators import (
    InputRequired,
    Length,
    NumberRange,
    Optional,
    ValidationError,
)

from careers.people.entry.address import plain
from careers.web.forms.base import BaseForm

REASON = "Write the reason: it is kept, and the employer reads it"


WHY = (InputRequired(REASON), Length(max=2000, message="Use at most 2,000 characters"))


class ReasonForm(BaseForm):
    """Why something is decided: kept in the history, and sent to the employer."""

    reason = TextAreaField("Reason", WHY)

    def validate_reason(self, field: TextAreaField) -> None:
        """Refuse blanks."""
        if not (field.data or "").strip():
            raise ValidationError(REASON)

    def why(self) -> str:
        """Give the reason as one paragraph."""
        return " ".join((self.reason.data or "").split())


class DecisionForm(ReasonForm):
    """One of the things that can be done with a case."""

    done = RadioField("Decision", [InputRequired("Choose what happens")])


class MergeForm(ReasonForm):
    """Which job says the same; it stands on one page with a decision."""

    reason = TextAreaField("Reason", WHY, id="merge-reason")

    into = IntegerField(
        "Number of the job that stays",
        [
            InputRequired("Write the number of the job that stays"),
            NumberRange(1, 999_999_999, message="Write the number of a job"),
        ],
    )


class PairForm(ReasonForm):
    """Which of two ads stays, or that they are two jobs."""

    done = RadioField("Decision", [InputRequired("Choose what happens")])


class BanForm(ReasonForm):
    """Which domain may not post."""

    domain = StringField(
        "Domain",
        [
            InputRequired("Write a domain like example.com"),
            Length(max=190, message="Use at most 190 characters"),
        ],
    )

    def validate_domain(self, field: StringField) -> None:
        """Refuse what is no domain."""
        if plain(f"x@{self.plain()}") is None:
            raise ValidationError("Write a domain like example.com")

    def plain(self) -> str:
        """The domain alone, however it was written."""
        typed = (self.domain.data or "").strip().lower()
        bare = typed.partition("://")[2] or typed
        return bare.partition("/")[0].rpartition("@")[2].removeprefix("www.")


class LiftForm(BaseForm):
    """Which domain may post again."""

    domain = HiddenField(validators=[Optional()])
