"""Evidence points into the original, whatever happened to the text on its way."""

import re
import textwrap
import unicodedata
from collections.abc import Callable

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from careers.reading.extract import Extract, Kind
from tests.reading.reading import reader

Wear = Callable[[str], str]

FACTS = (
    "Zendesk, cold calling",
    "I have 3+ years of customer service",
    "Team Lead 01/2018 to 12/2019",
    "Skills:",
    "Languages",
    "fluent Spanish (B2)",
    "Handled calls, no sales",
    "coached agents who use PowerPoint",
    "since 2016 in call handling",
    "Two (2) years’ call center experience or a degree",
)
ODD = (
    "\u200b\u200d\ufeff\u00ad\u202e\u2066\u0301\u0327\u00a0\u2003\ufffd\x00\x0b\ud83d\ud800"
    "😀👩🏽‍💻🇵🇭ﬁ𝗦İßŁשלוםمرحبا客服•▪–—…½“’"
)
JOINTS = ("\n", "\r\n", "\n\n", " ", "  ", "", "•", "\n- ", "-\n", "\t", ". ", "\u2028")


def mojibake(text: str) -> str:
    return text.encode("utf-8", "replace").decode("cp1252", "replace")


def twice(text: str) -> str:
    return re.sub(r"(\S)", r"\1\1", text)


WEARS: dict[str, Wear] = {
    "clean": str,
    "mojibake": mojibake,
    "mojibake twice": lambda text: mojibake(mojibake(text)),
    "accents apart": lambda text: unicodedata.normalize("NFD", text),
    "hard wraps": lambda text: "\n".join(textwrap.wrap(text, 19)),
    "letters drawn twice": twice,
    "letters spread": " ".join,
    "zero width": "\u200b".join,
    "upper case": str.upper,
    "from right to left": lambda text: f"\u202e{text}\u202c",
}


def points_into(text: str, extract: Extract) -> bool:
    found = (*extract.skills, *extract.roles, *extract.languages, *extract.years)
    return all(
        0 <= each.start < each.end <= len(text)
        and text[each.start : each.end] == each.text
        for each in found
    )


NOISE = st.text(st.sampled_from(ODD) | st.characters(codec=None), max_size=3)
PIECES = st.sampled_from(FACTS) | NOISE


@st.composite
def texts(draw: st.DrawFn) -> str:
    """Facts and noise, joined in any way, some of the facts torn by odd letters."""
    text = ""
    for piece in draw(st.lists(PIECES, max_size=9)):
        place = draw(st.integers(0, len(piece)))
        text += piece[:place] + draw(NOISE) + piece[place:]
        text += draw(st.sampled_from(JOINTS))
    return text


@settings(max_examples=120)
@given(texts(), st.sampled_from(sorted(WEARS)), st.sampled_from(["cv", "ad"]))
@example("PowerPointZendesk \ud800", "mojibake", "cv")
def test_every_find_quotes_the_text(text: str, wear: str, kind: Kind) -> None:
    worn = WEARS[wear](text)
    assert points_into(worn, reader().extract(worn, kind))


@settings(max_examples=40)
@given(texts(), st.sampled_from(sorted(WEARS)))
def test_a_profile_quotes_the_text(text: str, wear: str) -> None:
    worn = WEARS[wear](text)
    for ability in reader().profile(worn).abilities.values():
        assert all(worn[e.start : e.end] == e.text != "" for e in ability.evidence)


@pytest.mark.parametrize("wear", sorted(set(WEARS) - {"letters spread"}))
def test_facts_are_still_found_and_point_at_their_own_words(wear: str) -> None:
    text = WEARS[wear]("Zendesk and cold calling at Café Pérez")
    found = reader().extract(text, "cv")
    assert points_into(text, found)
    assert [skill.id for skill in found.skills] == ["crm", "sales"]
    assert _letters(found.skills[0].text) == "zendesk"


def _letters(text: str) -> str:
    plain = "".join(letter for letter in text.lower() if letter.isascii())
    return re.sub(r"(.)\1(?!\1)", r"\1", plain) if plain[:2] == "zz" else plain
