"""Reads a CV or an ad into facts, each with its place in the original text."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from threading import Lock
from typing import cast

from spacy.tokens import Doc, Span

from careers.catalogue.catalogue import Catalogue
from careers.catalogue.trust import Telling
from careers.reading.asks import requirements
from careers.reading.cues.context import counted, meant, status_in
from careers.reading.extract import (
    CredentialMention,
    Extract,
    Kind,
    LanguageMention,
    Mention,
    RoleMention,
    Status,
    Years,
)
from careers.reading.languages import highest
from careers.reading.levels import PURSUED
from careers.reading.mentions import asked_levels, shown_levels
from careers.reading.pipeline import known_words, pipeline, speller, trade_words
from careers.reading.skills.trusting import Trusting
from careers.reading.suggesting.phrases import phrases
from careers.reading.text.normalise import Normal, normalise
from careers.reading.text.personal import covered
from careers.reading.work.history import (
    last_job,
    months_by_role,
    order,
)
from careers.reading.work.present import latest_role, present_role
from careers.skills.profile import Ability, Evidence, Profile
from careers.skills.proposal import Proposal
from careers.skills.requirement import Requirement

LIMIT = 200_000
QUOTES = 12


class Reader:
    """Reads texts with the words of one catalogue; build it once and keep it.

    Only the first 200,000 characters of a text are read. Names and addresses are
    covered first; ages and photos are not looked for: they change nothing.
    """

    def __init__(self, catalogue: Catalogue) -> None:
        self._skills = catalogue.skills
        self._roles = catalogue.roles
        self._credentials = catalogue.credentials
        self._known = known_words(catalogue)
        self._trade = trade_words(catalogue)
        self._speller = speller(catalogue)
        self._nlp = pipeline(catalogue)
        self._lock = Lock()

    def profile(self, text: str) -> Profile:
        """Tell what the writer of a CV can do, knows and has done."""
        with self._reading(text, "cv") as (doc, normal):
            said = meant(doc, "languages")
            spoken = (span for span, status in said if status.counts)
            months, jobs = _months(doc), doc._.jobs
            return Profile(
                abilities=_abilities(doc, normal),
                languages=highest((span.label_, span._.cefr) for span in spoken),
                months={role: count for role, count in months.items() if count},
                role=present_role(doc),
                latest=latest_role(doc),
                rough=months_by_role([job for job in jobs if job.is_rough]),
                is_latest_rough=bool(jobs) and max(jobs, key=order).is_rough,
                ongoing=frozenset(job.role for job in jobs if job.is_open and job.role),
            )

    def extract(self, text: str, kind: Kind) -> Extract:
        """List everything found in a CV or an ad, with how it is meant.

        What a CV says of other people is no skill of its writer, and no denial of one
        either: it is left out.
        """
        with self._reading(text, kind) as (doc, normal):
            return Extract(
                skills=tuple(self._mentions(doc, normal)),
                roles=tuple(self._role_mentions(doc, normal)),
                languages=tuple(_language_mentions(doc, normal)),
                years=tuple(_in_original(years, normal) for years in doc._.years),
                credentials=tuple(self._certificates(doc, normal)),
                truncated=len(text) > LIMIT,
            )

    def asks(self, text: str, title: str = "") -> tuple[Requirement, ...]:
        """List the skills an ad asks for, one requirement each, in its own words."""
        with self._reading(text, "ad") as (doc, normal):
            asked = requirements(doc, normal)
        if not title:
            return asked
        named = {requirement.skill for requirement in asked}
        return (*(ask for ask in self.asks(title) if ask.skill not in named), *asked)

    def meaning(self, text: str, start: int, end: int, kind: Kind) -> Status:
        """Tell how a text means any stretch of it, also one that names no skill."""
        with self._reading(text, kind) as (doc, normal):
            first, last = normal.clean_span(start, end)
            span = doc.char_span(first, last, alignment_mode="expand")
            return status_in(doc, span) if span is not None else Status.ABOUT

    def unplaced(self, text: str, kind: Kind = "cv") -> tuple[str, ...]:
        """List phrases that may name skills and are none we know, 24 at most."""
        with self._reading(text, kind) as (doc, _):
            return phrases(doc._.clean, doc._.sections, _covered(doc))

    def doubted(self, text: str, kind: Kind = "cv") -> tuple[Proposal, ...]:
        """List what a text may mean, in words that were too little to claim it."""
        with self._reading(text, kind) as (doc, normal):
            found = {
                span.label_: _place(span, normal)[2]
                for span in reversed(doc.spans.get("doubtful", ()))
            }
            return tuple(
                Proposal(" ".join(words.split()), (skill,), is_doubt=True)
                for skill, words in reversed(found.items())
            )

    def tellings(self, text: str, kind: Kind) -> dict[str, Telling]:
        """List what speaks for each skill that a text is believed to claim."""
        with self._reading(text, kind) as (doc, _):
            return cast(Trusting, self._nlp.get_pipe("careers_trust")).tellings(doc)

    @contextmanager
    def _reading(self, text: str, kind: Kind) -> Iterator[tuple[Doc, Normal]]:
        """Read one text; its words are forgotten when the reading ends."""
        read = text[:LIMIT]
        seen = covered(read, self._trade) if kind == "cv" else read
        normal = replace(normalise(seen, self._known, self._speller), original=read)
        # spaCy's memory zones belong to the shared vocabulary: one text at a time.
        with self._lock, self._nlp.memory_zone():
            doc = self._nlp.make_doc(normal.text)
            doc._.kind, doc._.clean = kind, normal.text
            yield self._nlp(doc), normal

    def _mentions(self, doc: Doc, normal: Normal) -> Iterator[Mention]:
        levels = _levels(doc)
        for span, status in meant(doc):
            if status is Status.SOMEONE:
                continue
            yield Mention(
                span.label_,
                self._skills[span.label_].name,
                levels[span.label_] if status.counts else 0,
                status,
                *_place(span, normal),
            )

    def _certificates(self, doc: Doc, normal: Normal) -> Iterator[CredentialMention]:
        for span, status in meant(doc, "credentials"):
            if status is not Status.SOMEONE:
                status = Status.WISHED if _is_pursued(doc, span) else status
                name = self._credentials[span.label_].name
                place = _place(span, normal)
                yield CredentialMention(span.label_, name, status, *place)

    def _role_mentions(self, doc: Doc, normal: Normal) -> Iterator[RoleMention]:
        months = _months(doc)
        latest = last_job(doc._.jobs)
        for span in doc.spans["roles"]:
            yield RoleMention(
                span.label_,
                self._roles[span.label_].name,
                months.get(span.label_, 0),
                latest is not None and latest.title == (span.start_char, span.end_char),
                *_place(span, normal),
            )


def _covered(doc: Doc) -> Iterator[tuple[int, int]]:
    """Name the places that something was read from, also what is doubted."""
    for group in ("skills", "doubtful", "roles", "languages", "credentials"):
        found = doc.spans.get(group, ())
        yield from ((span.start_char, span.end_char) for span in found)


def _is_pursued(doc: Doc, span: Span) -> bool:
    """Tell a certificate that somebody works toward from one that is held."""
    if doc._.kind != "cv":
        return False
    start, end = span.start_char, span.end_char
    near = doc._.clean[max(0, start - _BESIDE) : end + _BESIDE].split("\n")
    return any(span.text in line and PURSUED.search(line) for line in near)


_BESIDE = 40


def _place(span: Span, normal: Normal) -> tuple[int, int, str]:
    start, end = normal.original_span(span.start_char, span.end_char)
    return start, end, normal.original[start:end]


def _levels(doc: Doc) -> dict[str, int]:
    if doc._.kind == "ad":
        return asked_levels(doc)
    return {skill: level for skill, (level, _) in shown_levels(doc).items()}


def _abilities(doc: Doc, normal: Normal) -> dict[str, Ability]:
    mentions = counted(doc)
    return {
        skill: Ability(
            skill=skill,
            level=level,
            evidence=tuple(
                Evidence(*_place(span, normal)) for span in mentions[skill][:QUOTES]
            ),
            reason=reason,
        )
        for skill, (level, reason) in shown_levels(doc).items()
    }


def _months(doc: Doc) -> dict[str, int]:
    """Count months from dated jobs; years merely stated stand in where none are."""
    roles = {span.label_ for span in doc.spans["roles"]}
    said = {
        years.about: round(years.least * 12)
        for years in doc._.years
        if years.about in roles and doc._.kind == "cv"
    }
    return said | months_by_role(doc._.jobs)


def _language_mentions(doc: Doc, normal: Normal) -> Iterator[LanguageMention]:
    for span, status in meant(doc, "languages"):
        if status is not Status.SOMEONE:
            yield LanguageMention(
                span.label_, span._.cefr, status, *_place(span, normal)
            )


def _in_original(years: Years, normal: Normal) -> Years:
    start, end = normal.original_span(years.start, years.end)
    text = normal.original[start:end]
    return Years(years.least, years.most, years.about, start, end, text)
