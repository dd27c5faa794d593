"""The map of this work: every role and step, to choose a start and a goal from."""

from dataclasses import dataclass

from flask import redirect, render_template, request, url_for
from werkzeug.wrappers import Response

from careers.catalogue.role import Role
from careers.web.context import catalogue, now, store
from careers.web.drawing.role_map import RoleMap, role_map
from careers.web.entrance import Room, Who

bp = Room("map", __name__, Who.EVERYBODY, at="/map")

ZOOMS = ("1", "2", "3")
RUNGS = range(1, 7)


@dataclass(frozen=True, slots=True)
class Chosen:
    """What the reader chose so far: an end of the way, what is shown, and how large.

    ``pick`` is ``goal`` for somebody who wants to choose the goal first.
    """

    start: Role | None = None
    goal: Role | None = None
    family: str = ""
    rung: int = 0
    zoom: str = "1"
    pick: str = ""

    @property
    def role(self) -> Role | None:
        """The end of the way that is chosen."""
        return self.start or self.goal

    def roles(self) -> frozenset[str]:
        """Name the roles to draw: all, or a family or rung with what it leads to."""
        known = catalogue()
        shown = frozenset(known.roles)
        if self.family:
            shown &= _near({role.id for role in known.roles_of(self.family)})
        if self.rung:
            two = (self.rung, self.rung + 1)
            shown &= {id_ for id_ in shown if known.roles[id_].rung in two}
        return shown | ({self.role.id} if self.role else set())

    def reached(self) -> frozenset[str]:
        """Name the roles one step on from the chosen one."""
        steps = catalogue().ways_on(self.role.id) if self.role else ()
        return frozenset(step.goal for step in steps)

    def left(self) -> frozenset[str]:
        """Name the roles one step before the chosen one."""
        steps = catalogue().ways_in(self.role.id) if self.role else ()
        return frozenset(step.start for step in steps)

    def link(self, role: Role) -> str:
        """Say where a station leads: to the map around it, or to the ways."""
        if self.role == role:
            return url_for("roles.show", id=role.id)
        if self.start:
            return url_for("paths.index", start=self.start.id, goal=role.id)
        if self.goal:
            return url_for("paths.index", start=role.id, goal=self.goal.id)
        return self.view(**{self.pick or "start": role.id, "pick": ""})

    def view(self, **changed: str | int) -> str:
        """Link to this map with something chosen otherwise; empty takes it away."""
        said: dict[str, str | int] = {
            "start": self.start.id if self.start else "",
            "goal": self.goal.id if self.goal else "",
            "family": self.family,
            "rung": self.rung,
            "zoom": self.zoom if self.zoom != "1" else "",
            "pick": self.pick,
        }
        said |= changed
        return url_for(".show", **{name: one for name, one in said.items() if one})  # type: ignore[arg-type] # words for an address


@bp.get("/")
def show() -> str | Response:
    """Draw every role and step; a station chooses one end, then the other."""
    chosen = _chosen()
    if chosen.start and chosen.goal:
        ends = {"start": chosen.start.id, "goal": chosen.goal.id}
        return redirect(url_for("paths.index", **ends))  # type: ignore[arg-type] # words for an address
    role = chosen.role.id if chosen.role else ""
    picture: RoleMap = role_map(catalogue(), chosen.roles(), role)
    return render_template(
        "map/show.html",
        catalogue=catalogue(),
        chosen=chosen,
        picture=picture,
        rungs=RUNGS,
        openings=store().jobs.openings(now()),
    )


def _near(own: set[str]) -> set[str]:
    """Add the families that some roles lead to."""
    known = catalogue()
    goals = (step.goal for step in known.steps if step.start in own)
    families = {known.roles[id_].family for id_ in (*own, *goals)}
    return {role.id for role in known.roles.values() if role.family in families}


def _chosen() -> Chosen:
    known, said = catalogue(), request.args
    family, rung, zoom = (said.get(name, "") for name in ("family", "rung", "zoom"))
    return Chosen(
        known.roles.get(said.get("start", "")),
        known.roles.get(said.get("goal", "")),
        family if known.roles_of(family) else "",
        int(rung) if rung in {str(one) for one in RUNGS} else 0,
        zoom if zoom in ZOOMS else "1",
        "goal" if said.get("pick") == "goal" else "",
    )
