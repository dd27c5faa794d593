"""The map of this work: every role and step, to choose a start and a goal from."""

from dataclasses import dataclass

from flask import render_template, request

from careers.catalogue.role import Role
from careers.catalogue.step import Kind, Step
from careers.web.context import catalogue, now, store
from careers.web.drawing.role_map import RoleMap, role_map
from careers.web.entrance import Room, Who

bp = Room("map", __name__, Who.EVERYBODY, at="/map")

ZOOMS = ("1", "2", "3")


@dataclass(frozen=True, slots=True)
class Chosen:
    """What the reader chose so far: a start, one family, a zoom."""

    start: Role | None
    family: str
    zoom: str

    def steps(self) -> tuple[Step, ...]:
        """List the steps to draw: those that leave the start, or the promotions."""
        if self.start:
            return catalogue().ways_on(self.start.id)
        steps = catalogue().steps
        return tuple(one for one in steps if one.kind is Kind.PROMOTION)

    def families(self) -> tuple[str, ...]:
        """List the families to draw: one, with those its roles lead to, or all."""
        known = catalogue()
        if not self.family:
            return tuple(known.families)
        own = {role.id for role in known.roles_of(self.family)}
        near = {known.roles[one.goal].family for one in known.steps if one.start in own}
        return tuple(id_ for id_ in known.families if id_ in near | {self.family})

    def reached(self) -> frozenset[str]:
        """Name the roles one step on from the start."""
        if self.start is None:
            return frozenset()
        return frozenset(step.goal for step in self.steps())


@bp.get("/")
def show() -> str:
    """Draw every role and step; a station chooses a start, then a goal."""
    chosen = _chosen()
    picture: RoleMap = role_map(catalogue(), chosen.steps(), chosen.families())
    return render_template(
        "map/show.html",
        catalogue=catalogue(),
        chosen=chosen,
        picture=picture,
        openings=store().jobs.openings(now()),
    )


def _chosen() -> Chosen:
    start = catalogue().roles.get(request.args.get("start", ""))
    family = request.args.get("family", "")
    zoom = request.args.get("zoom", "")
    return Chosen(
        start,
        family if catalogue().roles_of(family) else "",
        zoom if zoom in ZOOMS else ZOOMS[0],
    )
