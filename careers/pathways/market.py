"""How large the market of a role is in a usual year, by public figures."""

from collections import Counter
from collections.abc import Mapping

from careers.catalogue.catalogue import Catalogue
from careers.catalogue.source import Fit

PARTS = {Fit.CLOSE: 16, Fit.ROUGH: 4, Fit.RANGE_ONLY: 1}
"""What a role may take of its occupation: all, a quarter, a sixteenth."""


def yearly_openings(known: Catalogue) -> Mapping[str, float]:
    """Share an occupation's yearly openings, in thousands, among the roles it covers.

    The closer a role fits its occupation, the larger its share; nobody gets more than
    the fit allows, however few share. Roles without a figure are left out.
    """
    told = {role.id: role.outlook for role in known.roles.values() if role.outlook}
    parts: Counter[str] = Counter()
    for outlook in told.values():
        parts[outlook.code] += PARTS[outlook.fit]
    return {
        id_: outlook.openings * PARTS[outlook.fit] / max(16, parts[outlook.code])
        for id_, outlook in told.items()
        if outlook.openings
    }
