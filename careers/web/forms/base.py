"""What all our forms share: a token against forms sent from elsewhere."""

from datetime import timedelta
from typing import Any

from flask import current_app, g, session
from wtforms import Form
from wtforms.csrf.core import CSRFTokenField
from wtforms.csrf.session import SessionCSRF
from wtforms.validators import ValidationError


class OwnPagesOnly(SessionCSRF):
    """Refuse a form that was not made by us for this visitor, and say what to do."""

    def validate_csrf_token(self, form: Any, field: CSRFTokenField) -> None:
        """Check the token; an old page only has to be sent again."""
        try:
            super().validate_csrf_token(form, field)
        except ValueError:
            raise ValidationError(
                "This page was open for too long. Nothing was changed. Send it again"
            ) from None


class BaseForm(Form):
    """A form that is sent by POST. Searches travel by GET and need no token."""

    class Meta:
        """Where WTForms finds the secret and the visitor."""

        csrf = True
        csrf_class = OwnPagesOnly
        csrf_time_limit = timedelta(hours=12)

        @property
        def csrf_secret(self) -> bytes:
            """The key of the installation."""
            key = current_app.secret_key or ""
            return key.encode() if isinstance(key, str) else key

        @property
        def csrf_context(self) -> Any:
            """The visitor's own signed cookie; the page is theirs from now on."""
            g.has_token = True
            return session
