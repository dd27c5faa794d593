"""The shelf of employers."""

import msgspec

from careers.board.employer import Employer
from careers.storage.engine import Engine

FIND = "select details from employers where slug = :slug"
KEEP = """
    insert into employers (slug, name, details) values (:slug, :name, :details)
    on conflict (slug) do update set name = excluded.name, details = excluded.details
    where details is distinct from excluded.details
"""
FILL = """
    insert into employers (slug, name, details) values (:slug, :name, :details)
    on conflict (slug) do nothing
"""


class Employers:
    """The employers we know."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self._read = msgspec.json.Decoder(Employer)

    def find(self, slug: str) -> Employer | None:
        """Fetch an employer by its address."""
        details = self._engine.value(FIND, {"slug": slug})
        return self._read.decode(details) if details else None

    def put(self, employer: Employer) -> None:
        """Keep what is known of an employer; a bare name never wipes out more."""
        is_bare = employer == Employer(employer.slug, employer.name)
        self._engine.write(FILL if is_bare else KEEP, _row(employer))


def _row(employer: Employer) -> dict[str, str]:
    details = msgspec.json.encode(employer).decode()
    return {"slug": employer.slug, "name": employer.name, "details": details}
