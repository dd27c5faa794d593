"""Fields for places and languages, written as people write them."""

import re
from functools import cache
from typing import Any

from wtforms import StringField
from wtforms.validators import ValidationError

from careers.board.work import LanguageAsk
from careers.reading.ad.places import Place, place_of
from careers.web.words.geography import ENGLISH, language, place, region, short_country

MOST = 120
MOST_AREAS = 2
"""A place of more parts begins with its city: “New York, NY, US”."""

LEVEL = re.compile(r"\b([ABC][12])\b", re.IGNORECASE)
HELPS = re.compile(r"\b(?:helps?|desirable|a plus|nice to have|preferred)\b", re.I)


class PlacesFact(StringField):
    """States and countries with commas between; names or codes."""

    codes: tuple[str, ...] = ()

    def process_data(self, value: Any) -> None:
        """Write the codes of a draft as names."""
        self.data = ", ".join(place(code) for code in value or ())

    def pre_validate(self, form: Any) -> None:
        """Understand every name, or say which is not known."""
        named = [part.strip() for part in re.split(r"[,;\n]", self.data or "")]
        found = {name: code_of(name) for name in named if name}
        unknown = next((name for name, code in found.items() if not code), None)
        if unknown:
            raise ValidationError(
                f"“{unknown[:40]}” is no state or country we know. Write it in full,"
                " or as a code such as US-AZ"
            )
        if len(found) > MOST:
            raise ValidationError(f"Name at most {MOST} places, or a whole country")
        self.codes = tuple(dict.fromkeys(filter(None, found.values())))

    @property
    def stated(self) -> tuple[str, ...] | None:
        """Give the places as codes; ``None``: not stated."""
        return self.codes or None


class PlaceFact(StringField):
    """Where the work is: city, state, country, as far as they are known."""

    read = Place()

    def pre_validate(self, form: Any) -> None:
        """Understand the place, or say how to write it."""
        typed = " ".join((self.data or "").split())[:120]
        self.read = place_of(typed) if typed else Place()
        if typed and not self.read.country:
            raise ValidationError("Write the place with its country: “Leeds, UK”")

    def city(self) -> str | None:
        """Give the city: what was typed first, where we do not know it."""
        parts = [part.strip() for part in (self.data or "").split(",")]
        named = len(parts) > MOST_AREAS or not code_of(parts[0])
        return self.read.city or (parts[0] if named and parts[0] else None)


class LanguagesFact(StringField):
    """Languages with commas between, each with its level: “English C1”."""

    asked: tuple[LanguageAsk, ...] = ()

    def process_data(self, value: Any) -> None:
        """Write the languages of a draft."""
        self.data = ", ".join(_said(ask) for ask in value or ())

    def pre_validate(self, form: Any) -> None:
        """Understand every language, or say which is not known."""
        parts = [part.strip() for part in re.split(r"[,;\n]", self.data or "")]
        self.asked = tuple(_language(part) for part in parts if part)

    @property
    def stated(self) -> tuple[LanguageAsk, ...] | None:
        """Give what is asked; ``None``: not stated."""
        return self.asked or None


def place_words(city: str | None, area: str | None, country: str | None) -> str:
    """Write a place of work on one line: “Tucson, Arizona, US”."""
    parts = (city, area and region(area), country and short_country(country))
    return ", ".join(part for part in parts if part)


def code_of(name: str) -> str | None:
    """Give the code of a state or country, by its name or code."""
    read = place_of(name)
    return None if read.city else read.region or read.country


def _language(part: str) -> LanguageAsk:
    level = LEVEL.search(part)
    bare = HELPS.sub("", LEVEL.sub("", part)).strip(" ()-–:").casefold()
    code = _languages().get(bare)
    if code is None:
        raise ValidationError(
            f"“{part[:40]}” is no language we know. Write it like “Spanish B2”"
        )
    return LanguageAsk(
        code, level[1].upper() if level else None, not HELPS.search(part)
    )


@cache
def _languages() -> dict[str, str]:
    return {str(name).casefold(): code for code, name in ENGLISH.languages.items()}


def _said(ask: LanguageAsk) -> str:
    level = f" {ask.level}" if ask.level else ""
    return f"{language(ask.code)}{level}{'' if ask.essential else ' (helps)'}"
