"""Pathways made ready to be drawn: their roles as stations over the expected months."""

from collections.abc import Iterable

from careers.catalogue.catalogue import Catalogue
from careers.pathways.pathway import Pathway
from careers.web.drawing.line import Picture, Row, Station, narrow, thousands, wide


def pictures(
    ways: Iterable[tuple[str, Pathway]], catalogue: Catalogue
) -> tuple[Picture, Picture]:
    """Draw named pathways twice: for wide pages, and for phones."""
    rows = [Row(name, _stations(way, catalogue)) for name, way in ways]
    return wide(rows), narrow(rows)


def _stations(way: Pathway, catalogue: Catalogue) -> tuple[Station, ...]:
    months, found = 0.0, [_station(way.stops[0], 0, catalogue)]
    for leg in way.legs:
        months += leg.time / 100
        found.append(_station(leg.step.goal, months, catalogue))
    return tuple(found)


def _station(id_: str, months: float, catalogue: Catalogue) -> Station:
    role = catalogue.roles[id_]
    return Station(
        role.name,
        role.family,
        catalogue.families[role.family].letter,
        months,
        thousands(role.pay) if role.pay else "",
    )
