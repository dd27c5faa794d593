"""The shelf of applications: what people send is sealed, and leaves with them."""

from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

import msgspec

from careers.people.employers.application import (
    Application,
    Came,
    Choices,
    Reason,
    Said,
    Step,
)
from careers.people.entry.seal import Seal
from careers.people.entry.secret import hashed
from careers.storage.clock import moment, seconds
from careers.storage.engine import Engine

COLUMNS = """
    select number, job, account, made, agrees, came, reason, sealed from applications a
"""
SENT = "exists (select 1 from application_steps where application = a.number)"
FIND = f"{COLUMNS} where number = :number"
BY_PAGE = f"{COLUMNS} where page = :page"
OF_JOB = f"{COLUMNS} where job = :job and {SENT} order by made desc, number desc"
OF_ACCOUNT = f"{COLUMNS} where account = :account order by made desc, number desc"
AT_EMPLOYER = f"""
    {COLUMNS} where job in (select number from jobs where employer = :employer)
       and {SENT} order by made, number
"""
SAME = f"{COLUMNS} where who = :who and job = :job order by number desc"
ADD = """
    insert into applications (job, account, page, who, made, agrees, came, sealed, file)
    values (:job, :account, :page, :who, :made, :agrees, :came, :sealed, :file)
 returning number
"""
STEPS = "select step, at from application_steps where application = :number"
TAKE = """
    insert or ignore into application_steps (application, step, at)
    values (:number, :step, :at)
"""
REASON = "update applications set reason = :reason where number = :number"
FILE = "select file from applications where number = :number"
EMPTY = "update applications set sealed = null, file = null where number = :number"
NO_WORDS = "delete from application_words where application = :number"
REMOVE = "delete from applications where number = :number"
FORGET = "delete from applications where who = :who"
CHOICES = "select matching, blind from applicant_choices where job = :job"
CHOOSE = """
    insert into applicant_choices (job, matching, blind)
    values (:job, :matching, :blind)
    on conflict (job) do update
    set matching = excluded.matching, blind = excluded.blind
"""
TIDY = f"""
    delete from applications as a
     where (made <= :unconfirmed and not {SENT})
        or exists (select 1 from jobs j
                    where j.number = a.job and j.closes_at <= :kept)
"""


class Applications:
    """What people sent to employers through this site."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self._read = msgspec.json.Decoder(Said)

    def add(
        self, application: Application, seal: Seal, *, who: str, file: bytes = b""
    ) -> Application:
        """Keep an application as it was written. ``who`` names a person unreadably."""
        with self._engine.writing():
            row = _row(application, seal) | {"who": who, "file": None}
            if file:
                row["file"] = seal.close(file)
            number = int(self._engine.value(ADD, row))
            for step, at in application.steps.items():
                self.take(number, step, at)
        return replace(application, number=number)

    def find(self, number: int, seal: Seal) -> Application | None:
        """Fetch one application; whose it is must be asked of it."""
        return self._one(FIND, {"number": number}, seal)

    def of_page(self, secret: str, seal: Seal) -> Application | None:
        """Fetch the application whose own page this is the key of."""
        return self._one(BY_PAGE, {"page": hashed(secret)}, seal)

    def of_job(self, job: int, seal: Seal) -> tuple[Application, ...]:
        """Fetch what was sent for a job, the newest first."""
        return self._all(OF_JOB, {"job": job}, seal)

    def of_account(self, account: int, seal: Seal) -> tuple[Application, ...]:
        """Fetch what somebody sent, the newest first."""
        return self._all(OF_ACCOUNT, {"account": account}, seal)

    def running(self, who: str, job: int, seal: Seal) -> Application | None:
        """Fetch what the same person has under way for the same job."""
        same = self._all(SAME, {"who": who, "job": job}, seal)
        return next((own for own in same if not own.is_over), None)

    def waiting_at(self, employer: str, seal: Seal) -> list[Application]:
        """Fetch what waits for an employer, the longest first."""
        sent = self._all(AT_EMPLOYER, {"employer": employer}, seal)
        return [own for own in sent if not own.is_over]

    def take(
        self, number: int, step: Step, at: datetime, *, reason: Reason | None = None
    ) -> bool:
        """Note what became of one; ``False`` when that was noted before."""
        values = {"number": number, "step": step.value, "at": seconds(at)}
        with self._engine.writing():
            taken = self._engine.write(TAKE, values) == 1
            if taken and reason:
                self._engine.write(REASON, {"number": number, "reason": reason.value})
        return taken

    def withdraw(self, number: int, at: datetime) -> None:
        """Take one back: all that was sent and said is gone, only the dates stay."""
        with self._engine.writing():
            self.take(number, Step.WITHDRAWN, at)
            self._engine.write(EMPTY, {"number": number})
            self._engine.write(NO_WORDS, {"number": number})

    def remove(self, number: int) -> None:
        """Throw one away."""
        self._engine.write(REMOVE, {"number": number})

    def forget(self, who: str) -> int:
        """Throw away all that one person sent, with an account or without."""
        return self._engine.write(FORGET, {"who": who})

    def file(self, number: int, seal: Seal) -> bytes | None:
        """Unseal the CV that came with one."""
        sealed = self._engine.value(FILE, {"number": number})
        return seal.open(sealed) if sealed else None

    def choices(self, job: int) -> Choices:
        """Tell how an employer looks at the applicants of a job."""
        row = self._engine.row(CHOICES, {"job": job})
        return Choices(bool(row["matching"]), bool(row["blind"])) if row else Choices()

    def choose(self, job: int, choices: Choices) -> None:
        """Look at the applicants of a job in another way from now on."""
        values = {"matching": int(choices.matching), "blind": int(choices.blind)}
        self._engine.write(CHOOSE, {"job": job, **values})

    def tidy(self, now: datetime, *, kept: timedelta, unconfirmed: timedelta) -> int:
        """Throw away what nobody confirmed, and what has long outlived its job."""
        values = {"unconfirmed": now - unconfirmed, "kept": now - kept}
        return self._engine.write(TIDY, {k: seconds(v) for k, v in values.items()})

    def _one(self, sql: str, values: dict[str, Any], seal: Seal) -> Application | None:
        row = self._engine.row(sql, values)
        return self._application(row, seal) if row else None

    def _all(
        self, sql: str, values: dict[str, Any], seal: Seal
    ) -> tuple[Application, ...]:
        rows = self._engine.rows(sql, values)
        return tuple(self._application(row, seal) for row in rows)

    def _application(self, row: dict[str, Any], seal: Seal) -> Application:
        steps = self._engine.rows(STEPS, {"number": row["number"]})
        content = seal.open(row["sealed"]) if row["sealed"] else None
        return Application(
            number=row["number"],
            job=row["job"],
            account=row["account"],
            made_at=moment(row["made"]),
            agrees=None if row["agrees"] is None else bool(row["agrees"]),
            came=Came(row["came"]),
            reason=Reason(row["reason"]) if row["reason"] else None,
            steps={Step(own["step"]): moment(own["at"]) for own in steps},
            said=self._read.decode(content) if content else None,
        )


def _row(application: Application, seal: Seal) -> dict[str, Any]:
    said = application.said
    return {
        "job": application.job,
        "account": application.account,
        "page": hashed(said.secret if said else ""),
        "made": seconds(application.made_at),
        "agrees": None if application.agrees is None else int(application.agrees),
        "came": application.came.value,
        "sealed": seal.close(msgspec.json.encode(said)),
    }
