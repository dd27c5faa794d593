"""A role somebody has done, picked from the list, and what it shows of them."""

from werkzeug.datastructures import MultiDict
from wtforms import BooleanField, SelectField, StringField
from wtforms.validators import ValidationError

from careers.catalogue.catalogue import Catalogue
from careers.catalogue.role import Role
from careers.people.seekers.past import PastRole
from careers.web.forms.base import BaseForm
from careers.web.forms.options import roles_by_family
from careers.web.forms.own_skills import LEVELS

TIMES = {
    "3": "Less than 6 months",
    "9": "6 months to a year",
    "18": "1 to 2 years",
    "30": "2 to 3 years",
    "48": "3 to 5 years",
    "90": "5 to 10 years",
    "132": "More than 10 years",
}
"""Rough times, by the months in the middle of them."""


class PastRoleForm(BaseForm):
    """Which role, and for how long."""

    role = SelectField("The role nearest to what you did", validate_choice=False)
    months = SelectField("For how long, roughly?", validate_choice=False)
    latest = BooleanField("It is what I do now, or did last")

    def __init__(
        self,
        known: Catalogue,
        sent: MultiDict[str, str] | None = None,
        *,
        latest: bool = False,
    ) -> None:
        super().__init__(sent, latest=latest)
        self._known = known
        self.role.choices = {"": [("", "Choose a role")], **roles_by_family(known)}
        self.months.choices = [("", "Choose"), *TIMES.items()]

    def validate_role(self, field: SelectField) -> None:
        """A role is one of ours."""
        if field.data not in self._known.roles:
            raise ValidationError("Choose the role nearest to what you did")

    def validate_months(self, field: SelectField) -> None:
        """Time decides the level, so it has to be said."""
        if field.data not in TIMES:
            raise ValidationError("Choose how long you did it, roughly")


class PastSkillsForm(BaseForm):
    """Which skills of a picked role are truly theirs, and how well."""

    role = StringField()

    def __init__(self, sent: MultiDict[str, str] | None = None) -> None:
        super().__init__(sent)
        self._sent: MultiDict[str, str] = sent if sent is not None else MultiDict()

    def confirmed(self, role: Role, past: PastRole) -> PastRole:
        """Take over the ticked skills of a role, each at the level that was chosen."""
        ticked = set(self._sent.getlist("skill"))
        asked = [ask.skill for ask in role.asks if ask.skill in ticked]
        levels = {skill: self._sent.get(f"level-{skill}", "") for skill in asked}
        skills = {skill: int(said) for skill, said in levels.items() if said in LEVELS}
        return PastRole(past.months, skills, confirmed=True)
