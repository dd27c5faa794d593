"""Everything we hold of somebody with an account, as one value to take away."""

from base64 import b64encode
from collections.abc import Mapping
from dataclasses import asdict
from datetime import date, datetime
from decimal import Decimal
from typing import Any

from careers.people.employers.application import Application
from careers.people.employers.conversation import Kind
from careers.people.entry.account import Account
from careers.people.entry.seal import Seal
from careers.web.context import catalogue, local, now, settings, store
from careers.web.record import client_seal
from careers.web.saving import saved_seal
from careers.web.seek import alerting, applying
from careers.web.visitor import profile_seal
from careers.web.words.dates import day, day_and_time
from careers.web.yours.own_data import own_data

Copy = dict[str, Any]


def own_copy(own: Account) -> Copy:
    """Gather all of it in plain values, with names that a person understands."""
    return {
        "made at": now(),
        "account": _account(own),
        "signed in on": _sessions(own),
        "profile": _profile(own),
        "saved jobs": _saved(own),
        "own board": _board(own),
        "applications": [_application(one) for one in _applications(own)],
        "alerts": _alerts(own),
        "being found": _found(own),
        "plans with counselors": _plans(own),
    }


def plain(value: Any) -> Any:
    """Write a value as JSON has it: moments and days as words, sets as lists."""
    if isinstance(value, Mapping):
        return {str(key): plain(each) for key, each in value.items()}
    if isinstance(value, list | tuple):
        return [plain(each) for each in value]
    if isinstance(value, frozenset | set):
        return sorted(plain(each) for each in value)
    if isinstance(value, datetime | date):
        return value.isoformat()
    return str(value) if isinstance(value, Decimal) else value


def worded(value: Any) -> Any:
    """Write a value for people: moments and days as they say them, on their clock."""
    if isinstance(value, Mapping):
        return {str(key): worded(each) for key, each in value.items()}
    if isinstance(value, list | tuple | frozenset | set):
        return [worded(each) for each in value]
    if isinstance(value, datetime):
        return day_and_time(local(value))
    return day(value) if isinstance(value, date) else value


def _account(own: Account) -> Copy:
    return {
        "e-mail": own.email,
        "since": own.since,
        "asks for a code": own.second_factor,
        "parts": [f"{one.part} {one.place}".strip() for one in own.memberships],
    }


def _sessions(own: Account) -> list[Copy]:
    return [
        {"device": one.device, "since": one.since, "last seen": one.seen}
        for one in store().sessions.all(own.number, now())
    ]


def _profile(own: Account) -> Copy | None:
    shelf = store().kept_profiles
    consent = shelf.consent(own.number)
    if consent is None:
        return None
    return {
        "you agreed to": consent.words,
        "on": consent.since,
        "versions": [
            {
                "at": version.at,
                "why": version.why,
                "your text": version.profile.text or None,
                "profile": own_data(version.profile, catalogue()),
            }
            for version in shelf.versions(own.number, profile_seal())
        ],
    }


def _saved(own: Account) -> list[Copy]:
    saved = store().saved_jobs.all(own.number, saved_seal())
    titles = _titles([one.job for one in saved])
    return [
        {"job": titles.get(one.job, ""), "number": one.job, "note": one.note}
        | ({"saved": one.at} if one.at else {})
        for one in saved
    ]


def _board(own: Account) -> list[Copy]:
    tracks = store().tracks.all(own.number, _seal("tracks"))
    return [
        {name: said for name, said in asdict(one).items() if said and name != "number"}
        for one in tracks
    ]


def _plans(own: Account) -> list[Copy]:
    """Tell the plans that counselors made with them and that stand in their account.

    The record behind a plan is the agency's to hand out.
    """
    plans, agencies = store().client_plans, store().agencies
    return [
        {
            "with": agency.name if (agency := agencies.find(one.agency)) else "",
            "versions": [
                asdict(version) | {"by": None}
                for version in plans.of(one.number or 0, client_seal())
            ],
        }
        for one in store().clients.of_account(own.number, client_seal())
    ]


def _applications(own: Account) -> tuple[Application, ...]:
    return store().applications.of_account(own.number, applying.seal())


def _application(one: Application) -> Copy:
    said, number = one.said, one.number or 0
    content = store().applications.file(number, applying.seal())
    told = {
        "job": _titles([one.job]).get(one.job, ""),
        "number of the job": one.job,
        "steps": {step.value: at for step, at in one.steps.items()},
        "reason": one.reason.value if one.reason else None,
    }
    if said is None:
        return told
    return told | {
        "name": said.name,
        "e-mail": said.email,
        "phone": said.phone,
        "message": said.message,
        "answers": dict(said.answers),
        "you agreed to": said.agreed,
        "on": one.made_at,
        "profile went with it": said.profile is not None,
        "CV": f"{said.file} in base64" if said.file else None,
        "CV content": b64encode(content).decode() if content else None,
        "messages": _messages(number),
    }


def _messages(number: int) -> list[Copy]:
    """Both sides of what was said; what colleagues note among them is theirs."""
    return [
        {"at": remark.at, "who": remark.kind.value, "words": remark.words}
        for remark in store().conversations.of(number, applying.seal())
        if remark.kind is not Kind.NOTE
    ]


def _alerts(own: Account) -> list[Copy]:
    return [
        {
            "looks for": one.said.name,
            "search": one.said.asked,
            "writes to": one.said.email,
            "how often": one.rhythm.value,
            "since": one.made_at,
            "last letter": one.sent_at,
            "rests since": one.paused_at,
            "you agreed to": one.said.agreed,
            "on": one.confirmed_at,
        }
        for one in store().alerts.of_account(own.number, alerting.seal())
    ]


def _found(own: Account) -> Copy:
    shelf = store().findables
    found, invited = shelf.find(own.number), shelf.invitations(own.number)
    titles = _titles(list(invited))
    said: Copy = {"invited to": {titles[job]: at for job, at in invited.items()}}
    if found is None:
        return said if invited else {}
    return said | {
        "you agreed to": found.agreed,
        "since": found.since,
        "hidden from": sorted(found.hidden_from),
        "off by itself on": found.seen + shelf.away,
    }


def _titles(numbers: list[int]) -> dict[int, str]:
    jobs = store().jobs.with_numbers(numbers)
    return {job.number or 0: f"{job.title}, {job.employer.name}" for job in jobs}


def _seal(purpose: str) -> Seal:
    return Seal(settings().secret_key, purpose)
