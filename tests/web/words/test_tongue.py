import ast
import re
from datetime import date
from pathlib import Path
from string import Formatter

import pytest

from careers import assets
from careers.catalogue.spanish import load_spanish
from careers.people.clients.client import Language
from careers.people.clients.plan_version import Side
from careers.web.forms.client_plans import OwnAgreeForm, RefuseForm
from careers.web.words.action_changes import DOERS
from careers.web.words.tongue import ENGLISH, tongue_of
from tests.cast import AGENT, NOW
from tests.small import CATALOGUE

SAID = load_spanish(assets.DATA).pages
SPANISH = tongue_of("es")
COUNTED = ("action", "month", "day", "job")
SIDES = {*Side, "{count} ", "1 ", "s"}
SENTENCE = re.compile(r"\bsay\(\s*\"((?:[^\"\\]|\\.)*)\"")
WHOM = re.compile(r'"(You\b[^"]*|Your counselor|Somebody else)"')


def written() -> set[str]:
    """Gather every sentence that such a page may say."""
    pages = [
        *(assets.TEMPLATES / "own_plans").glob("*.html"),
        assets.TEMPLATES / "layouts" / "handed.html",
    ]
    found = {*DOERS.values()}
    for text in (page.read_text() for page in pages):
        found |= {*SENTENCE.findall(text), *WHOM.findall(text)}
    return found.union(*map(said_in, (assets.PACKAGE / "web").rglob("*.py")))


def said_in(module: Path) -> set[str]:
    """Gather what a module has a tongue say, of two ways both."""
    calls = (
        node
        for node in ast.walk(ast.parse(module.read_text()))
        if isinstance(node, ast.Call) and getattr(node.func, "attr", "") == "say"
    )
    return {
        part.value
        for call in calls
        for part in ast.walk(call.args[0])
        if isinstance(part, ast.Constant) and isinstance(part.value, str)
    } - SIDES


def of_forms() -> set[str]:
    """What the two forms of a client say, and what is wrong with them."""
    found = {"This page was open for too long. Nothing was changed. Send it again"}
    for form in (OwnAgreeForm, RefuseForm):
        for own in vars(form).values():
            if hasattr(own, "args"):
                found.add(own.args[0])
                found |= {one.message for one in own.args[1]}
    return found


def counted() -> set[str]:
    return {f"1 {own}" for own in COUNTED} | {f"{{count}} {own}s" for own in COUNTED}


def test_every_sentence_behind_a_link_is_said_in_spanish():
    every = written() | of_forms() | counted()
    assert every - set(SAID) == set(), "Add them to data/spanish/pages.toml"
    assert set(SAID) - every == set(), "Nothing says them any more"


def test_a_sentence_has_the_same_blanks_in_both():
    for english, spanish in SAID.items():
        assert blanks(english) == blanks(spanish), english


def test_no_english_is_left_in_a_page():
    english = re.compile(r"\b(the|you|your|with|of|for|each|step|goal)\b", re.I)
    for spanish in SAID.values():
        bare = re.sub(r"\{\w+\}", "", spanish)
        assert not english.search(bare), spanish


def blanks(words: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(words) if name}


@pytest.mark.parametrize("language", Language)
def test_each_language_of_a_client_is_spoken(language):
    assert tongue_of(language).language == language


def test_days_counts_and_lists_are_said_in_both():
    day = date(2026, 3, 12)
    assert (ENGLISH.day(day), ENGLISH.month(day)) == ("12 March 2026", "March 2026")
    assert SPANISH.day(day) == "12 de marzo de 2026"
    assert SPANISH.month(day) == "marzo de 2026"
    assert SPANISH.moment(NOW).startswith("2 de marzo de 2026, ")
    assert (ENGLISH.count(1, "month"), ENGLISH.count(2, "month")) == (
        "1 month",
        "2 months",
    )
    assert SPANISH.count(1, "month") == "1 mes"
    assert SPANISH.count(2, "action") == "2 acciones"
    assert ENGLISH.listed(["a", "b"]) == "a and b"
    assert SPANISH.listed(["a", "b"]) == "a y b"


def test_a_role_and_a_job_are_named_in_both():
    assert SPANISH.role("csr", CATALOGUE).startswith("representante de servicio")
    assert SPANISH.role("gone", CATALOGUE) == "un puesto que ya no existe aquí"
    assert ENGLISH.role("gone", CATALOGUE) == "a role that is gone"
    assert SPANISH.closing(AGENT, NOW).startswith("cierra el ")
    assert SPANISH.closing(AGENT, AGENT.closes_at) == "cerrado"
    assert ENGLISH.closing(AGENT, NOW).startswith("closes")


def test_what_somebody_typed_stays_as_it_is():
    assert SPANISH.ours("Call Zoe") == ENGLISH.ours("Call Zoe") == "Call Zoe"
    assert SPANISH.say("{name} {braces}", name="{day}", braces="x") == "{day} x"
