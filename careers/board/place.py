"""Where a job may be done, and who can be hired there."""

from dataclasses import dataclass
from enum import StrEnum

from careers.board.said import Said


class Setting(StrEnum):
    """Where the chair stands."""

    ON_SITE = "on site"
    HYBRID = "hybrid"
    VIRTUAL = "virtual"


class Hires(StrEnum):
    """Whether a job hires people who live in a place."""

    YES = "yes"
    NO = "no"
    UNSAID = "not stated"


@dataclass(frozen=True, slots=True)
class Where:
    """The place of work, and the places a person may live.

    ``country`` is ISO 3166-1 (``US``), ``region`` ISO 3166-2 (``US-AZ``); ``allowed``
    and ``excluded`` hold either kind. ``radius`` is in miles around ``city``.
    """

    setting: Setting | None = None
    country: str | None = None
    region: str | None = None
    city: str | None = None
    allowed: tuple[str, ...] | None = None
    excluded: tuple[str, ...] | None = None
    radius: int | None = None
    right_to_work: Said | None = None
    on_site_days: str | None = None
    travel: str | None = None
    vpn: str | None = None

    def hires(self, home: str) -> Hires:
        """Say whether a person living in a country or region can be hired."""
        country = home.split("-")[0]
        if self.excluded and {home, country} & set(self.excluded):
            return Hires.NO
        if self.allowed:
            return Hires.YES if _reaches(self.allowed, home) else Hires.NO
        if self.country and country != self.country:
            return Hires.NO
        return self._near(home)

    def rests_on(self, home: str) -> str:
        """Name the field that `hires` answers by."""
        if self.excluded and {home, home.split("-")[0]} & set(self.excluded):
            return "excluded"
        return "allowed" if self.allowed else "country"

    def _near(self, home: str) -> Hires:
        if self.setting in (None, Setting.VIRTUAL) or not self.country:
            return Hires.UNSAID
        if not self.region or "-" not in home:
            return Hires.YES
        return Hires.YES if self.region == home else Hires.NO


def _reaches(places: tuple[str, ...], home: str) -> bool:
    """Whether a place is on the list, lies in one that is, or holds one that is."""
    within = (place.split("-")[0] for place in places)
    return home in places or home.split("-")[0] in places or home in within
