"""How well the reader tells demands from mentions, and what years are about."""

from collections.abc import Iterable, Sequence
from pathlib import Path

from careers.evaluation.figures import Figure, Report, ratio
from careers.evaluation.material import Row, missing, rows, table
from careers.reading.extract import Extract, Kind, Status
from careers.reading.reader import Reader

FILES = ("annotated/context.jsonl", "emscad_rows.csv")
STRENGTH, YEARS, FALSE_SKILLS = 0.90, 0.95, 0.5


def report(reader: Reader, data: Path) -> Report:
    """Measure on annotated sentences, and on paragraphs that ask for nothing."""
    cases = rows(data / FILES[0])
    wrong = [*strength_errors(reader, cases), *years_errors(reader, cases)]
    return Report(
        (*context_figures(reader, cases), *paragraph_figures(reader, data / FILES[1])),
        tuple(wrong),
        tuple(missing(data, *FILES)),
    )


def context_figures(reader: Reader, cases: Sequence[Row]) -> tuple[Figure, ...]:
    """Measure strength, and years with what they are about."""
    strength = [(_is_meant(reader, row), 1) for row in of_task(cases, "strength")]
    years = [(_is_said(reader, row), 1) for row in of_task(cases, "years")]
    return (
        ratio("strength of a requirement", strength, target=STRENGTH),
        ratio("years of experience", years, target=YEARS),
    )


def of_task(cases: Iterable[Row], task: str) -> list[Row]:
    """Pick the cases of one task."""
    return [row for row in cases if row["task"] == task]


def strength_errors(reader: Reader, cases: Sequence[Row]) -> list[str]:
    """Name the mentions that were read in another way than they are meant."""
    return [
        f"{row['label']}, read {_meant(reader, row)}: {row['mention']}"
        for row in of_task(cases, "strength")
        if not _is_meant(reader, row)
    ]


def years_errors(reader: Reader, cases: Sequence[Row]) -> list[str]:
    """Name the years that were read in another way than they are said."""
    return [
        f"{row['min_years']} to {row['max_years']} years of {row['mention']}"
        for row in of_task(cases, "years")
        if not _is_said(reader, row)
    ]


_SAME = {"asserted": {Status.REQUIRED}}


def _is_meant(reader: Reader, row: Row) -> bool:
    meant = _meant(reader, row)
    return meant in _SAME.get(row["label"], {row["label"]})


def _meant(reader: Reader, row: Row) -> Status:
    return reader.meaning(row["text"], row["start"], row["end"], _kind(row))


def _kind(row: Row) -> Kind:
    return "cv" if row.get("kind") == "cv" else "ad"


def _is_said(reader: Reader, row: Row) -> bool:
    """Ask for the right number, about what the mention names (if we know it)."""
    found = reader.extract(row["text"], _kind(row))
    if row["min_years"] is None:
        return not found.years
    named = _named(found, row)
    return any(
        years.least == row["min_years"]
        and row["max_years"] in (None, years.most)
        and (not named or years.about in named)
        for years in found.years
    )


def _named(found: Extract, row: Row) -> set[str]:
    """List the skills and roles that lie where the mention lies."""
    places = [(each.id, each.start, each.end) for each in found.skills]
    places += [(each.id, each.start, each.end) for each in found.roles]
    return {
        id_ for id_, start, end in places if start < row["end"] and row["start"] < end
    }


def paragraph_figures(reader: Reader, path: Path) -> tuple[Figure, ...]:
    """Count what is demanded by paragraphs that only praise the employer."""
    kept = table(path)
    return tuple(
        false_skills(reader, name, [row[column] for row in kept if row[column]])
        for name, column in (
            ("company paragraphs", "company_profile"),
            ("benefit paragraphs", "benefits"),
        )
        if kept
    )


def false_skills(reader: Reader, name: str, paragraphs: Iterable[str]) -> Figure:
    """Count false demands for each hundred words."""
    parts = [
        (
            sum(skill.status.counts for skill in reader.extract(text, "ad").skills),
            len(text.split()),
        )
        # Employers paste the same words into every ad.
        for text in dict.fromkeys(paragraphs)
    ]
    return ratio(
        f"false skills per 100 words, {name}",
        parts,
        target=FALSE_SKILLS,
        at_most=True,
        scale=100,
    )
