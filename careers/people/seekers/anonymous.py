"""What somebody without an account keeps with us for a short while."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from careers.people.seekers.corrections import Corrections, without
from careers.people.seekers.joining import Parts
from careers.people.seekers.past import PastRole
from careers.people.seekers.terms import Terms
from careers.people.seekers.wishes import Wished
from careers.skills.profile import Evidence, Profile
from careers.skills.proposal import Proposal

NOT_ME = 0
"""The answer of somebody who does not do this."""


@dataclass(frozen=True, slots=True)
class AnonymousProfile:
    """Where a profile comes from: a text, answers, past roles, and the person's word.

    ``read`` is what was read in ``text``. ``answers`` holds levels from 1 to 5 by
    skill id, 0 for *not me*; ``past`` the roles picked by hand, by role id, in the
    order in which they were picked. ``asked`` are the skills that were asked about, in
    order; one without an answer was answered with *not sure*. ``proposed`` is what
    some words of the text may mean: of no weight until the person says so. ``wished``
    narrows lists, and never what fits. ``aside`` holds words of the text, by skill id,
    that the person says are not about them.
    """

    text: str = ""
    read: Profile = field(default_factory=Profile)
    answers: Mapping[str, int] = field(default_factory=dict)
    past: Mapping[str, PastRole] = field(default_factory=dict)
    own: Corrections = field(default_factory=Corrections)
    terms: Terms = field(default_factory=Terms)
    asked: tuple[str, ...] = ()
    proposed: tuple[Proposal, ...] = ()
    wished: Wished = field(default_factory=Wished)
    aside: Mapping[str, tuple[Evidence, ...]] = field(default_factory=dict)

    @property
    def profile(self) -> Profile:
        """Put together the one profile that everything else looks at."""
        return Parts(self.read, self.answers, self.past, self.own).join()

    @property
    def not_theirs(self) -> tuple[str, ...]:
        """Name the skills that the person says are not theirs, by id."""
        denied = {skill for skill, level in self.answers.items() if level == NOT_ME}
        claimed = self.own.added.keys() | self.own.levels.keys()
        return tuple(sorted(self.own.removed | (denied - claimed)))

    @property
    def findings(self) -> "AnonymousProfile":
        """Leave out the text and every word quoted from it; what was found stays."""
        bare = {
            id: replace(own, evidence=()) for id, own in self.read.abilities.items()
        }
        read = replace(self.read, abilities=bare)
        return replace(self, text="", read=read, proposed=(), aside={})

    @property
    def guessed(self) -> frozenset[str]:
        """Name the skills that only a picked role suggests, not looked through yet."""
        past = self.past.values()
        guessed = {id_ for own in past if not own.confirmed for id_ in own.skills}
        kept = {id_ for own in past if own.confirmed for id_ in own.skills}
        said = self.read.abilities.keys() | self.answers.keys() | self.own.skills
        return frozenset(guessed - kept - said)

    def with_text(self, text: str, read: Profile) -> "AnonymousProfile":
        """Take a new text instead of the old; what the person said stays."""
        return replace(self, text=text, read=read, proposed=(), aside={})

    def with_proposals(self, proposed: tuple[Proposal, ...]) -> "AnonymousProfile":
        """Note what some words of the text may mean."""
        return replace(self, proposed=proposed)

    def without_proposal(self, phrase: str) -> "AnonymousProfile":
        """Ask no more about some words."""
        left = tuple(own for own in self.proposed if own.phrase != phrase)
        return replace(self, proposed=left)

    def with_answer(self, skill: str, level: int) -> "AnonymousProfile":
        """Note an answer: a level from 1 to 5, or 0 for *not me*."""
        return replace(self, answers={**self.answers, skill: level})

    def without_answer(self, skill: str) -> "AnonymousProfile":
        """Forget an answer, as if it had not been asked."""
        return replace(self, answers=without(self.answers, skill))

    def with_reply(self, skill: str, level: int | None) -> "AnonymousProfile":
        """Note an answer, the last word on it; ``None`` is *not sure*."""
        asked = self.asked if skill in self.asked else (*self.asked, skill)
        own = self.own.restore(skill)
        own = replace(own, levels=without(own.levels, skill))
        if level is not None:
            own = replace(own, added=without(own.added, skill))
        kept = replace(self, asked=asked, own=own)
        if level is None:
            return kept.without_answer(skill)
        return kept.with_answer(skill, level)

    def without_replies(self) -> "AnonymousProfile":
        """Forget the questions and what was answered to them."""
        answers = {id: own for id, own in self.answers.items() if id not in self.asked}
        return replace(self, answers=answers, asked=())

    def with_past(self, role: str, past: PastRole) -> "AnonymousProfile":
        """Note a role picked by hand; its time is the one said last."""
        months = without(self.own.months, role)
        own = replace(self.own, months=months)
        return replace(self, past={**self.past, role: past}, own=own)

    def without_past(self, role: str) -> "AnonymousProfile":
        """Forget a role that was picked; what the text says of it stays."""
        own = self.own
        if own.latest == role and role not in self.read.months:
            own = replace(own, latest=None)
        return replace(self, past=without(self.past, role), own=own)

    def without(self, skill: str) -> "AnonymousProfile":
        """Take out a skill that the person says is not theirs."""
        return replace(self, own=self.own.remove(skill))

    def without_mention(self, skill: str, start: int) -> "AnonymousProfile":
        """Let words of the text no longer count for a skill: they are not about them.

        Where no other words show it, the skill is not theirs.
        """
        own = self.read.abilities.get(skill)
        places = own.evidence if own else ()
        left = tuple(place for place in places if place.start != start)
        if len(left) == len(places):
            return self
        if not left:
            return self.without(skill)
        gone = tuple(place for place in places if place.start == start)
        return self._setting(skill, left, (*self.aside.get(skill, ()), *gone))

    def with_mention(self, skill: str, start: int) -> "AnonymousProfile":
        """Let words count again that were set aside."""
        places = self.aside.get(skill, ())
        back = tuple(place for place in places if place.start == start)
        own = self.read.abilities.get(skill)
        if not back or own is None:
            return self
        left = tuple(place for place in places if place.start != start)
        return self._setting(skill, tuple(sorted((*own.evidence, *back))), left)

    def text_about(self, skill: str) -> str:
        """Give the text with the words blank that do not count for a skill."""
        text = self.text
        for place in self.aside.get(skill, ()):
            blank = " " * (place.end - place.start)
            text = f"{text[: place.start]}{blank}{text[place.end :]}"
        return text

    def read_again(self, skill: str, found: Profile) -> "AnonymousProfile":
        """Take over what another reading of the text says of one skill, if anything."""
        if skill not in found.abilities:
            return self
        abilities = {**self.read.abilities, skill: found.abilities[skill]}
        return replace(self, read=replace(self.read, abilities=abilities))

    def restored(self, skill: str) -> "AnonymousProfile":
        """Bring back a skill that was taken out or denied."""
        kept = self.without_answer(skill) if not self.answers.get(skill, 1) else self
        return replace(kept, own=self.own.restore(skill))

    def with_skill(self, skill: str, level: int) -> "AnonymousProfile":
        """Take in a skill that the person adds."""
        return replace(self, own=self.own.add(skill, level))

    def with_level(self, skill: str, level: int) -> "AnonymousProfile":
        """Set how well the person can do something."""
        return replace(self, own=self.own.set_level(skill, level))

    def corrected(self, own: Corrections) -> "AnonymousProfile":
        """Take over the person's own word as a whole."""
        return replace(self, own=own)

    def wishing(self, wished: Wished) -> "AnonymousProfile":
        """Take over what the person wishes of a job; where they live counts for all."""
        terms = self.terms.living(wished.lives) if wished.lives else self.terms
        return replace(self, wished=wished, terms=terms)

    def on_terms(self, terms: Terms) -> "AnonymousProfile":
        """Take over what the person says about must-haves."""
        return replace(self, terms=terms)

    def _setting(
        self, skill: str, left: tuple[Evidence, ...], aside: tuple[Evidence, ...]
    ) -> "AnonymousProfile":
        own = replace(self.read.abilities[skill], evidence=left)
        read = replace(self.read, abilities={**self.read.abilities, skill: own})
        return replace(self, read=read, aside={**self.aside, skill: aside})
