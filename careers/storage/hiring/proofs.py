"""The shelf of what was checked of employers, and of the domains of their mail."""

from datetime import datetime

from careers.people.employers.hiring import Checked, Proof
from careers.storage.clock import moment, seconds
from careers.storage.engine import Engine

ADD = """
    insert into employer_checks (employer, kind, what, at)
    values (:employer, :kind, :what, :at)
"""
OF = """
    select kind, what, at from employer_checks
     where employer = :employer order by at, number
"""
ADD_DOMAIN = """
    insert into employer_domains (domain, employer, since)
    values (:domain, :employer, :since)
    on conflict do nothing
"""
DOMAINS = "select domain from employer_domains where employer = :employer order by 1"
HOLDERS = "select employer from employer_domains where domain = :domain"
EVERY = "select distinct domain from employer_domains"
FREE = "delete from employer_domains where employer = :employer"


class Proofs:
    """Facts with dates: they are added, and never changed."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    def add(self, employer: str, checked: Checked) -> None:
        """Note what was checked."""
        values = {
            "employer": employer,
            "kind": checked.kind.value,
            "what": checked.what,
            "at": seconds(checked.at),
        }
        self._engine.write(ADD, values)

    def of(self, employer: str) -> tuple[Checked, ...]:
        """Tell what was checked of an employer, from the first on."""
        rows = self._engine.rows(OF, {"employer": employer})
        return tuple(
            Checked(Proof(row["kind"]), row["what"], moment(row["at"])) for row in rows
        )

    def add_domain(self, employer: str, domain: str, now: datetime) -> None:
        """Note that mail of a domain is an employer's."""
        values = {"domain": domain, "employer": employer, "since": seconds(now)}
        self._engine.write(ADD_DOMAIN, values)

    def domains(self, employer: str) -> tuple[str, ...]:
        """Name the domains of an employer's mail."""
        rows = self._engine.rows(DOMAINS, {"employer": employer})
        return tuple(row["domain"] for row in rows)

    def holders(self, domain: str) -> frozenset[str]:
        """Name the employers whose mail has this domain."""
        rows = self._engine.rows(HOLDERS, {"domain": domain})
        return frozenset(row["employer"] for row in rows)

    def all_domains(self) -> tuple[str, ...]:
        """Name the domains of all employers."""
        return tuple(row["domain"] for row in self._engine.rows(EVERY))

    def free(self, employer: str) -> None:
        """Let the domains go of an employer that has closed."""
        self._engine.write(FREE, {"employer": employer})
