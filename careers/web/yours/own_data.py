"""Everything we hold of a person, as a JSON Resume with our own notes beside it."""

from collections.abc import Mapping
from dataclasses import asdict
from decimal import Decimal
from typing import Any

from careers.catalogue.catalogue import Catalogue
from careers.catalogue.role import Role
from careers.people.seekers.anonymous import AnonymousProfile
from careers.skills.profile import Ability
from careers.web.words.geography import language
from careers.web.words.spans import span

SCHEMA = "https://raw.githubusercontent.com/jsonresume/resume-schema/v1.0.0/schema.json"


def own_data(kept: AnonymousProfile, catalogue: Catalogue) -> dict[str, Any]:
    """Write a profile so that other programs can read it, and nothing is left out."""
    profile, roles = kept.profile, catalogue.roles
    return {
        "$schema": SCHEMA,
        "basics": _basics(roles.get(profile.role or "")),
        "work": [
            {
                "position": roles[id_].name,
                "summary": span(months, at_least=id_ in profile.ongoing),
            }
            for id_, months in profile.months.items()
            if id_ in roles
        ],
        "skills": [
            _skill(own, catalogue.skills[own.skill].name)
            for own in profile.abilities.values()
            if own.skill in catalogue.skills
        ],
        "languages": [
            {"language": language(code), "fluency": level}
            for code, level in profile.languages.items()
        ],
        "meta": {"headway": _plain(asdict(kept) | {"profile": asdict(profile)})},
    }


def _basics(role: Role | None) -> dict[str, str]:
    return {"label": role.name} if role else {}


def _skill(own: Ability, name: str) -> dict[str, Any]:
    words = [" ".join(place.text.split()) for place in sorted(own.evidence)]
    return {
        "name": name,
        "level": f"{own.level} of 5",
        "keywords": list(dict.fromkeys(words)),
    }


def _plain(value: Any) -> Any:
    """Write sets as lists and sums as text, the way JSON has them."""
    if isinstance(value, Mapping):
        return {key: _plain(each) for key, each in value.items()}
    if isinstance(value, Decimal):
        return str(value)
    if isinstance(value, frozenset):
        return sorted(value)
    if isinstance(value, list | tuple):
        return [_plain(each) for each in value]
    return value
