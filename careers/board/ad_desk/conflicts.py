"""What an ad says in one place and takes back in another."""

import re
from collections.abc import Iterator

from careers.board.job import Job
from careers.board.place import Setting
from careers.board.remark import Remark, Weight
from careers.board.terms import Contract
from careers.reading.ad.found import is_denied

OFFICE = re.compile(
    r"\b(?:(?:in|at|from|to|report to|come (?:in)?to|attend) (?:our|the)"
    r" (?:[\w’-]+ ){0,3}(?:office|site|center|centre|building|premises|branch)\b"
    r"(?! (?:manager|supplies))"
    r"|on-?site (?:only|role|position|work|daily|every day)|office[- ]based"
    r"|(?:days?|times?) (?:a|per|each) week (?:in|at) (?:the|our) office"
    r"|in[- ]office|relocat\w+ (?:is )?required|must (?:commute|live within)\b)",
    re.IGNORECASE,
)
OWN_COSTS = re.compile(
    r"\b(?:1099|independent contractors?|self[- ]employed|freelance(?:r|rs)?"
    r"|responsible for (?:your|their) own tax(?:es)?|no benefits"
    r"|pay (?:your|their) own (?:taxes|insurance)|invoice us|service agreement"
    r"|paid (?:only )?(?:per|by the) (?:talk )?minute"
    r"|only paid (?:while|when) (?:on|you)"
    r"|commission[- ]only|only commission|100% commission)\b",
    re.IGNORECASE,
)
UNPAID = re.compile(
    r"\b(?:unpaid|non-?paid|not paid|no pay)\b[^.\n]{0,40}\b(?:training|class|nesting"
    r"|trial|orientation|onboarding)\b|\b(?:training|class|nesting|trial (?:day|period|"
    r"week|shift)|orientation|onboarding)\b[^.\n]{0,30}"
    r"\b(?:unpaid|not (?:be )?paid|without pay|no pay|is free of charge)\b",
    re.IGNORECASE,
)
VISITS = re.compile(
    r"\b(?:once|twice|first day|quarterly|yearly|a year|per year|pick ?up|collect"
    r"|optional|if you (?:like|wish|live)|you may|welcome to|returned?|ship(?:ped)?"
    r"|never|not|customers?|patients?|members?|supports?|agents in)\b",
    re.IGNORECASE,
)


def conflicts(job: Job) -> Iterator[Remark]:
    """Find remote that means the office, employees in name only, unpaid training."""
    if job.where.setting is Setting.VIRTUAL:
        yield from _office(job.body)
    if job.terms.contract is Contract.EMPLOYEE:
        yield from _contractor(job.body)
    yield from _unpaid(job)


def _office(text: str) -> Iterator[Remark]:
    for found in OFFICE.finditer(text):
        around = text[max(0, found.start() - 60) : found.end() + 40]
        if VISITS.search(around) or is_denied(text, found.start(), found.end()):
            continue
        yield Remark(
            id="office-meant",
            page="places",
            says="It says from home, and then it speaks of an office.",
            remedy="Choose hybrid or on site, or say what happens there and how often.",
            weight=Weight.MUST,
            words=_one_line(found.group()),
        )
        return


def _contractor(text: str) -> Iterator[Remark]:
    for found in OWN_COSTS.finditer(text):
        if is_denied(text, found.start(), found.end()):
            continue
        yield Remark(
            id="contractor-meant",
            page="hours",
            says="It says employee, and the conditions are a contractor’s.",
            remedy="Choose contractor, or take the words out.",
            weight=Weight.MUST,
            words=_one_line(found.group()),
        )
        return


def _unpaid(job: Job) -> Iterator[Remark]:
    found = UNPAID.search(job.body)
    if not found:
        return
    contractor = job.terms.contract is Contract.CONTRACTOR
    yield Remark(
        id="training-unpaid",
        page="pay",
        says="Training is not paid.",
        remedy=(
            "Say so first thing, with its hours: readers count them."
            if contractor
            else "Pay it: for employees nearly every country counts training as work."
        ),
        weight=Weight.WARNING if contractor else Weight.MUST,
        words=_one_line(found.group()),
    )


def _one_line(words: str) -> str:
    return " ".join(words.split())
