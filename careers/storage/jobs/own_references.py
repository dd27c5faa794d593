"""The shelf of the names that employers give to their jobs."""

from careers.storage.engine import Engine

FIND = """
    select posting from own_references
     where employer = :employer and reference = :reference
"""
OF = "select reference from own_references where posting = :posting order by 1"
OF_ALL = """
    select posting, reference from own_references
     where employer = :employer order by reference desc
"""
KEEP = """
    insert into own_references (employer, reference, posting)
    values (:employer, :reference, :posting)
    on conflict (employer, reference) do nothing
"""


class OwnReferences:
    """Which posting an employer means by its own number of a job."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    def find(self, employer: str, reference: str) -> int | None:
        """Tell which posting of an employer has this reference."""
        values = {"employer": employer, "reference": reference}
        found: int | None = self._engine.value(FIND, values)
        return found

    def of(self, posting: int) -> str | None:
        """Tell the reference of a posting."""
        found: str | None = self._engine.value(OF, {"posting": posting})
        return found

    def of_all(self, employer: str) -> dict[int, str]:
        """Tell the references of all postings of an employer."""
        rows = self._engine.rows(OF_ALL, {"employer": employer})
        return {row["posting"]: row["reference"] for row in rows}

    def keep(self, employer: str, reference: str, posting: int) -> bool:
        """Give a posting its reference; ``False`` when another one has it."""
        values = {"employer": employer, "reference": reference, "posting": posting}
        return self._engine.write(KEEP, values) == 1
