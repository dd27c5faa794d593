"""Goals, limits, reasons and warnings of a path, in words."""

from collections.abc import Callable

from careers.catalogue.catalogue import Catalogue
from careers.pathways.cautions import Care, Caution, monthly_change
from careers.pathways.choices import Name
from careers.pathways.goals import Aim
from careers.pathways.likelihood import Basis, Chance, Likelihood
from careers.pathways.limits import Limits, Phones
from careers.pathways.pathway import Leg, Pathway
from careers.pathways.reasons import Because, Reason
from careers.pathways.ways_on import Turn
from careers.pathways.what_if import Worth
from careers.web.words.geography import language, place
from careers.web.words.money import money
from careers.web.words.numbers import between, count, listed, months
from careers.web.words.sentences import name_within

NAMES = {
    Name.FASTEST: "Fastest",
    Name.BEST_PAID: "Best paid",
    Name.MOST_EARNED: "Most earned in ten years",
    Name.SUREST: "Surest",
    Name.SMALLEST_LEAP: "Smallest leap",
    Name.LEAST_STUDY: "Least study",
    Name.ANOTHER: "Another way",
}

AIMS = {
    Aim.SUPERVISOR: "Any supervisor role",
    Aim.ANALYST: "Any analyst role",
    Aim.OFF_PHONES: "Off the phones",
    Aim.BEST_PAY: "Best pay within two years",
}

HALF_A_MONTH = 50
"""In hundredths: less is not worth a word."""

TURNS = {Turn.UP: "Ways up", Turn.ACROSS: "Across", Turn.BACK: "Steps back"}

LIKELIHOODS = {
    Likelihood.LONG_SHOT: "A long shot",
    Likelihood.LOW: "Low",
    Likelihood.FAIR: "Fair",
    Likelihood.GOOD: "Good",
    Likelihood.VERY_GOOD: "Very good",
}

RISKS: dict[Care, Callable[[float], str]] = {
    Care.SHRINKING: lambda n: (
        f"The official occupation is shrinking: {abs(n):g} in 100 fewer jobs in ten"
        " years. People still leave and are replaced."
    ),
    Care.FLAT: lambda _: (
        "The official occupation is flat: about as many jobs in ten years."
    ),
    Care.NO_OPENINGS: lambda _: "No jobs open on this board today.",
    Care.ODD_HOURS: lambda _: "Nights or weekends often belong to it.",
    Care.HOURS_UNSAID: lambda _: "Its usual hours are not stated. Ask before you go.",
    Care.HOURS_VARY: lambda _: "Some such jobs have nights or weekends. Ask first.",
    Care.LANGUAGE: lambda _: (
        "It needs a second language you can work in. If you do not speak one yet, that"
        " takes years, not the hours shown here."
    ),
    Care.DEGREE: lambda _: "A degree is usually asked.",
    Care.DEGREE_WISHED: lambda _: (
        "Many ads wish for a degree; experience often stands in."
    ),
    Care.EMPLOYER: lambda _: "It usually means another employer.",
    Care.STUDY_LONGER: lambda n: (
        f"At {count(int(n), 'hour')} a week the learning takes longer than the time"
        " people usually wait."
    ),
    Care.COST_UNSAID: lambda n: (
        f"What learning costs is not stated for {count(int(n), 'skill')}."
    ),
    Care.AWAY_FROM_WORK: lambda n: (
        "Part of the learning cannot be done beside the job: plan for"
        f" {f'up to {money(int(n))} less' if n else 'less'} income meanwhile."
    ),
    Care.PAY_DIP: lambda n: (
        f"Pay can dip at first: by up to {money(int(n))} a month against the middle of"
        " the role before."
    ),
    Care.OVERTIME: lambda _: (
        "Overtime and shift extras often end here: compare whole monthly totals."
    ),
    Care.COMMISSION: lambda _: (
        "Commission usually ends: compare with your months of commission, not the base."
    ),
    Care.BENEFITS: lambda _: (
        "Higher pay may reduce public benefits. Ask before you accept."
    ),
}


def names_words(names: tuple[Name, ...]) -> str:
    """Say what a pathway is best at: “Fastest and least study”."""
    first, *rest = (NAMES[name] for name in names)
    return listed([first, *(name.lower() for name in rest)])


def goal_words(goal: str, catalogue: Catalogue) -> str:
    """Name a goal: a role, or a kind of roles."""
    role = catalogue.roles.get(goal)
    return role.name if role else AIMS[Aim(goal)]


def months_words(hundredths: int) -> str:
    """Say expected months: “about 22 months”."""
    return f"about {count(max(1, round(hundredths / 100)), 'month')}"


def time_words(way: Leg | Pathway) -> str:
    """Say how long it takes, and between what: “about 17 months (9 to 24)”."""
    low, high = way.months
    if low == high:
        return months((low, high))
    return f"{months_words(way.time)} ({between((low, high))})"


