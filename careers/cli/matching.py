"""Hold people against jobs, roles and ads, and measure how well that works."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from careers.cli.evaluating import data_option, evaluate, json_option, show
from careers.cli.lines import Lines
from careers.cli.world import load_catalogue, load_reader, now, open_store
from careers.errors import CareersError
from careers.matching.asked import Asked
from careers.matching.bands import band
from careers.matching.board import Board, Posted, score
from careers.matching.board import rank as best_jobs
from careers.matching.match import Match
from careers.matching.match import match as hold_against

if TYPE_CHECKING:
    from careers.catalogue.catalogue import Catalogue
    from careers.matching.texts import Texts
    from careers.skills.gap import Answer
    from careers.skills.profile import Profile

Found = tuple[str, str, Match]
"""What was held against: its id, its name, and the match."""

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
@click.option("--json", "as_json", is_flag=True, help="With every reason, as JSON.")
def match(cv: Path, against: str, count: int, as_json: bool) -> None:
    """Say in words how a CV fits roles, open jobs or an ad, the best first."""
    catalogue = load_catalogue()
    texts = _texts(catalogue)
    profile = texts.profile(_text(cv))
    ways = {"roles": _roles, "jobs": _jobs}
    if against in ways:
        found = ways[against](profile, catalogue, count)
    else:
        found = [_ad(Path(against), profile, texts, catalogue)]
    if as_json:
        told = [_plain(*each, catalogue) for each in found]
        click.echo(json.dumps({"matches": told}, ensure_ascii=False))
    else:
        click.echo("\n\n".join(_said(*each, catalogue) for each in found))


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
@click.option("--save", type=click.Path(path_type=Path), help="Keep the figures here.")
def ranking(data: Path, as_json: bool, save: Path | None) -> None:
    """Measure how well CVs find ads and ads find CVs."""
    from careers.evaluation.published import keep
    from careers.evaluation.ranking import report

    catalogue = load_catalogue()
    found = report(_texts(catalogue), catalogue, data)
    show(found, as_json=as_json)
    if save:
        keep(save, "ranking", found.figures)


@evaluate.command()
@data_option
@json_option
@click.option("--save", type=click.Path(path_type=Path), help="Keep the figures here.")
def invariance(data: Path, as_json: bool, save: Path | None) -> None:
    """Check that names, ages, schools, gaps and the like move no score."""
    from careers.evaluation.invariance import report
    from careers.evaluation.published import keep

    catalogue = load_catalogue()
    found = report(_texts(catalogue), catalogue, data)
    show(found, as_json=as_json)
    if save:
        keep(save, "invariance", found.figures)
    if found.notes:
        raise SystemExit(1)


def _texts(catalogue: "Catalogue") -> "Texts":
    """Load spaCy only for a command that reads."""
    from careers.matching.texts import Texts

    return Texts(load_reader(), catalogue)


def _text(path: Path) -> str:
    from careers.reading.files.file import text_of

    return text_of(path.read_bytes())


def _roles(profile: "Profile", catalogue: "Catalogue", count: int) -> list[Found]:
    found = [
        (
            role.id,
            role.name,
            hold_against(profile, Asked(role.asks, role.id), catalogue),
        )
        for role in catalogue.roles.values()
    ]
    found.sort(key=lambda each: (-each[2].score, each[1]))
    return found[:count]


def _jobs(profile: "Profile", catalogue: "Catalogue", count: int) -> list[Found]:
    with open_store(catalogue) as store:
        posted = {each.number: each for each in store.jobs.asked(now())}
    board = Board.of(posted.values(), catalogue)
    return [
        (
            str(number),
            posted[number].title,
            hold_against(profile, posted[number].asked, catalogue),
        )
        for number in best_jobs(profile, board, count)
    ]


def _ad(
    path: Path, profile: "Profile", texts: "Texts", catalogue: "Catalogue"
) -> Found:
    if not path.is_file():
        raise CareersError(
            f"There is no file {path}.", "Give a file, or “roles”, or “jobs”."
        )
    asked = texts.asked(_text(path))
    return path.name, path.name, hold_against(profile, asked, catalogue)


def _plain(id_: str, name: str, found: Match, catalogue: "Catalogue") -> dict[str, Any]:
    """Tell a match as JSON values; the points of the reasons add up to the score."""
    return {
        "id": id_,
        "name": name,
        "band": band(found).value,
        "score": found.score,
        "answers": [_answer(each, catalogue) for each in found.gap.answers],
        "reasons": [
            {
                "kind": each.reason.kind.value,
                "subject": each.reason.subject,
                "points": each.points,
            }
            for each in found.addends
        ],
    }


def _answer(answer: "Answer", catalogue: "Catalogue") -> dict[str, Any]:
    asked, own = answer.requirement, answer.ability
    return {
        "skill": asked.skill,
        "name": catalogue.skills[asked.skill].name,
        "state": answer.state.value,
        "level": asked.level,
        "essential": asked.essential,
        "own_level": own.level if own else None,
        "own_words": [each.text for each in own.evidence] if own else [],
        "ad_words": asked.words,
    }


def _said(id_: str, name: str, found: Match, catalogue: "Catalogue") -> str:
    return "\n".join(_lines(name, found, catalogue))


_BANDS = {"well": "fits well", "partly": "fits in part", "further": "further off"}


def _lines(name: str, found: Match, catalogue: "Catalogue") -> Iterator[str]:
    yield f"{name}: {_BANDS[band(found).value]}"
    for words, answers in (
        ("Shown", found.gap.shown),
        ("Partly shown", found.gap.partly),
        ("Not shown yet", found.gap.not_yet),
    ):
        if answers:
            named = (catalogue.skills[each.requirement.skill].name for each in answers)
            yield f"  {words}: {', '.join(named)}"


COMMANDS = (match, rank)
