"""One page of the first talk: a short form that changes the intake a little."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from werkzeug.datastructures import MultiDict
from wtforms import SelectField
from wtforms.validators import ValidationError

from careers.catalogue.catalogue import Catalogue
from careers.people.clients.intake import Intake
from careers.web.forms.base import BaseForm
from careers.web.forms.options import LongSelect, roles_by_family
from careers.web.forms.paths import UNKNOWN


@dataclass(frozen=True, slots=True)
class Offered:
    """What can be chosen: our roles, and where and in which languages jobs are open."""

    known: Catalogue
    places: Iterable[str] = ()
    languages: Iterable[str] = ()


class RoleField(SelectField):
    """A role of ours by family, or none."""

    widget = LongSelect()

    def __init__(self, words: str, none: str = "Not said", **rest: Any) -> None:
        super().__init__(words, validate_choice=False, **rest)
        self._none, self._known = none, frozenset[str]()

    def offer(self, known: Catalogue) -> None:
        """Fill in the roles."""
        self._known = frozenset(known.roles)
        self.choices = {"": [("", self._none)], **roles_by_family(known)}

    def pre_validate(self, form: Any) -> None:
        """A role is one of ours."""
        if self.data and self.data not in self._known:
            raise ValidationError(UNKNOWN)


class TalkForm(BaseForm):
    """One page: begun with what was said before, and what it makes of the intake."""

    def __init__(
        self, own: Intake, offered: Offered, sent: MultiDict[str, str] | None = None
    ) -> None:
        super().__init__(sent, data=self.said(own))
        for field in self:
            if isinstance(field, RoleField):
                field.offer(offered.known)
        self.offer(offered, own)

    def offer(self, offered: Offered, own: Intake) -> None:
        """Fill in other choices that a form cannot know by itself."""

    def said(self, own: Intake) -> dict[str, Any]:
        """Give what was said before, field by field."""
        return {}

    def filled(self, own: Intake) -> Intake:
        """Take over what was said."""
        return own
