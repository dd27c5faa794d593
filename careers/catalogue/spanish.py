"""What our data says, in the Spanish of the United States: for what clients read."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

from careers.catalogue.source import Source
from careers.errors import CareersError

FOLDER = "spanish"


@dataclass(frozen=True, slots=True)
class Spanish:
    """Roles and sources by their ids, sentences by their English.

    ``pages`` are sentences of pages, with blanks in braces.
    """

    roles: Mapping[str, str]
    sources: Mapping[str, str]
    sentences: Mapping[str, str]
    pages: Mapping[str, str] = field(default_factory=dict)

    def say(self, words: str) -> str:
        """Say a sentence of ours; what somebody typed stays as it is."""
        return self.sentences.get(words.strip().rstrip("."), words)

    def role(self, id_: str, name: str) -> str:
        """Name a role, with its English name, by which its jobs are found here.

        One that has no Spanish name says so.
        """
        own = self.roles.get(id_)
        return f"{own} ({name})" if own else f"{name} (nombre en inglés)"

    def source(self, own: Source) -> str:
        """Name a publication."""
        return self.sources.get(own.id, f"{own.title}, {own.publisher} (en inglés)")


@cache
def load_spanish(data: Path) -> Spanish:
    """Read it once for all that one process does."""
    folder = data / FOLDER
    return Spanish(
        roles=_said(folder / "roles.toml"),
        sources=_said(folder / "sources.toml"),
        sentences=_said(folder / "learning.toml") | _said(folder / "support.toml"),
        pages=_said(folder / "pages.toml"),
    )


def _said(path: Path) -> dict[str, str]:
    try:
        said = tomllib.loads(path.read_text(encoding="utf-8")).get("said", {})
    except (OSError, tomllib.TOMLDecodeError) as error:
        raise CareersError(
            f"{FOLDER}/{path.name}: {error}.",
            "Mend it: one line for each sentence, under [said].",
        ) from error
    return {str(english): str(spanish) for english, spanish in said.items()}
