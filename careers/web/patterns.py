"""Every component in every state, on one page; only where debugging is on."""

from dataclasses import replace
from datetime import timedelta
from decimal import Decimal

from flask import render_template

from careers.board.employer import Employer
from careers.board.job import Job
from careers.board.pay import Pay, Unit
from careers.board.place import Setting, Where
from careers.board.shift import ShiftKind, When
from careers.board.work import Calls, Work
from careers.web.context import catalogue, now
from careers.web.drawing.home_map import home_map
from careers.web.drawing.pay_chart import pay_chart, roles_after
from careers.web.entrance import Room, Who
from careers.web.forms.patterns import PatternsForm

bp = Room("patterns", __name__, Who.EVERYBODY)


@bp.get("/patterns")
def index() -> str:
    """Show the design system."""
    form = PatternsForm()
    form.validate()
    paid = [role for role in catalogue().roles.values() if role.pay]
    charts = [pay_chart(role, roles_after(catalogue(), role)) for role in paid[:1]]
    return render_template(
        "patterns/index.html",
        form=form,
        jobs=_jobs(),
        catalogue=catalogue(),
        charts=list(zip(charts, paid, strict=False)),
        map=home_map(catalogue()),
        now=now(),
    )


def _jobs() -> tuple[Job, ...]:
    """Make up an open job, one that says little, and one that has closed."""
    full = Job(
        title="Booking agent, evenings",
        employer=Employer("harbour-travel", "Harbour Travel"),
        posted_at=now() - timedelta(hours=1),
        closes_at=now() + timedelta(days=9),
        role=next(iter(catalogue().roles), None),
        work=Work(calls=Calls.INBOUND),
        where=Where(setting=Setting.VIRTUAL, country="GB"),
        when=When(starts="16:00", ends="00:00", kinds=(ShiftKind.EVENINGS,)),
        pay=Pay(low=Decimal("12.90"), currency="GBP", unit=Unit.HOUR),
        number=1,
        slug="booking-agent-evenings",
    )
    bare = replace(
        full, title="Agent", where=Where(), when=When(), pay=Pay(), role=None
    )
    gone = replace(
        full,
        title="Booking agent, days",
        posted_at=now() - timedelta(days=60),
        closes_at=now() - timedelta(days=20),
    )
    return full, bare, gone
