"""Texts as the matching sees them: what an ad asks, out of nothing but its words."""

from collections.abc import Sequence

from careers.catalogue.catalogue import Catalogue
from careers.matching.asked import Asked
from careers.matching.weights import SERVICE
from careers.reading.ad.experience import experience
from careers.reading.ad.role import HELD, Titles
from careers.reading.ad.running import role_in
from careers.reading.reader import Reader
from careers.skills.profile import Profile
from careers.skills.requirement import Requirement


class Texts:
    """Reads CVs into profiles and ads into what they ask."""

    def __init__(self, reader: Reader, catalogue: Catalogue) -> None:
        self._reader = reader
        self._titles = Titles.of(catalogue.roles.values())
        self._catalogue = catalogue

    def profile(self, text: str) -> Profile:
        """Read what the writer of a CV can do and has done."""
        return self._reader.profile(text)

    def asked(self, text: str) -> Asked:
        """Read what an ad asks: skills, the role it is for, months of experience."""
        months, requirements = experience(text), self._reader.asks(text)
        role, is_sure = self._role(text)
        if not is_sure and self._is_behind_the_lines(requirements):
            role = None
        return Asked(
            requirements=requirements,
            role=role,
            experience=months.value if months else None,
            sure=is_sure,
        )

    def _role(self, text: str) -> tuple[str | None, bool]:
        named = role_in(text, self._titles)
        if named is None:
            return None, False
        return named.value.role, named.value.sure >= HELD

    def _is_behind_the_lines(self, requirements: Sequence[Requirement]) -> bool:
        """Tell planning, quality and training, which a guess takes for phone work."""
        skills = self._catalogue.skills
        groups = {skills[ask.skill].group for ask in requirements}
        return not _BEHIND.isdisjoint(groups) and _ON_THE_LINES.isdisjoint(groups)


_BEHIND = frozenset({"quality-work", "training-and-knowledge", "workforce-planning"})
_ON_THE_LINES = SERVICE | {"collections-craft", "sales-craft", "technical-support"}
