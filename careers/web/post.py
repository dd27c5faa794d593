"""Writing letters: words from templates, links that lead to this installation."""

from datetime import datetime
from threading import Thread
from typing import Any
from urllib.parse import urljoin

from flask import Response, after_this_request, current_app, g, render_template, url_for

from careers.mail.carrier import carrier
from careers.mail.round import deliver, seal
from careers.people.letter import Letter
from careers.people.seekers.alert import unreadable
from careers.web.context import World, now, settings, store, world


def write(
    to: str,
    name: str,
    *,
    key: str | None = None,
    page: str = "letters/page.html",
    ends_at: str = "",
    **words: object,
) -> None:
    """Put a letter in the tray; it goes out after the answer to this request.

    The template ``letters/<name>.txt`` gives the subject on its first line, then the
    text. ``page`` is the template of the same letter as a page; the usual one makes
    paragraphs of a single address into links. ``ends_at`` is where mail programs end
    such letters with one request.
    """
    said = render_template(f"letters/{name}.txt", **words)
    subject, _, text = said.strip().partition("\n")
    paragraphs = [part.strip() for part in text.strip().split("\n\n") if part.strip()]
    told = {**words, "subject": subject, "said": paragraphs}
    made = render_template(page, **told)
    text = "\n\n".join(paragraphs) + "\n"
    letter = Letter(to, subject.strip(), text, made, ends_at)
    store().letters.write(letter, seal(settings()), now(), key=key)
    if "post" not in g:
        g.post = True
        after_this_request(_send)


def link_to(endpoint: str, **values: Any) -> str:
    """Give the full address of a page, as it stands in a letter."""
    return urljoin(settings().site + "/", url_for(endpoint, **values).lstrip("/"))


def _send(response: Response) -> Response:
    here, at = world(), now()
    if current_app.testing:
        return response
    response.call_on_close(
        lambda: Thread(target=_round, args=(here, at), daemon=True).start()
    )
    return response


def _round(here: World, at: datetime) -> None:
    chosen = here.settings
    try:
        deliver(
            here.store().letters,
            carrier(chosen),
            seal(chosen),
            at,
            bounced=lambda email: here.store().alerts.bounced(
                unreadable(chosen.secret_key, email), at
            ),
        )
    finally:
        here.close()
