"""Outcomes, the jobs they led to, and how it went after, in words."""

from careers import assets
from careers.board.pay import Unit
from careers.board.place import Setting
from careers.catalogue.catalogue import Catalogue
from careers.people.clients.follow_up import Check, Found
from careers.people.clients.outcome import EmployerKind, Ended, Outcome
from careers.people.clients.outcome_figures import ORDINALS, Names
from careers.people.clients.outcome_reason import load_reasons
from careers.web.words.dates import day
from careers.web.words.labels import label
from careers.web.words.money import PER, money

OUTCOMES = {
    Outcome.HIRED: "Hired",
    Outcome.PROMOTED: "Promoted",
    Outcome.TRAINING: "In training",
    Outcome.PAUSED: "Paused",
    Outcome.LEFT: "Left",
}
EMPLOYERS = {
    EmployerKind.OUTSOURCER: "A company that answers for others (BPO)",
    EmployerKind.IN_HOUSE: "A company with a center of its own",
    EmployerKind.PUBLIC: "Government or a public body",
    EmployerKind.NONPROFIT: "A nonprofit",
    EmployerKind.STAFFING: "A staffing agency",
    EmployerKind.OTHER: "Another kind",
}
SETTINGS = {own: label(own) for own in Setting}
FOUND = {
    Found.SAME: "In work, same employer",
    Found.ELSEWHERE: "In work, another employer",
    Found.LEARNING: "In school or training",
    Found.NO_WORK: "Not in work",
    Found.UNREACHED: "Not reached",
}
UNITS = (Unit.HOUR, Unit.YEAR)


def reason_name(code: str) -> str:
    """Name a reason; one that left the list keeps its code."""
    known = load_reasons(assets.DATA).get(code)
    return known.name if known else code


def outcome_words(own: Ended) -> str:
    """Say an outcome and its reason: “Hired: a hiring event”."""
    name = OUTCOMES[own.outcome]
    return f"{name}: {_within(reason_name(own.code))}" if own.code else name


def job_facts(own: Ended, catalogue: Catalogue) -> list[str]:
    """Say what was told of the job it led to, one thing after the other."""
    role = catalogue.roles.get(own.role)
    return [
        *([role.name] if role else []),
        *([_within(EMPLOYERS[own.employer])] if own.employer else []),
        *([_within(SETTINGS[own.setting])] if own.setting else []),
        *([f"{money(own.pay)} {PER[own.unit]}"] if own.pay and own.unit else []),
    ]


def dated_outcome(own: Ended) -> str:
    """Say an outcome and its day: “1 August 2025: Hired: a hiring event”."""
    return f"{day(own.on)}: {outcome_words(own)}"


def outcome_line(own: Ended, catalogue: Catalogue) -> str:
    """Say all of an outcome in a line: its day, what it was, the job, own words."""
    facts = ", ".join([outcome_words(own), *job_facts(own, catalogue)])
    return ". ".join([day(own.on), facts, *([own.reason] if own.reason else [])])


def check_words(own: Check) -> str:
    """Say how somebody was when one asked again."""
    said = [FOUND[own.found]] if own.found else []
    return ": ".join([*said, *([own.note] if own.note else [])])


def check_line(own: Check) -> str:
    """Say all of an answer in a line: its day, the quarter, how they were."""
    quarter = f"the {ORDINALS[own.quarter]} quarter after"
    return f"{day(own.on)}, {quarter}: {check_words(own)}"


def figure_names(catalogue: Catalogue) -> Names:
    """Give the names that figures are shown with."""
    roles = catalogue.roles
    return Names(
        role=lambda id_: roles[id_].name if id_ in roles else id_,
        reason=reason_name,
        outcome=OUTCOMES.__getitem__,
        employer=EMPLOYERS.__getitem__,
        setting=SETTINGS.__getitem__,
        found=FOUND.__getitem__,
    )


def _within(words: str) -> str:
    return words[:1].lower() + words[1:]
