"""Read feeds into the board."""

import json
import sys
from collections.abc import Callable, Iterable, Iterator
from contextlib import ExitStack
from dataclasses import replace
from datetime import UTC, datetime
from itertools import islice
from pathlib import Path

import click

from careers import assets
from careers.board.feeds.feed import Run, run
from careers.board.job import Job
from careers.board.screening.sign import load_signs
from careers.board.telling import told
from careers.catalogue.catalogue import Catalogue
from careers.cli.world import load_catalogue, load_reader, now, open_store
from careers.skills.requirement import quoting
from careers.storage.jobs.jobs import Outcome

BATCH = 500
"""Jobs in one write: short enough that a reader's own write never waits long."""


@click.command("import")
@click.argument(
    "files",
    nargs=-1,
    required=True,
    type=click.Path(exists=True, dir_okay=False, path_type=Path),
)
@click.option("--source", help="Name of the feed. Default: the name of each file.")
@click.option(
    "--seen",
    type=click.DateTime(["%Y-%m-%d"]),
    help="The day the ads were last seen open, where the feed does not tell. Default: "
    "now. Ads without a closing date close 45 days later.",
)
@click.option("--dry-run", is_flag=True, help="Read and report; change nothing.")
@click.option("--json", "as_json", is_flag=True, help="Report and jobs as JSON.")
def import_(
    files: tuple[Path, ...],
    source: str | None,
    seen: datetime | None,
    dry_run: bool,
    as_json: bool,
) -> None:
    """Read feeds: CSV, JSON, JSON Lines, XML for Indeed, JobPosting (or a saved page).

    Keeps call-center work only, once each. Facts that a feed does not state are read
    out of title and text, and marked as read. One bad row never stops a file.
    """
    catalogue = load_catalogue()
    feed = run(
        files,
        catalogue,
        now(),
        source=source,
        seen_at=seen.replace(tzinfo=UTC) if seen else None,
        progress=_progress,
    )
    tell = Telling() if as_json else None
    with ExitStack() as stack:
        keep = _keeper(catalogue, stack) if not dry_run else None
        outcome = _pass_on(with_skills(feed), keep, tell)
    if sys.stderr.isatty():
        click.echo("\r" + " " * 40 + "\r", nl=False, err=True)
    if tell:
        tell.end(feed)
        return
    for line in feed.report.lines():
        click.echo(line)
    click.echo(
        "Nothing was changed: this was a dry run."
        if dry_run
        else f"On the board: {outcome.added:,} added, {outcome.changed:,} changed, "
        f"{outcome.same:,} as before."
    )


def with_skills(jobs: Iterable[Job]) -> Iterator[Job]:
    """Read what each ad asks for out of its text; spaCy is loaded for the first one.

    Skills that came listed stay as they are: the text gives its words for them.
    """
    for job in jobs:
        if not job.body:
            yield job
            continue
        read = load_reader().asks(job.body, job.title)
        listed = job.asks.skills
        skills = quoting(listed, read) if listed else read
        yield replace(job, asks=replace(job.asks, skills=skills))


class Telling:
    """Writes jobs as they pass, and the report at the end: one JSON object in all."""

    def __init__(self) -> None:
        self._count = 0

    def job(self, job: Job) -> None:
        """Write one job."""
        start = '{"jobs": [\n' if self._count == 0 else ",\n"
        click.echo(start + json.dumps(told(job), ensure_ascii=False), nl=False)
        self._count += 1

    def end(self, feed: Run) -> None:
        """Close the list and write the report."""
        start = "\n]" if self._count else '{"jobs": []'
        report = json.dumps(feed.report.as_json(), ensure_ascii=False)
        click.echo(f'{start}, "report": {report}}}')


Keep = Callable[[list[Job]], Outcome]


def _keeper(catalogue: Catalogue, stack: ExitStack) -> Keep:
    store = stack.enter_context(open_store(catalogue))
    signs = load_signs(assets.DATA)
    return lambda jobs: store.screenings.put(jobs, signs, now())


def _pass_on(jobs: Iterator[Job], keep: Keep | None, tell: Telling | None) -> Outcome:
    """Hand jobs on in batches, and add up what became of them."""
    total = Outcome()
    while batch := list(islice(jobs, BATCH)):
        if tell:
            for job in batch:
                tell.job(job)
        if keep:
            total = total.plus(keep(batch))
    return total


def _progress(rows: int) -> None:
    """Show on a terminal how far the reading is; a log is spared."""
    if sys.stderr.isatty():
        click.echo(f"\r{rows:>9,} rows read …", nl=False, err=True)


COMMANDS = (import_,)
