"""The shelf of marks: which row a posting was last made of."""

from careers.storage.engine import Engine

KEEP = """
    insert into row_marks (posting, mark) values (:posting, :mark)
    on conflict (posting) do update set mark = excluded.mark
"""
OF = """
    select m.posting, m.mark from row_marks m join postings p on p.number = m.posting
     where p.employer = :employer
"""


class RowMarks:
    """Marks by which the same row is known when it comes again."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    def keep(self, posting: int, mark: str) -> None:
        """Remember the row that a posting was last made of."""
        self._engine.write(KEEP, {"posting": posting, "mark": mark})

    def of(self, employer: str) -> dict[int, str]:
        """Tell the rows that an employer’s postings were last made of."""
        rows = self._engine.rows(OF, {"employer": employer})
        return {row["posting"]: row["mark"] for row in rows}
