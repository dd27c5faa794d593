"""The shelf of employers."""

import json
import re
from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime

import msgspec

from careers.board.employer import Employer
from careers.board.names import slug
from careers.people.entry.mail_hosts import host_of
from careers.storage.clock import seconds
from careers.storage.engine import Engine

FIND = "select details from employers where slug = :slug"
KEEP = """
    insert into employers (slug, name, details) values (:slug, :name, :details)
    on conflict (slug) do update set name = excluded.name, details = excluded.details
    where details is distinct from excluded.details
      and not exists (select 1 from memberships
                       where part = 'recruiter' and place = excluded.slug)
      and not exists (select 1 from employer_addresses where employer = excluded.slug)
"""
FILL = """
    insert into employers (slug, name, details) values (:slug, :name, :details)
    on conflict (slug) do nothing
"""
EDIT = "update employers set details = :details where slug = :slug"
TOUCH = """
    update jobs set changed = (select max(changed) + 1 from jobs)
     where employer = :slug
"""
NAMES = "select name from employers"
CALLED = """
    select slug, lower(name) as folded from employers
     where lower(name) in (select value from json_each(:names))
"""
TAKEN = """
    select 1 from employers where slug = :slug
     union all
    select 1 from employer_addresses where address = :slug
"""
NAME = "update employers set name = :name, details = :details where slug = :slug"
REWORD = """
    update job_words set employer = :name
     where rowid in (select number from jobs where employer = :slug)
"""
MOVE = """
    insert into employer_addresses (address, employer, since)
    values (:address, :slug, :since)
    on conflict (address) do update set since = excluded.since
"""
KNOWN_AS = "select employer from employer_addresses where address = :slug"
ADDRESS = """
    select address from employer_addresses where employer = :slug
     order by since desc, address limit 1
"""
SEEN = """
    (exists (select 1 from jobs j where j.employer = e.slug
                and coalesce(j.removed_at, j.merged_into, j.held_at,
                             j.suspended_at) is null)
     or exists (select 1 from employer_checks where employer = e.slug))
"""
"""Who is known by nothing but jobs that nobody sees is seen by nobody either."""

LISTED = f"""
    select details,
           (select count(*) from jobs j
             where j.employer = listed.slug
               and coalesce(j.removed_at, j.merged_into, j.held_at,
                             j.suspended_at) is null
               and j.posted_at <= :now and j.closes_at > :now) as openings
      from (select e.slug, e.name, e.details from employers e
             where instr(lower(e.name), :words) > 0 and {SEEN}
             order by lower(e.name), e.slug
             limit :count offset :start) as listed
     order by lower(name), slug
"""
COUNTED = f"""
    select count(*) from employers e
     where instr(lower(e.name), :words) > 0 and {SEEN}
"""
IS_SEEN = f"""
    select 1 from employers e
     where slug = :slug
       and ({SEEN}
            or exists (select 1 from suspended_employers where employer = e.slug))
"""
"""Whoever has the link of one off the board reads the warning; no list leads on."""


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
        """Keep what is known of an employer; a bare name never wipes out more.

        What an ad says never overwrites the words of those who hire there, nor does
        it lead to another site: mail of its domain can claim the page.
        """
        if employer == Employer(employer.slug, employer.name):
            self._engine.write(FILL, _row(employer))
            return
        known = self.find(employer.slug)
        if known and host_of(known.site or ""):
            employer = replace(employer, site=known.site)
        self._engine.write(KEEP, _row(employer))

    def at(self, address: str) -> Employer | None:
        """Fetch an employer by any address it ever had."""
        return self.find(self.known_as(address))

    def known_as(self, address: str) -> str:
        """Tell the slug behind an address; most employers have just the one."""
        return self._engine.value(KNOWN_AS, {"slug": address}) or address

    def address_of(self, slug: str) -> str:
        """Tell where an employer is found today."""
        return self._engine.value(ADDRESS, {"slug": slug}) or slug

    def rename(self, slug: str, name: str, now: datetime) -> None:
        """Call an employer otherwise; its old addresses go on leading to it."""
        known = self.find(slug)
        if known is None:
            return
        with self._engine.writing():
            values = {"address": self._address(slug, name), "since": seconds(now)}
            self._engine.write(NAME, _row(replace(known, name=name)))
            self._engine.write(MOVE, values | {"slug": slug})
            self._engine.write(REWORD, {"slug": slug, "name": name})
            self._engine.write(TOUCH, {"slug": slug})

    def _address(self, slug: str, name: str) -> str:
        """Make an address of a name: its own of old, or one that is free."""
        own = slug_of(name)
        return own if self.known_as(own) == slug else self.free_slug(name)

    def edit(self, employer: Employer) -> None:
        """Keep what those who hire there say of their employer; its name stays.

        Its jobs tell it too, so they count as changed.
        """
        with self._engine.writing():
            self._engine.write(EDIT, _row(employer))
            self._engine.write(TOUCH, {"slug": employer.slug})

    def named(
        self, words: str, now: datetime, *, start: int = 0, count: int = 50
    ) -> list[tuple[Employer, int]]:
        """List employers by name, each with its open jobs."""
        values = {"words": _folded(words), "now": seconds(now)}
        bounds = {"start": start, "count": count}
        rows = self._engine.rows(LISTED, values | bounds)
        return [(self._read.decode(row["details"]), row["openings"]) for row in rows]

    def count_named(self, words: str) -> int:
        """Count the employers of such a name."""
        return int(self._engine.value(COUNTED, {"words": _folded(words)}))

    def is_seen(self, slug: str) -> bool:
        """Whether everybody may see the page of an employer."""
        return bool(self._engine.value(IS_SEEN, {"slug": slug}))

    def names(self) -> tuple[str, ...]:
        """Name every employer."""
        return tuple(row["name"] for row in self._engine.rows(NAMES))

    def called(self, names: Iterable[str]) -> dict[str, frozenset[str]]:
        """Tell which employers have these very names, by the name in small letters."""
        values = {"names": json.dumps([_folded(name) for name in names])}
        found: dict[str, frozenset[str]] = {}
        for row in self._engine.rows(CALLED, values):
            before = found.get(row["folded"], frozenset())
            found[row["folded"]] = before | {row["slug"]}
        return found

    def free_slug(self, name: str) -> str:
        """Make an address of a name that no employer has yet."""
        own = slug_of(name)
        taken, number = own, 1
        while self._engine.value(TAKEN, {"slug": taken}):
            number += 1
            taken = f"{own}-{number}"
        return taken


def slug_of(name: str) -> str:
    """Make an address of a name; one in other letters is told by what it is."""
    return slug(name) if re.search(r"[a-zA-Z0-9]", name) else "employer"


def _folded(words: str) -> str:
    return " ".join(words.lower().split())


def _row(employer: Employer) -> dict[str, str]:
    details = msgspec.json.encode(employer).decode()
    return {"slug": employer.slug, "name": employer.name, "details": details}
