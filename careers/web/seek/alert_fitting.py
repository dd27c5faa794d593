"""Alerts by profile: the jobs that fit somebody at least this well, and why."""

import numpy as np

from careers.board.job import Job
from careers.matching.bands import BANDS, Band
from careers.matching.ranked import ranked
from careers.people.seekers.alert import Alert
from careers.people.seekers.anonymous import AnonymousProfile
from careers.skills.gap import Answer
from careers.storage.engine import Numbers
from careers.web.context import catalogue, store
from careers.web.packed import packed
from careers.web.visitor import profile_seal
from careers.web.words.sentences import name_within
from careers.web.yours.fitting import fit_with

NAMED = 3
"""Skills named as the reason; a letter is no report."""

FITS = {Band.WELL: "fits well", Band.PARTLY: "fits in part", Band.FURTHER: "near"}


def profile_of(alert: Alert) -> AnonymousProfile | None:
    """Fetch the profile that the owner of an alert keeps, if they still do."""
    if alert.account is None:
        return None
    newest = store().kept_profiles.newest(alert.account, profile_seal())
    return newest.profile if newest else None


def fitting(alert: Alert, found: Numbers) -> Numbers:
    """Pick the jobs that fit well enough, the best first."""
    kept = profile_of(alert)
    if kept is None:
        return found[:0]
    order = ranked(kept.profile, packed())
    near = order.numbers[order.codes <= BANDS.index(Band(alert.least))]
    return near[np.isin(near, found)]


def why_it_fits(kept: AnonymousProfile, job: Job) -> str:
    """Say why: “fits well: you show live chat, typing; not shown yet: Spanish”."""
    fit = fit_with(kept.profile, job)
    shown, open_ = fit.match.gap.shown, fit.match.gap.not_yet
    parts = [FITS[fit.band]]
    if shown:
        parts.append(f"you show {_names(shown)}")
    if open_:
        parts.append(f"not shown yet: {_names(open_)}")
    return f"{parts[0]}: {'; '.join(parts[1:])}" if parts[1:] else parts[0]


def _names(answers: tuple[Answer, ...]) -> str:
    skills = catalogue().skills
    names = [name_within(skills[one.requirement.skill].name) for one in answers]
    more = len(names) - NAMED
    return ", ".join(names[:NAMED]) + (f" and {more} more" if more > 0 else "")
