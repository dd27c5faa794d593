"""Spanish is read roughly: headings, cues, dates and the commonest skills."""

import json
from pathlib import Path
from typing import Any

import pytest

from careers.reading.languages import highest
from careers.reading.text.accents import both_ways, folded
from careers.reading.text.headings import HEADINGS
from tests.reading.reading import statuses
from tests.shipped import CATALOGUE, reader

GOLD = Path(__file__).parents[2] / "gold"
CASES = [
    json.loads(line)
    for line in (GOLD / "spanish.jsonl").read_text(encoding="utf-8").splitlines()
]
gold = pytest.mark.parametrize("case", CASES, ids=[case["file"] for case in CASES])


def text_of(case: dict[str, Any]) -> str:
    return (GOLD / "spanish" / case["file"]).read_text(encoding="utf-8")


@gold
def test_what_a_spanish_text_says_is_found_and_little_else(
    case: dict[str, Any],
) -> None:
    found = reader().extract(text_of(case), case["kind"])
    said = {(skill.id, str(skill.status)) for skill in found.skills}
    meant = set(case["skills"].items())
    assert meant - said == set()
    assert len(said - meant) <= 2
    spoken = ((each.code, each.level) for each in found.languages)
    assert highest(spoken) == case["languages"]
    assert [years.least for years in found.years] == case["years"]


@gold
def test_months_are_read_from_spanish_dates(case: dict[str, Any]) -> None:
    months = reader().profile(text_of(case)).months if case["kind"] == "cv" else {}
    assert sum(months.values()) == case.get("months", 0) or "months" not in case


@gold
def test_finds_in_spanish_quote_the_text(case: dict[str, Any]) -> None:
    text = text_of(case)
    for wear in (text, text.upper(), folded(text)):
        found = reader().extract(wear, case["kind"])
        said = (*found.skills, *found.roles, *found.languages, *found.years)
        assert said
        assert all(wear[each.start : each.end] == each.text for each in said)


@pytest.mark.parametrize(
    ("text", "kind", "status"),
    [
        ("Zendesk indispensable", "ad", "required"),
        ("Se valorará Zendesk", "ad", "preferred"),
        ("No es necesario Zendesk", "ad", "not_required"),
        ("Ofrecemos Zendesk", "ad", "benefit"),
        ("No tengo experiencia en Zendesk", "cv", "negated"),
        ("Me gustaría aprender Zendesk", "cv", "wished"),
    ],
)
def test_spanish_cues_are_heard(text: str, kind: Any, status: str) -> None:
    assert statuses(text, kind) == {"Zendesk": status}


def test_a_hundred_skills_have_a_spanish_name() -> None:
    named = [skill for skill in CATALOGUE.skills.values() if skill.spanish]
    assert len(named) >= 100


def test_a_spanish_name_belongs_to_one_skill_alone() -> None:
    owner: dict[str, str] = {}
    for skill in CATALOGUE.skills.values():
        for name in both_ways(skill.spanish):
            assert owner.setdefault(name, skill.id) == skill.id
    for skill in CATALOGUE.skills.values():
        for phrase in (*skill.phrases, *skill.wary, *skill.wide):
            assert owner.get(phrase, skill.id) == skill.id


def test_headings_are_kept_without_accents() -> None:
    assert all(folded(heading) == heading for heading in HEADINGS)


TITLES = {
    "Teleoperadora": "csr",
    "Agente de call center": "csr",
    "asesor de servicio al cliente": "csr",
    "Ejecutiva de atencion al cliente": "csr",
    "Supervisora de atención al cliente": "supervisor",
    "Coordinador de call center": "team-lead",
    "Gestora de cobranza": "collections-agent",
    "Agente de soporte técnico": "tech-support-1",
    "Televendedor": "phone-sales-agent",
    "Agente bilingüe": "bilingual-agent",
    "Agente de retención": "retention-specialist",
}


@pytest.mark.parametrize(("title", "role"), TITLES.items())
def test_spanish_titles_name_our_roles(title: str, role: str) -> None:
    cv = f"Experiencia laboral\n{title}, Northbank\nenero 2019 – diciembre 2020\n"
    assert dict(reader().profile(cv).months) == {role: 24}
    ad = reader().extract(f"Buscamos {title} para Northbank.", "ad")
    assert [found.id for found in ad.roles] == [role]


def test_the_commonest_spanish_titles_are_known() -> None:
    said = {title for role in CATALOGUE.roles.values() for title in role.spanish}
    assert len(said) >= 150
