"""Measure the engines on material that lies outside the project."""

import json
from collections.abc import Callable
from dataclasses import asdict, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import click

from careers import assets
from careers.cli.evaluating_paths import paths
from careers.cli.world import load_catalogue, load_reader, now
from careers.errors import CareersError
from careers.reading.ad.role import Titles

if TYPE_CHECKING:
    from careers.evaluation.figures import Figure, Report

View = TypeVar("View", bound=Callable[..., Any])


@click.group()
def evaluate() -> None:
    """Measure reading, matching and planning, each figure with its 95 % interval."""


evaluate.add_command(paths)

data_option = click.option(
    "--data",
    type=click.Path(exists=True, file_okay=False, path_type=Path),
    required=True,
    help="The folder with the material.",
)
json_option = click.option("--json", "as_json", is_flag=True, help="As JSON.")
save_option = click.option(
    "--save", type=click.Path(path_type=Path), help="Keep the figures here."
)


def labels_option(file: str, says: str) -> Callable[[View], View]:
    """Offer other labels than the project's own."""
    return click.option(
        "--labels",
        type=click.Path(path_type=Path),
        default=f"tests/gold/{file}",
        show_default=True,
        help=f"JSON Lines: {says}.",
    )


@evaluate.command()
@data_option
@json_option
@save_option
def skills(data: Path, *, as_json: bool, save: Path | None) -> None:
    """Measure which skills are found, on annotated sentences."""
    from careers.evaluation.skills import report

    show(report(load_reader(), data), as_json=as_json, save=save, what="skills")


@evaluate.command()
@data_option
@json_option
@save_option
def context(data: Path, *, as_json: bool, save: Path | None) -> None:
    """Measure how mentions are meant, and what years are about."""
    from careers.evaluation.context import report

    show(report(load_reader(), data), as_json=as_json, save=save, what="context")


@evaluate.command()
@data_option
@json_option
def screening(data: Path, as_json: bool) -> None:
    """Measure the scam screen on labelled ads, beside eight naive rules."""
    from careers.board.screening.sign import load_signs
    from careers.evaluation.screening import report

    show(report(load_signs(assets.DATA), data), as_json=as_json)


@evaluate.command()
@data_option
@json_option
@save_option
def robustness(data: Path, *, as_json: bool, save: Path | None) -> None:
    """Measure how much is found in worn texts, how fast, and in how much memory."""
    from careers.evaluation.robustness import report

    show(report(load_reader(), data), as_json=as_json, save=save, what="robustness")


@evaluate.command()
@data_option
@json_option
@labels_option("real.jsonl", "which text, and what is where in it")
@save_option
def gold(data: Path, labels: Path, *, as_json: bool, save: Path | None) -> None:
    """Measure which skills are found in whole ads and CVs, labelled by hand."""
    from careers.evaluation.gold import report

    found = report(load_reader(), data, labels)
    show(found, as_json=as_json, save=save, what=labels.stem)


@evaluate.command()
@data_option
@json_option
@click.option(
    "--labels",
    type=click.Path(exists=True, dir_okay=False, path_type=Path),
    multiple=True,
    default=[
        f"tests/gold/{name}.jsonl" for name in ("pool_cvs", "pool_ads", "real", "own")
    ],
    show_default=True,
    help="JSON Lines: which text, and what is where in it.",
)
@click.option("--write", is_flag=True, help="Keep what was learned in data/trust.toml.")
def trust(data: Path, labels: tuple[Path, ...], *, as_json: bool, write: bool) -> None:
    """Learn from labelled texts how far each phrase is to be believed."""
    from careers.evaluation.trusting import material, report, trusts, written
    from careers.reading.reader import Reader

    # What is learned is learned by a reader that believes every phrase.
    reader = Reader(replace(load_catalogue(), trust={}))
    texts = material(reader, data, labels)
    lacking = (*texts.missing, *(f"there is no {kind}." for kind in texts.lacking))
    if write and lacking:
        raise CareersError(
            f"Nothing was written: {lacking[0]}",
            "Give the folder that holds all labelled texts with --data.",
        )
    if write:
        learned = written(trusts(texts))
        (assets.DATA / "trust.toml").write_text(learned, encoding="utf-8")
    show(report(texts), as_json=as_json)


@evaluate.command()
@data_option
@json_option
@labels_option("levels.jsonl", "which CV, its levels and months as a person reads them")
@save_option
def levels(data: Path, labels: Path, *, as_json: bool, save: Path | None) -> None:
    """Measure how levels and months of experience agree with a person’s."""
    from careers.evaluation.levels import report

    found = report(load_reader(), data, labels)
    show(found, as_json=as_json, save=save, what=labels.stem)


@evaluate.command()
@data_option
@json_option
@labels_option("real_fields.jsonl", "which text, and what it states")
def fields(data: Path, labels: Path, as_json: bool) -> None:
    """Measure which facts of pasted ads are read into the form, field by field."""
    from careers.evaluation.fields import report

    titles = Titles.of(load_catalogue().roles.values())
    show(report(titles, data, now(), labels), as_json=as_json)


@evaluate.command()
@json_option
@click.option(
    "--generic",
    type=click.Path(exists=True, dir_okay=False, path_type=Path),
    default="tests/gold/generic_phrases.txt",
    show_default=True,
    help="Phrases that name no skill, one a line.",
)
def suggestions(generic: Path, as_json: bool) -> None:
    """Measure what a language model makes of our own phrases, left out one by one."""
    from careers.cli.suggesting import load_model, own_vectors
    from careers.evaluation.suggestions import report
    from careers.reading.suggesting.nearest import Forms

    encode, reader = load_model(), load_reader()
    forms = Forms.of(load_catalogue().skills.values())
    lines = generic.read_text(encoding="utf-8").splitlines()
    # What the vocabulary knows already is never put to the model.
    words = [line for line in lines if line and not reader.extract(line, "cv").skills]
    found = report(forms, own_vectors(forms, encode), words, encode)
    show(found, as_json=as_json)


def show(
    report: "Report", *, as_json: bool, save: Path | None = None, what: str = ""
) -> None:
    """Print figures, then what went wrong, then what could not be measured.

    ``save`` is a file of published figures, and ``what`` the place of these in it.
    """
    if save:
        from careers.evaluation.published import keep

        keep(save, what, report.figures)
    if as_json:
        click.echo(json.dumps(asdict(report)))
        return
    for figure in report.figures:
        click.echo(_said(figure))
    for note in report.notes:
        click.echo(f"  {note}")
    for gap in report.missing:
        click.echo(f"Missing: {gap}")


def _said(figure: "Figure") -> str:
    places = 3 if abs(figure.value) < 10 else 0
    value, low, high = (
        f"{number:,.{places}f}" for number in (figure.value, figure.low, figure.high)
    )
    said = f"{figure.name}: {value} ({low} to {high}, {figure.cases} cases)"
    if figure.target is None:
        return said
    sign = "at most" if figure.at_most else "at least"
    verdict = "reached" if figure.is_met else "missed"
    return f"{said}; target {sign} {figure.target:,g}: {verdict}"


COMMANDS = (evaluate,)
