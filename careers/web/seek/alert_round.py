"""The round of the alerts: who has waited long enough is told what is new."""

from dataclasses import dataclass

from careers.people.seekers.alert import Alert, pick
from careers.storage.engine import Numbers
from careers.storage.seekers.alerts import joined
from careers.web.context import now, store
from careers.web.post import link_to, write
from careers.web.seek.alert_items import Item, found_by, items
from careers.web.seek.alerting import seal


@dataclass(frozen=True, slots=True)
class Told:
    """How many alerts looked, how many wrote, and of how many jobs."""

    looked: int = 0
    wrote: int = 0
    jobs: int = 0


def tell_news() -> Told:
    """Let every alert look that is due, and write where something is new.

    Each alert is one transaction: its letter lies in the tray and its jobs are known,
    or neither. A round that is killed goes on where it stopped; a second round on the
    same day finds nobody due.
    """
    looked = wrote = jobs = 0
    for alert in store().alerts.due(seal(), now()):
        count = _look(alert)
        looked += 1
        wrote += bool(count)
        jobs += count
    return Told(looked, wrote, jobs)


def news_of(alert: Alert, known: Numbers) -> list[int]:
    """Name the jobs to tell of: found, open, and not known, under whatever number.

    A job that another was merged into is known to whoever knows the other.
    """
    old = set(known.tolist())
    found = [number for number in found_by(alert).tolist() if number not in old]
    merged = store().jobs.merged_into(found)
    again = {number for number, sources in merged.items() if sources & old}
    return pick(found, again)


def _look(alert: Alert) -> int:
    number = alert.number or 0
    with store().engine.writing():
        known = store().alerts.known(number)
        news = news_of(alert, known)
        told = items(alert, news)
        both = joined(known, news)
        if not store().alerts.looked(number, now(), known=both, told=bool(told)):
            return 0
        if told:
            _write(alert, told)
    return len(told)


def _write(alert: Alert, told: list[Item]) -> None:
    key = alert.said.secret
    write(
        alert.said.email,
        "alerts/news",
        page="letters/alerts/news.html",
        ends_at=link_to("alerts.destroy", secret=key),
        alert=alert,
        items=told,
        own=link_to("alerts.show", secret=key),
    )