def chance_words(chance: Chance) -> str:
    """Say how likely a step is, and on what basis."""
    part = f" and {chance.part} in part" if chance.part else ""
    has = f"{chance.has} of {chance.asked} skills there{part} before you learn"
    return "; ".join([f"{LIKELIHOODS[chance.word]}: {has}", *_basis(chance)])


def reason_words(reason: Reason) -> str:
    """Say what speaks for a pathway beside the next."""
    sooner = max(1, round(reason.amount / 100))
    fewer = count(reason.amount, "new skill", "new skills")
    words = {
        Because.SOONER: f"{count(sooner, 'month')} sooner",
        Because.LESS_STUDY: f"{count(reason.amount // 2, 'hour')} less to learn",
        Because.BETTER_PAID: f"{money(reason.amount)} a year more at the goal",
        Because.MORE_EARNED: f"{money(reason.amount)} more earned in ten years",
        Because.SURER: "a surer hardest step",
        Because.SMALLER_LEAP: f"{fewer} fewer at once",
    }
    return words[reason.because]


def straight_words(reason: Reason, goal: str, catalogue: Catalogue) -> str:
    """Say why no pathway goes straight to the goal."""
    needs = [name_within(catalogue.skills[add.skill].name) for add in reason.adds[:3]]
    words = {
        Because.NO_STEP: "We know of no usual step straight there",
        Because.LIMITED: "A limit of yours closes the straight way",
        Because.BEATEN: (
            "There is a straight way, but one of these is at least as good in time,"
            " study, pay and chance"
        ),
    }[reason.because]
    skills = f": it needs {listed(needs)}" if needs else ""
    taught = f" Step {reason.step} teaches most of it." if reason.step else ""
    return f"Why not straight to {goal}? {words}{skills}.{taught}"


def worth_words(worth: Worth, catalogue: Catalogue) -> str:
    """Say what a skill is worth if it is closed first, after its name."""
    roles = worth.opens or worth.lifts
    count_of = count(len(roles), "next role", "next roles")
    names = listed([catalogue.roles[id_].name for id_ in roles])
    said = f"opens {count_of}: {names}" if worth.opens else ""
    if worth.lifts and not worth.opens:
        said = f"makes {count_of} likelier: {names}"
    if worth.saves >= HALF_A_MONTH:
        saved = f"takes {months_words(worth.saves)} off this way"
        said = f"{said}, and {saved}" if said else saved
    return f"to level {worth.level} {said}"


def caution_words(caution: Caution) -> str:
    """Say what could go wrong."""
    return RISKS[caution.care](caution.amount)


def change_words(leg: Leg) -> str:
    """Say what a step usually changes in a month’s pay, before tax."""
    change = monthly_change(leg)
    if change is None:
        return ""
    low, high = (
        f"{money(abs(sum_))} {'less' if sum_ < 0 else 'more'}" for sum_ in change
    )
    return f"Against the middle of the role before: {low} to {high} a month."


def limit_words(name: str, limits: Limits, catalogue: Catalogue) -> str:
    """Say one limit that is on: “4 hours a week to learn”."""
    left_out = [catalogue.roles[id_].name for id_ in sorted(limits.leave_out)]
    phones = "Stay on the phones" if limits.phones is Phones.STAY else "Off the phones"
    words = {
        "remote": "From home only",
        "days": "No nights or weekends",
        "weekly": f"{count(limits.weekly or 0, 'hour')} a week to learn",
        "money": f"Up to {money(limits.money)} for learning"
        if limits.money
        else "Only free learning",
        "no_degree": "No degree needed",
        "pay": f"Never below {money(limits.pay or 0)} a year",
        "phones": phones,
        "leave_out": f"Without {listed(left_out)}",
        "months": f"Within {count(limits.months, 'month')}",
        "languages": f"Jobs in {listed([language(code) for code in limits.languages])}",
        "lives": f"Hires in {place(limits.lives)}" if limits.lives else "",
    }
    return words[name]


def _basis(chance: Chance) -> list[str]:
    points = dict(chance.points)
    told = {
        Basis.LANGUAGE: "a second language is needed" * (Basis.LANGUAGE in points),
        Basis.RUNGS: "more than one rung at once" * (Basis.RUNGS in points),
        Basis.OPENINGS: "no jobs open today" * (Basis.OPENINGS in points),
        Basis.MARKET: _openings(points.get(Basis.MARKET, 0)),
        Basis.OUTLOOK: _market(points.get(Basis.OUTLOOK, 0)),
        Basis.USUAL: "a usual step" * (points.get(Basis.USUAL, 0) > 1),
    }
    return [words for words in told.values() if words]


def _market(points: int) -> str:
    return {1: "a growing market", -1: "a shrinking market"}.get(points, "")


def _openings(points: int) -> str:
    return {1: "many openings each year", -1: "few openings each year"}.get(points, "")
