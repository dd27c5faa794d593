"""Long lists to choose from, written quickly: a planner page has four of them."""

from collections.abc import Mapping
from typing import Any

from markupsafe import Markup
from wtforms.widgets import Select

from careers.catalogue.catalogue import Catalogue

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


def roles_by_family(known: Catalogue) -> Mapping[str, list[tuple[str, str]]]:
    """List our roles under their families, for a list to choose from."""
    return {
        family.name: [(role.id, role.name) for role in known.roles_of(family.id)]
        for family in known.families.values()
        if known.roles_of(family.id)
    }
