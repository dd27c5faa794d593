"""Long lists to choose from, written quickly: a planner page has four of them."""

from typing import Any

from markupsafe import Markup
from wtforms.widgets import Select

PLAIN = Markup('<option value="{}">{}</option>')
CHOSEN = Markup('<option selected value="{}">{}</option>')


class LongSelect(Select):
    """A list whose options have a value and a name, and nothing else."""

    @classmethod
    def render_option(cls, *said: Any, **_: Any) -> Markup:
        """Write one option; options of these lists bear no further attributes."""
        (choice,) = said
        option = CHOSEN if choice.selected else PLAIN
        return option.format(choice.value, choice.label)
