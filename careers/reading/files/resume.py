"""A JSON Resume (jsonresume.org) as the text of a CV."""

from collections.abc import Iterator, Mapping
from typing import Any, TypeGuard

Fields = Mapping[str, Any]


def is_resume(found: object) -> TypeGuard[Fields]:
    """Tell a JSON Resume from any other JSON."""
    return isinstance(found, dict) and bool({"basics", "work", "skills"} & set(found))


def resume_text(resume: Fields) -> str:
    """Write a CV with headings; name, address and picture are left out."""
    basics = _fields(resume.get("basics"))
    lines = [_word(basics, "label"), _word(basics, "summary"), *_parts(resume)]
    return "\n".join(line for line in lines if line) + "\n"


def _parts(resume: Fields) -> Iterator[str]:
    for key, (heading, lines) in _PARTS.items():
        entries = [each for each in _list(resume.get(key)) if isinstance(each, dict)]
        if entries:
            yield "\n" + heading
        for entry in entries:
            yield from lines(entry)


def _work(job: Fields) -> Iterator[str]:
    first, last = _word(job, "startDate")[:7], _word(job, "endDate")[:7]
    dates = f"{first} - {last or 'present'}" if first else ""
    employer = _word(job, "name") or _word(job, "company") or _word(job, "organization")
    yield ", ".join(filter(None, (_word(job, "position"), employer, dates)))
    yield _word(job, "summary")
    yield from (str(line) for line in _list(job.get("highlights")))


def _skill(skill: Fields) -> Iterator[str]:
    words = [_word(skill, "level"), _word(skill, "name")]
    yield " ".join(filter(None, words))
    yield from (str(word) for word in _list(skill.get("keywords")))


def _language(language: Fields) -> Iterator[str]:
    level = _word(language, "fluency")
    yield _word(language, "language") + (f" ({level})" if level else "")


def _schooling(school: Fields) -> Iterator[str]:
    keys = ("studyType", "area", "name", "issuer")
    yield ", ".join(filter(None, (_word(school, key) for key in keys)))


_PARTS = {
    "work": ("Experience", _work),
    "volunteer": ("Volunteer experience", _work),
    "skills": ("Skills", _skill),
    "languages": ("Languages", _language),
    "certificates": ("Certifications", _schooling),
    "education": ("Education", _schooling),
}


def _word(fields: Fields, key: str) -> str:
    value = fields.get(key)
    return value.strip() if isinstance(value, str) else ""


def _fields(value: object) -> Fields:
    return value if isinstance(value, dict) else {}


def _list(value: object) -> list[Any]:
    return value if isinstance(value, list) else []
