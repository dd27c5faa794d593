"""Read a CV or an ad on the command line."""

import json
from collections.abc import Iterator
from dataclasses import asdict
from typing import TYPE_CHECKING, Any, BinaryIO

import click

from careers.cli.world import load_reader
from careers.errors import CareersError

if TYPE_CHECKING:
    from careers.reading.extract import Extract, Kind
    from careers.reading.reader import Reader


@click.command()
@click.argument("file", type=click.File("rb"), default="-")
@click.option(
    "--kind", type=click.Choice(["cv", "ad"]), default="cv", show_default=True
)
@click.option("--json", "as_json", is_flag=True, help="Everything found, as JSON.")
@click.option(
    "--lines",
    is_flag=True,
    help="The file is JSON Lines with a “text” each; one JSON line answers each.",
)
def extract(file: BinaryIO, kind: "Kind", as_json: bool, lines: bool) -> None:
    """List what a CV or an ad says of skills, roles, languages, certificates, years.

    Reads plain text, .docx, .pdf and JSON Resume, or standard input. Offsets are
    characters of the text as it was written. What a CV says of other people (“managed
    agents who sold by phone”) is left out: they can do it, and the writer may not.
    """
    if lines:
        for line in _answers(file, kind):
            click.echo(line)
        return
    text = _text(file)
    found = load_reader().extract(text, kind)
    for note in _notes(text, found):
        click.echo(note, err=True)
    if as_json:
        click.echo(json.dumps(_plain(found)))
    else:
        click.echo("\n".join(_said(found)))


def _text(file: BinaryIO) -> str:
    from careers.reading.files.file import text_of

    return text_of(file.read())


def _notes(text: str, found: "Extract") -> Iterator[str]:
    """Say what was not read, and what is not read well."""
    from careers.reading.text.tongue import ENGLISH, tongue
    from careers.web.words.geography import language

    code = tongue(text)
    if code not in ("", ENGLISH):
        yield (
            f"This text seems to be in {language(code)}. English is read well, of"
            " Spanish the commonest skills, else only words that both languages share."
        )
    if found.truncated:
        yield "Only the first 200,000 characters were read."


def _answers(file: BinaryIO, kind: "Kind") -> Iterator[str]:
    """Answer every line with a line; a bad one is told of and never stops the rest."""
    reader = load_reader()
    for line in file:
        try:
            answer = _answer(reader, line, kind)
        except CareersError as error:
            answer = {"error": str(error)}
        yield json.dumps(answer)


def _answer(reader: "Reader", line: bytes, kind: "Kind") -> dict[str, Any]:
    record = _record(line)
    named = {"id": record["id"]} if "id" in record else {}
    text = record.get("text")
    if not isinstance(text, str):
        raise CareersError("This line has no “text”.", 'Write it as {"text": "…"}.')
    return named | _plain(reader.extract(text, kind))


def _record(line: bytes) -> dict[str, Any]:
    try:
        record = json.loads(line)
    except (ValueError, RecursionError) as error:
        raise CareersError(
            f"This line is not JSON: {error}.", "Write one JSON object on each line."
        ) from error
    if not isinstance(record, dict):
        raise CareersError(
            "This line is not a JSON object.", 'Write it as {"text": "…"}.'
        )
    return record


def _plain(found: "Extract") -> dict[str, Any]:
    """Give what was found as JSON values; whether it was cut only when it was."""
    plain = asdict(found)
    if not plain.pop("truncated"):
        return plain
    return plain | {"truncated": True}


def _said(found: "Extract") -> Iterator[str]:
    """Say what was found to a person, one line each."""
    for skill in found.skills:
        level = f"level {skill.level}" if skill.level else "does not count"
        how = skill.status.replace("_", " ")
        yield f"{skill.name} ({level}, {how}): “{_one_line(skill.text)}”"
    for role in found.roles:
        months = f"{role.months} months" if role.months else "time not stated"
        yield f"Role: {role.name} ({months}): “{_one_line(role.text)}”"
    for language in found.languages:
        level = language.level or "level not stated"
        how = language.status.replace("_", " ")
        yield f"Language: {_one_line(language.text)} ({level}, {how})"
    for one in found.credentials:
        how = one.status.replace("_", " ")
        yield f"Certificate: {one.name} ({how}): “{_one_line(one.text)}”"
    for years in found.years:
        yield f"Years: “{_one_line(years.text)}”, {years.about or 'about nothing near'}"


def _one_line(text: str) -> str:
    return " ".join(text.split())


COMMANDS = (extract,)
