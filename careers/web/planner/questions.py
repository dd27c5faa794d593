"""The planner’s questions, one thing a page: the answers travel on in the address."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from urllib.parse import urlencode

from careers.catalogue.catalogue import Catalogue
from careers.skills.profile import Profile
from careers.web.forms.paths import TripForm
from careers.web.words.numbers import count

NEW = "/paths/new"
DONE = "done"
MOST = 5


@dataclass(frozen=True, slots=True)
class Question:
    """One page: what it asks, in which fields, and what its place is called."""

    id: str
    asks: str
    short: str
    fields: tuple[str, ...]


QUESTIONS = (
    Question("start", "Where are you now?", "You", ("start",)),
    Question("goal", "Where do you want to go?", "Goal", ("goal",)),
    Question(
        "work",
        "What must the work be like?",
        "Work",
        ("remote", "days", "no_degree", "phones"),
    ),
    Question("study", "What can you give to learning?", "Study", ("hours", "money")),
    Question("pay", "What must it pay, and by when?", "Pay", ("pay", "months")),
)


@dataclass(frozen=True, slots=True)
class Offered:
    """A start that is one tap away, and why it is offered."""

    role: str
    because: str


@dataclass(frozen=True, slots=True)
class Asking:
    """One question among the others, with all that was answered so far."""

    question: Question
    said: tuple[tuple[str, str], ...]

    @property
    def number(self) -> int:
        """Count the question, from 1."""
        return QUESTIONS.index(self.question) + 1

    @property
    def next(self) -> str:
        """Name the question that follows, or the end; a goal is not asked twice."""
        has_goal = "goal" in dict(self.said)
        left = [one.id for one in QUESTIONS[self.number :]]
        following = (id_ for id_ in left if id_ != "goal" or not has_goal)
        return next(following, DONE)

    def kept(self) -> tuple[tuple[str, str], ...]:
        """Give the answers to the other questions."""
        own = self.question.fields
        return tuple(pair for pair in self.said if pair[0] not in own)

    def with_answer(self, answer: str) -> str:
        """Link to the next question with this one answered by one tap, or skipped."""
        field = self.question.fields[0]
        answered = [(field, answer)] if answer else []
        return _link([*self.kept(), *answered], self.next)

    def back(self) -> str:
        """Link to the question before; nothing on the first."""
        if self.number == 1:
            return ""
        return _link(self.said, QUESTIONS[self.number - 2].id)


def asking(form: TripForm, asked: str) -> Asking | None:
    """Find the question to ask: an earlier one first, if its answer cannot be.

    ``None`` when all is answered.
    """
    ids = [question.id for question in QUESTIONS]
    at = ids.index(asked) if asked in ids else (len(ids) if asked == DONE else 0)
    if at:
        form.validate()
    wrong = (q for q in QUESTIONS[: at + 1] if any(form[f].errors for f in q.fields))
    due = next(wrong, QUESTIONS[at] if at < len(ids) else None)
    if due is None:
        return None
    _leave_to_later(form, due)
    return Asking(due, tuple(_said(form)))


def starts(
    profile: Profile | None, openings: Mapping[str, int], known: Catalogue
) -> list[Offered]:
    """Offer the roles read from a text, the last first; else those that hire most."""
    if profile and (profile.role or profile.months):
        roles = sorted(profile.months, key=lambda id_: -profile.months[id_])
        first = [profile.role] if profile.role else []
        return [
            Offered(id_, _because(id_, profile))
            for id_ in dict.fromkeys([*first, *roles])
            if id_ in known.roles
        ][:MOST]
    entry = [role for role in known.roles.values() if role.rung == 1 and role.centers]
    entry.sort(key=lambda role: (-openings.get(role.id, 0), role.name))
    return [Offered(role.id, "") for role in entry[:MOST]]


def _leave_to_later(form: TripForm, due: Question) -> None:
    """Speak of one question alone: the others say themselves what is wrong."""
    for field in form:
        if field.name not in due.fields:
            field.errors = ()


def _because(role: str, profile: Profile) -> str:
    months = profile.months.get(role, 0)
    least = "at least " if role in profile.ongoing else ""
    told = [f"{least}{count(months, 'month')} in your text"] if months else []
    last = ["your last role"] if role == profile.role else []
    return ", ".join([*last, *told]) or "in your text"


def _said(form: TripForm) -> Iterator[tuple[str, str]]:
    """List what the address holds, as it was typed."""
    for field in form:
        for value in form.asked.getlist(field.name):
            if value and field.name != "way":
                yield field.name, value


def _link(said: Iterable[tuple[str, str]], ask: str) -> str:
    return f"{NEW}?{urlencode([*said, ('ask', ask)])}"
