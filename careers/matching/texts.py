"""Texts as the matching sees them: what an ad asks, out of nothing but its words."""

from careers.catalogue.catalogue import Catalogue
from careers.matching.asked import Asked
from careers.reading.ad.experience import experience
from careers.reading.ad.role import HELD, Titles
from careers.reading.ad.running import role_in
from careers.reading.reader import Reader
from careers.skills.profile import Profile


class Texts:
    """Reads CVs into profiles and ads into what they ask."""

    def __init__(self, reader: Reader, catalogue: Catalogue) -> None:
        self._reader = reader
        self._titles = Titles.of(catalogue.roles.values())

    def profile(self, text: str) -> Profile:
        """Read what the writer of a CV can do and has done."""
        return self._reader.profile(text)

    def asked(self, text: str) -> Asked:
        """Read what an ad asks: skills, the role it is for, months of experience."""
        named = role_in(text, self._titles)
        months = experience(text)
        return Asked(
            requirements=self._reader.asks(text),
            role=named.value.role if named else None,
            experience=months.value if months else None,
            sure=named is not None and named.value.sure >= HELD,
        )
