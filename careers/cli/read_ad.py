"""``careers read-ad``: what the form of a posting would be filled with."""

import json
from collections.abc import Iterator
from dataclasses import replace
from typing import Any, BinaryIO

import click

from careers import assets
from careers.board.ad_desk.review import review
from careers.board.ad_desk.wording import load_wordings
from careers.board.feeds.pasted import looks_like_posting, read_posting, read_text
from careers.board.job import Job
from careers.board.telling import told
from careers.cli.world import load_catalogue, load_reader, now
from careers.reading.ad.role import Titles

OURS = ("source", "source_key", "posted_at", "closes_at", "closing_stated", "employer")
"""What is no field of the form."""


@click.command("read-ad")
@click.argument("file", type=click.File("rb"), default="-")
@click.option("--json", "as_json", is_flag=True, help="Every field, as JSON.")
def read_ad(file: BinaryIO, as_json: bool) -> None:
    """Read one ad as the form does: each field, and the words it came from.

    Takes plain text, .docx, .pdf, a JobPosting (JSON-LD, or a saved page that carries
    it), or standard input. No database is needed.
    """
    job = _read(file.read())
    if as_json:
        click.echo(json.dumps(_plain(job), ensure_ascii=False))
    else:
        click.echo("\n".join(_said(job)))


def _read(content: bytes) -> Job:
    titles = Titles.of(load_catalogue().roles.values())
    if looks_like_posting(content):
        job = read_posting(content, titles, now())
    else:
        from careers.reading.files.file import text_of

        job = read_text(text_of(content), titles, now())
    skills = load_reader().asks(job.body, job.title)
    return replace(job, asks=replace(job.asks, skills=skills))


def _plain(job: Job) -> dict[str, Any]:
    fields = {name: fact for name, fact in told(job).items() if name not in OURS}
    remarks = review(job, load_wordings(assets.DATA))
    return {
        **fields,
        "remarks": [
            {
                "id": remark.id,
                "must": remark.must,
                "says": remark.says,
                "remedy": remark.remedy,
                "words": remark.words,
            }
            for remark in remarks
        ],
    }


def _said(job: Job) -> Iterator[str]:
    plain = _plain(job)
    yield f"Title: {job.title or 'not stated'}"
    for name, value in plain["stated"].items():
        if name != "asks.skills":
            yield f"{name}: {json.dumps(value, ensure_ascii=False)}"
    for name, fact in plain["read"].items():
        words = " ".join(fact["words"].split())
        yield f"{name}: {json.dumps(fact['value'], ensure_ascii=False)} (“{words}”)"
    for ask in job.asks.skills:
        how = "essential" if ask.essential else "desirable"
        yield f"Skill {ask.skill}, level {ask.level}, {how}: “{ask.words}”"
    for remark in plain["remarks"]:
        words = f" (“{remark['words']}”)" if remark["words"] else ""
        first = "Must be mended" if remark["must"] else "Advice"
        yield f"{first}: {remark['says']}{words} {remark['remedy']}"


COMMANDS = (read_ad,)
