"""Hold people against jobs, roles and ads, and measure how well that works."""

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from careers.cli.evaluating import (
    data_option,
    evaluate,
    json_option,
    save_option,
    show,
)
from careers.cli.held import Person, against_ad, against_jobs, against_roles
from careers.cli.lines import Lines
from careers.cli.saying import in_words, plain
from careers.cli.world import load_catalogue, load_reader
from careers.errors import CareersError
from careers.matching.board import Board, Posted, score
from careers.matching.rulings import Wishes
from careers.reading.suggesting import minilm

if TYPE_CHECKING:
    from careers.catalogue.catalogue import Catalogue
    from careers.matching.texts import Texts

FILE = click.Path(exists=True, dir_okay=False, path_type=Path)


@click.command()
@click.option("--cv", type=FILE, required=True, help="A CV: text, Word, PDF.")
@click.option(
    "--against",
    default="roles",
    show_default=True,
    help="“roles”, “jobs” (the open ones of the database), or a file with one ad.",
)
@click.option("--count", default=10, show_default=True, help="At most so many.")
@click.option("--lives", default="", help="Where you live: US, or US-AZ.")
@click.option("--may-work-in", multiple=True, help="A country, such as US; repeat it.")
@click.option("--time", multiple=True, help="When you can work: nights; repeat it.")
@click.option("--json", "as_json", is_flag=True, help="With every reason, as JSON.")
def match(cv: Path, against: str, count: int, as_json: bool, **said: Any) -> None:
    """Say in words how a CV fits roles, open jobs or an ad, the best first.

    What can rule a job out comes first: yes, no, or ask. It is no part of the order.
    """
    catalogue = load_catalogue()
    texts = _texts(catalogue)
    person = Person(texts.profile(_text(cv)), _wishes(**said), catalogue)
    if against in WAYS:
        found = WAYS[against](person, count)
    else:
        path = _there(Path(against))
        found = [against_ad(person, path, _text(path), texts)]
    if as_json:
        values = [plain(each, catalogue) for each in found]
        click.echo(json.dumps({"matches": values}, ensure_ascii=False))
    else:
        told = [in_words(each, catalogue) for each in found]
        click.echo("\n\n".join(told) or NOTHING)


NOTHING = "No open job asks for what this CV shows. Try: --against roles"
WAYS = {"roles": against_roles, "jobs": against_jobs}


@click.command()
@click.option("--cvs", type=click.Path(path_type=Path), required=True)
@click.option("--ads", type=click.Path(path_type=Path), required=True)
def rank(cvs: Path, ads: Path) -> None:
    """Score every CV for every ad: one JSON line {cv, ad, score} for each pair.

    Both files are JSON Lines with an “id” and a “text” in each line, also packed as
    .gz. A higher score is better; scores are for ordering and have no unit. Lines
    that cannot be read are told of and left out.
    """
    catalogue = load_catalogue()
    texts = _texts(catalogue)
    listed = list(Lines(ads, "ads"))
    if not listed:
        raise CareersError(f"{ads} holds no ad that can be read.", "See above for why.")
    posted = (
        Posted(place, f"{place:09}", texts.asked(ad.text))
        for place, ad in enumerate(listed)
    )
    board = Board.of(posted, catalogue)
    names = [json.dumps(ad.id) for ad in listed]
    for cv in Lines(cvs, "CVs"):
        points = score(texts.profile(cv.text), board).tolist()
        own = json.dumps(cv.id)
        pairs = (
            f'{{"cv": {own}, "ad": {name}, "score": {point}}}'
            for name, point in zip(names, points, strict=True)
        )
        click.echo("\n".join(pairs))


@evaluate.command()
@data_option
@json_option
@save_option
def ranking(data: Path, as_json: bool, save: Path | None) -> None:
    """Measure how well CVs find ads and ads find CVs.

    With careers[semantic], MiniLM ranks beside ours; that takes some minutes.
    """
    from careers.evaluation.ranking import report

    catalogue = load_catalogue()
    place = minilm.folder()
    encode = minilm.MiniLM(place) if place else None
    found = report(_texts(catalogue), catalogue, data, encode)
    show(found, as_json=as_json, save=save, what="ranking")


@evaluate.command()
@data_option
@json_option
@save_option
def invariance(data: Path, as_json: bool, save: Path | None) -> None:
    """Check that names, ages, schools, gaps and the like move no score."""
    from careers.evaluation.invariance import report

    catalogue = load_catalogue()
    found = report(_texts(catalogue), catalogue, data)
    show(found, as_json=as_json, save=save, what="invariance")
    if found.notes:
        raise SystemExit(1)


def _texts(catalogue: "Catalogue") -> "Texts":
    """Load spaCy only for a command that reads."""
    from careers.matching.texts import Texts

    return Texts(load_reader(), catalogue)


def _text(path: Path) -> str:
    from careers.reading.files.file import text_of

    return text_of(path.read_bytes())


def _wishes(lives: str, may_work_in: tuple[str, ...], time: tuple[str, ...]) -> Wishes:
    """Take what the person said; what they did not say stays a question."""
    return Wishes(
        lives=lives,
        may_work_in=frozenset(may_work_in) or None,
        times=frozenset(time) or None,
    )


def _there(path: Path) -> Path:
    if not path.is_file():
        raise CareersError(
            f"There is no file {path}.", "Give a file, or “roles”, or “jobs”."
        )
    return path


COMMANDS = (match, rank)
