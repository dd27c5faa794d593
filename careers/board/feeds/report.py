"""What an import did, in numbers and in words."""

from collections import Counter
from dataclasses import dataclass, field
from typing import Any

from careers.board.feeds.mapping import Kept, Skipped
from careers.board.feeds.record import Fault

FIRST = 5
"""How many line numbers are named for each reason."""

MERGED = "the same ad as an earlier row"


@dataclass
class Report:
    """The tally of one import; grows row by row."""

    read: int = 0
    kept: int = 0
    merged: int = 0
    closed: int = 0
    skipped: Counter[str] = field(default_factory=Counter)
    lines_of: dict[str, list[str]] = field(default_factory=dict)
    faults: list[tuple[str, Fault]] = field(default_factory=list)
    fault_count: int = 0

    def add(
        self, file: str, outcome: Kept | Skipped | Fault, *, is_closed: bool = False
    ) -> None:
        """Count one row."""
        self.read += 1
        if isinstance(outcome, Fault):
            self.fault_count += 1
            if self.fault_count <= 1000:
                self.faults.append((file, outcome))
        elif isinstance(outcome, Skipped):
            self._skip(file, outcome)
        else:
            self.merged += outcome.replaces is not None
            self.kept += outcome.replaces is None
            self.closed += is_closed and outcome.replaces is None

    def _skip(self, file: str, row: Skipped) -> None:
        if row.reason == MERGED:
            self.merged += 1
        else:
            self.skipped[row.reason] += 1
        lines = self.lines_of.setdefault(row.reason, [])
        if len(lines) < FIRST:
            lines.append(f"{file}:{row.line}")

    def as_json(self) -> dict[str, Any]:
        """Give the report for machines; the same facts as in words."""
        return {
            "read": self.read,
            "kept": self.kept,
            "closed_already": self.closed,
            "merged": self.merged,
            "skipped": [
                {"reason": reason, "count": count, "first_lines": self.lines_of[reason]}
                for reason, count in self.skipped.most_common()
            ],
            "not_read": [
                {
                    "file": file,
                    "line": fault.line,
                    "problem": fault.problem,
                    "remedy": fault.remedy,
                }
                for file, fault in self.faults
            ],
            "not_read_count": self.fault_count,
        }

    def lines(self) -> list[str]:
        """Tell the report in words, the good news first."""
        return [*self._summary(), *self._reasons(), *self._faults()]

    def _summary(self) -> list[str]:
        rows = "1 row" if self.read == 1 else f"{self.read:,} rows"
        jobs = (
            "1 call-center job" if self.kept == 1 else f"{self.kept:,} call-center jobs"
        )
        said = [f"Read {rows}: kept {jobs}, merged {self.merged:,} duplicates."]
        if self.closed:
            said.append(
                f"  {self.closed:,} of them closed already: kept, but not listed."
            )
        return said

    def _reasons(self) -> list[str]:
        if not self.skipped:
            return []
        said = [f"Skipped {sum(self.skipped.values()):,}:"]
        for reason, count in self.skipped.most_common():
            said.append(
                f"  {count:>7,}  {reason} "
                f"({', '.join(self.lines_of[reason][:3])}{' …' if count > 3 else ''})"
            )
        return said

    def _faults(self) -> list[str]:
        if not self.fault_count:
            return []
        shown = self.faults[:20]
        rest = self.fault_count - len(shown)
        said = [f"Could not read {self.fault_count:,}:"]
        said += [
            f"  {file}:{fault.line}: {fault.problem} {fault.remedy}"
            for file, fault in shown
        ]
        return [*said, f"  and {rest:,} more"] if rest else said
