"""What changed since a client's plan was drawn up, and what it rests on today."""

from collections.abc import Sequence
from dataclasses import replace

from careers.people.clients.client_plan import ClientPlan
from careers.people.clients.footing import Footing, footing_of, moves, step_figures
from careers.people.clients.plan_news import News, Outside, Watched, news, watched
from careers.web.context import catalogue, now, store, today
from careers.web.counsel.own_plan import OwnPlan


def news_of(own: OwnPlan) -> tuple[News, ...]:
    """Say what changed since the plan of one client was drawn up."""
    found = watched(own.client, own.folder)
    return news(found, outside([found] if found else []))


def outside(plans: Sequence[Watched]) -> Outside:
    """Ask the board and the catalogue what is new for some plans."""
    jobs = {one.job for own in plans for one in own.jobs}
    closed = store().fresh_jobs.closed(jobs, now()) if jobs else {}
    steps = {(one.start, one.role) for own in plans for one in own.figures}
    figures = {step: step_figures(*step, catalogue()) for step in steps}
    return Outside(today(), closed, figures)


def footing_now(own: OwnPlan, plan: ClientPlan) -> Footing:
    """Take down what a plan rests on at this moment: all that is known by now."""
    said = footing_of(own.client.said, plan, today())
    refused = (one.number for one in own.folder.versions if one.refusal)
    return replace(
        said,
        figures=tuple(step_figures(*step, catalogue()) for step in moves(plan)),
        closed=tuple(sorted(store().fresh_jobs.closed(plan.jobs, now()))),
        refused=max(refused, default=0),
    )
