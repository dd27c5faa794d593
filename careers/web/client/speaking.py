"""In which language a page behind a private link speaks, and where the other is."""

from flask import request, url_for

from careers.people.clients.client import Language
from careers.web.words.tongue import Tongue, tongue_of

LANGUAGES = tuple(Language)


def language(usual: str) -> str:
    """Tell which language is asked for, if we speak it; else the usual one."""
    asked = request.args.get("language", "")
    return asked if asked in LANGUAGES else usual


def of_browser() -> str:
    """Tell which language a browser asks for: of its reader we know nothing."""
    return request.accept_languages.best_match(LANGUAGES) or Language.ENGLISH


def spoken(usual: str, page: str, secret: str) -> dict[str, Tongue | str]:
    """Give what a page behind a link is said in, and its address in the other."""
    tongue = tongue_of(language(usual))
    other = next(own for own in LANGUAGES if own != tongue.language)
    return {
        "tongue": tongue,
        "other": url_for(page, secret=secret, language=other),
    }
