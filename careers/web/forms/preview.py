"""Yes, no or not sure to plain statements."""

from collections.abc import Mapping

from werkzeug.datastructures import MultiDict

from careers.catalogue.catalogue import Catalogue
from careers.catalogue.preview import Statement

ANSWERS = {"yes": "Yes", "no": "No", "unsure": "Not sure"}


class PreviewForm:
    """The statements with what was said to each. It travels by GET; nothing is kept.

    The statements are data, so the fields are too: WTForms would need a class built
    while the site runs, and there is nothing to validate.
    """

    choices = ANSWERS

    def __init__(self, asked: MultiDict[str, str], known: Catalogue) -> None:
        self.statements: tuple[Statement, ...] = tuple(known.statements.values())
        self._asked = asked

    def answers(self) -> Mapping[str, str]:
        """Give what was said, by statement; what cannot have been meant is left out."""
        said = {one.id: self._asked.get(one.id, "") for one in self.statements}
        return {id: word for id, word in said.items() if word in ANSWERS}
