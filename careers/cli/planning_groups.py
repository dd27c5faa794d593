"""Plans for a whole list of clients: a row that is bad never stops the others."""

import json
import os
import sys
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from datetime import date
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import click

from careers.board.feeds.formats import records
from careers.board.feeds.record import Fault, Record
from careers.board.incoming.file import refuse_nothing, refuse_others
from careers.cli.world import load_catalogue, load_reader, now, open_store
from careers.errors import CareersError
from careers.people.clients.group import Codes, file_name
from careers.people.clients.group_plan import (
    Fate,
    GroupDesk,
    GroupPlan,
    batches,
)
from careers.people.clients.group_row import (
    GroupRow,
    RowDesk,
    code_of,
    group_row,
    unknown_headings,
)
from careers.settings import database_path
from careers.skills.profile import Profile
from careers.web.planner.group_sheets import (
    Told,
    alone,
    plan_body,
    plan_values,
    report_csv,
    report_page,
    told,
)

if TYPE_CHECKING:
    from careers.catalogue.catalogue import Catalogue

FILE = click.Path(exists=True, dir_okay=False, path_type=Path)


@click.command()
@click.argument("clients", type=FILE)
@click.option(
    "--into",
    type=click.Path(file_okay=False, path_type=Path),
    required=True,
    help="A folder for the plans and the report; it is made, for your eyes alone.",
)
def plan(clients: Path, into: Path) -> None:
    """Plan a path for everybody on a list: CSV, JSON or JSON Lines.

    Columns: code or name; cv (a file, seen from the list), text or start (a role);
    goal (a role, or an aim such as best-pay); limits (“from home; no nights; 4 hours a
    week”). Everybody gets a page to print and a .json; report.csv and report.html say
    what became of each row.
    """
    with clients.open("rb") as file:
        refuse_others(file.read(4096))
    known = load_catalogue()
    _make(into)
    desk = GroupDesk(known, partial(_profile, beside=clients.parent), _openings(known))
    run = Run(into, desk, RowDesk.of(known), now().date())
    stopped = _went_through(records(clients), run)
    _insist_on_rows(run.lines)
    _write(into / "report.csv", report_csv(run.lines))
    _write(into / "report.html", report_page(run.lines, run.today))
    _sum_up(run)
    if stopped:
        raise CareersError(
            f"Stopped after line {run.lines[-1].line}. What is done stays, and the "
            "report tells it.",
            "Plan for the lines after it into another folder.",
        )


def _went_through(rows: Iterable[Record | Fault], run: "Run") -> bool:
    """Plan row by row; say whether somebody stopped it (Ctrl+C)."""
    try:
        for some in batches(rows):
            for row in some:
                run.take(row)
            _progress(len(run.lines))
    except KeyboardInterrupt:
        return bool(run.lines)
    return False


def _insist_on_rows(lines: Iterable[Told]) -> None:
    """Refuse a file of which no row says anything."""
    if not any(own.code for own in lines):
        refuse_nothing([Fault(own.line, own.why, own.remedy) for own in lines])


def _sum_up(run: "Run") -> None:
    counts = {fate: sum(own.fate is fate for own in run.lines) for fate in Fate}
    click.echo("; ".join(f"{count} {fate.value}" for fate, count in counts.items()))
    if run.unknown:
        names = ", ".join(f"“{name}”" for name in sorted(run.unknown))
        click.echo(f"Columns that were not used: {names}", err=True)
    click.echo(f"Who got what and why: {run.into / 'report.html'}")


@dataclass(slots=True)
class Run:
    """One run over a list: only the lines of its report are kept."""

    into: Path
    desk: GroupDesk
    rows: RowDesk
    today: date
    lines: list[Told] = field(default_factory=list)
    files: set[str] = field(default_factory=set)
    unknown: set[str] = field(default_factory=set)
    codes: Codes = field(default_factory=Codes)

    def take(self, given: Record | Fault) -> None:
        """Plan for one row, write it down, and forget it."""
        if isinstance(given, Record) and not given.fields:
            return
        made = self._planned(given)
        made = replace(made, twice=self.codes.before(made.code, made.line))
        name = self._file(made)
        if name:
            body = plan_body(made, self.desk.catalogue, self.today)
            _write(self.into / f"{name}.html", alone(f"Plan {made.code}", body))
            values = plan_values(made, self.desk.catalogue, self.today)
            written = json.dumps(values, ensure_ascii=False, indent=1)
            _write(self.into / f"{name}.json", f"{written}\n")
        file = f"{name}.html" if name else ""
        self.lines.append(told(made, self.desk.catalogue, file))

    def _planned(self, given: Record | Fault) -> GroupPlan:
        if isinstance(given, Fault):
            return _bad(given.line, given.problem, given.remedy)
        self.unknown.update(unknown_headings(tuple(given.fields)))
        try:
            row = group_row(given.line, given.fields, self.rows)
        except CareersError as error:
            code = code_of(given.fields)
            return _bad(given.line, error.problem, error.remedy, code)
        return self.desk.plan(row)

    def _file(self, made: GroupPlan) -> str:
        """Name the files of a plan; a row without one has none."""
        return file_name(made.code, self.files) if made.fate is Fate.DONE else ""


def _bad(line: int, problem: str, remedy: str, code: str = "") -> GroupPlan:
    return GroupPlan(line, code, Fate.UNREADABLE, problem=problem, remedy=remedy)


def _profile(row: GroupRow, *, beside: Path) -> Profile:
    """Read the text of a row, or the file that it names."""
    text = row.text or (_text(_near(beside, row.cv)) if row.cv else "")
    return load_reader().profile(text) if text.strip() else Profile()


def _near(beside: Path, name: str) -> Path:
    """Find a file that a list names; a list reaches nothing outside its folder."""
    path = (beside / name).resolve()
    if not path.is_relative_to(beside.resolve()):
        raise CareersError(
            f"{name} lies outside the folder of the list.", "Put it beside the list."
        )
    return path


def _text(path: Path) -> str:
    from careers.reading.files.file import text_of

    if not path.is_file():
        raise CareersError(
            f"There is no file {path.name}.", "Name it as seen from the list."
        )
    return text_of(path.read_bytes())


def _openings(catalogue: "Catalogue") -> dict[str, int] | None:
    """Count today’s openings where there is a board; no plan needs one."""
    if not database_path(os.environ).exists():
        return None
    with open_store(catalogue) as store:
        return dict(store.jobs.openings(now()))


def _make(into: Path) -> None:
    """Make the folder; a list of people is nobody else’s business."""
    into.mkdir(parents=True, exist_ok=True, mode=0o700)
    if any(into.iterdir()):
        raise CareersError(f"{into} is not empty.", "Name a new folder.")


def _write(path: Path, words: str) -> None:
    path.touch(mode=0o600)
    path.write_text(words, encoding="utf-8", newline="")


def _progress(rows: int) -> None:
    if sys.stderr.isatty():
        click.echo(f"\r{rows:>6,} clients …", nl=False, err=True)


COMMANDS = (plan,)
