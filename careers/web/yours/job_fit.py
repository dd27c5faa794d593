"""One job and one person: everything the page about the two tells, as one value."""

from collections.abc import Iterator
from dataclasses import dataclass

from careers.board.job import Job
from careers.catalogue.catalogue import Catalogue
from careers.catalogue.learning import Action
from careers.catalogue.role import Role
from careers.matching.bands import Band
from careers.matching.gains import Gain, gains
from careers.matching.match import Match
from careers.matching.ranking import Addend
from careers.matching.rulings import Ruling
from careers.people.seekers.anonymous import AnonymousProfile
from careers.skills.gap import Answer, State
from careers.skills.skill import Skill
from careers.web.words.answers import partly_because
from careers.web.yours.asking import to_ask
from careers.web.yours.fitting import Fit, asked_by, best_roles, fit_with, must_haves
from careers.web.yours.own_words import Saying, own_words, sentence

NEAR = 3
ORDER = tuple(State)


@dataclass(frozen=True, slots=True)
class Line:
    """One requirement, with the sentence of the person and that of the ad."""

    answer: Answer
    skill: Skill
    own: Saying | None
    ad: Saying | None
    because: str = ""


@dataclass(frozen=True, slots=True)
class Lesson:
    """A gap worth closing, what closes it, and how much it would count here."""

    gain: Gain
    skill: Skill
    worth: str
    actions: tuple[Action, ...]


@dataclass(frozen=True, slots=True)
class Reasons:
    """The addends of a rank on one side, the heaviest first, and their sum."""

    addends: tuple[Addend, ...]
    heaviest: int

    @property
    def sum(self) -> int:
        """Add up this side."""
        return sum(addend.points for addend in self.addends)

    def size(self, addend: Addend) -> str:
        """Say how heavy one is beside the heaviest of both sides."""
        return weight_words(addend.points, self.heaviest)


@dataclass(frozen=True, slots=True)
class WaysOn:
    """Where to go when a job’s role is far: a path from here, and nearer roles."""

    start: Role | None
    goal: Role
    nearer: tuple[Fit[Role], ...]


@dataclass(frozen=True, slots=True)
class JobFit:
    """A job beside a person. ``from_role``: the ad names no skills, its role does."""

    job: Job
    match: Match
    band: Band
    rulings: tuple[Ruling, ...]
    lines: tuple[Line, ...]
    lessons: tuple[Lesson, ...]
    questions: tuple[str, ...]
    more: Reasons
    less: Reasons
    ways: WaysOn | None
    from_role: bool


def fit_page(kept: AnonymousProfile, job: Job, catalogue: Catalogue) -> JobFit:
    """Hold a person against a job, and say everything that follows."""
    profile = kept.profile
    fit, rulings = fit_with(profile, job), must_haves(profile, job)
    worth = gains(profile, asked_by(job), catalogue)
    return JobFit(
        job=job,
        match=fit.match,
        band=fit.band,
        rulings=rulings,
        lines=tuple(_lines(fit, kept.text, catalogue)),
        lessons=tuple(_lessons(worth, catalogue)),
        questions=to_ask(job, rulings, worth, catalogue),
        more=_side(fit.match, 1),
        less=_side(fit.match, -1),
        ways=_ways(kept, fit, catalogue),
        from_role=not job.asks.skills,
    )


def weight_words(points: int, most: int) -> str:
    """Say how much something weighs beside the heaviest of its kind."""
    share = abs(points) / most
    return "much" if share >= 0.5 else "some" if share >= 0.15 else "a little"


def _lines(fit: Fit[Job], text: str, catalogue: Catalogue) -> Iterator[Line]:
    """Tell every requirement: shown, partly, not yet; essential ones first in each."""
    answers = sorted(
        fit.match.gap.answers,
        key=lambda each: (ORDER.index(each.state), not each.requirement.essential),
    )
    for answer in answers:
        wanted = answer.requirement
        yield Line(
            answer,
            catalogue.skills[wanted.skill],
            own_words(text, answer.ability),
            sentence(fit.thing.body, wanted.words),
            partly_because(answer, catalogue),
        )


def _lessons(worth: tuple[Gain, ...], catalogue: Catalogue) -> Iterator[Lesson]:
    for gain in worth:
        skill = catalogue.skills[gain.answer.requirement.skill]
        words = weight_words(gain.points, worth[0].points)
        yield Lesson(gain, skill, words, catalogue.actions_for(skill.id))


def _side(found: Match, sign: int) -> Reasons:
    own = [addend for addend in found.addends if addend.points * sign > 0]
    own.sort(key=lambda addend: -abs(addend.points))
    heaviest = max((abs(addend.points) for addend in found.addends), default=0)
    return Reasons(tuple(own), heaviest)


def _ways(kept: AnonymousProfile, fit: Fit[Job], catalogue: Catalogue) -> WaysOn | None:
    """Offer a way when the work is further off and not what the person has done."""
    role = catalogue.roles.get(fit.thing.role or "")
    profile = kept.profile
    done = {profile.role, profile.latest, *profile.months}
    if role is None or role.id in done or fit.band is not Band.FURTHER:
        return None
    leading = {step.start for step in catalogue.ways_in(role.id)}
    near = [each for each in best_roles(profile, None) if each.thing.id in leading]
    start = catalogue.roles.get(profile.role or "")
    return WaysOn(start, role, tuple(near[:NEAR]))
