"""Forms about one's own account: addresses, passwords, codes."""

from wtforms import EmailField, PasswordField, StringField
from wtforms.validators import InputRequired, Length, ValidationError

from careers.people.entry.address import plain
from careers.people.entry.password import weakness
from careers.web.forms.base import BaseForm


class AddressForm(BaseForm):
    """Where a letter can reach somebody."""

    email = EmailField(
        "Your e-mail address",
        [
            InputRequired("Write your e-mail address"),
            Length(max=254, message="Use at most 254 characters"),
        ],
    )

    def validate_email(self, field: EmailField) -> None:
        """Refuse what no mail could reach."""
        if plain(field.data or "") is None:
            raise ValidationError("Write an address like name@example.org")

    @property
    def plain(self) -> str:
        """The address as we keep it."""
        return plain(self.email.data or "") or ""


class SignInForm(AddressForm):
    """An address and its password."""

    password = PasswordField("Your password", [InputRequired("Write your password")])


class PasswordForm(BaseForm):
    """A new password, typed once: it can be shown while typing."""

    password = PasswordField("New password", [InputRequired("Choose a password")])
    email = ""

    def validate_password(self, field: PasswordField) -> None:
        """Refuse what a program guesses first."""
        wrong = weakness(field.data or "", email=self.email)
        if wrong:
            raise ValidationError(wrong)


class OwnPasswordForm(BaseForm):
    """The password one has: asked before anything about the account changes."""

    own = PasswordField("Your password now", [InputRequired("Write your password")])


class ChangePasswordForm(OwnPasswordForm, PasswordForm):
    """The password one has, and the next one."""


class ChangeAddressForm(OwnPasswordForm, AddressForm):
    """The password one has, and the next address."""


class CodeForm(BaseForm):
    """Six digits from the app, or a spare code."""

    code = StringField(
        "Code",
        [
            InputRequired("Write the code"),
            Length(max=40, message="That is too long for a code"),
        ],
    )


class FactorForm(OwnPasswordForm, CodeForm):
    """The password and a first code: both must be right before it is asked for good."""
