"""Which words are meant, and which skill they name, if any."""

from wtforms import StringField

from careers.web.forms.base import BaseForm


class ProposalForm(BaseForm):
    """Some words of a text, and a skill by its id."""

    phrase = StringField("Words")
    skill = StringField("Skill")
