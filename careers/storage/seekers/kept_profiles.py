"""The shelf of profiles that people keep with their account, version by version."""

import zlib
from datetime import datetime
from typing import Any

import msgspec

from careers.people.entry.seal import Seal
from careers.people.seekers.anonymous import AnonymousProfile
from careers.people.seekers.kept_profile import MOST, Consent, Extent, Version, Why
from careers.storage.clock import moment, seconds
from careers.storage.engine import Engine

CONSENT = "select extent, consent, since from kept_profiles where account = :account"
AGREE = """
    insert into kept_profiles (account, extent, consent, since)
    values (:account, :extent, :consent, :since)
    on conflict (account) do update
    set extent = excluded.extent, consent = excluded.consent, since = excluded.since
"""
FORGET = "delete from kept_profiles where account = :account"
ADD = """
    insert into profile_versions (account, at, why, sealed)
    values (:account, :at, :why, :sealed)
"""
COLUMNS = "select number, at, why, sealed from profile_versions"
ALL = f"{COLUMNS} where account = :account order by number desc"
NEWEST = f"{ALL} limit 1"
ONE = f"{COLUMNS} where account = :account and number = :number"
DROP = "delete from profile_versions where account = :account and number = :number"
RESEAL = """
    update profile_versions set sealed = :sealed
     where account = :account and number = :number
"""
TRIM = f"""
    delete from profile_versions
     where account = :account and number not in (
           select number from profile_versions
            where account = :account order by number desc limit {MOST})
"""


class KeptProfiles:
    """What people with an account let us keep of themselves, sealed."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self._read = msgspec.json.Decoder(AnonymousProfile)

    def consent(self, account: int) -> Consent | None:
        """Tell what somebody agreed to; ``None`` when they keep nothing here."""
        row = self._engine.row(CONSENT, {"account": account})
        if row is None:
            return None
        return Consent(Extent(row["extent"]), row["consent"], moment(row["since"]))

    def agree(self, account: int, consent: Consent, seal: Seal) -> None:
        """Keep to these terms from now on, in older versions too."""
        values = {"account": account, "extent": consent.extent.value}
        values |= {"consent": consent.words, "since": seconds(consent.since)}
        with self._engine.writing():
            self._engine.write(AGREE, values)
            if consent.extent is Extent.FINDINGS:
                self._take_words_out(account, seal)

    def put(
        self,
        account: int,
        profile: AnonymousProfile,
        seal: Seal,
        *,
        why: Why,
        at: datetime,
    ) -> None:
        """Keep a new version, as far as the person allows; one like the last is none.

        Nothing is kept of somebody who has not agreed.
        """
        with self._engine.writing():
            consent = self.consent(account)
            if consent is None:
                return
            allowed = consent.allows(profile)
            last = self.newest(account, seal)
            if last and last.profile == allowed:
                return
            values = {"account": account, "at": seconds(at), "why": why.value}
            self._engine.write(ADD, values | {"sealed": _sealed(allowed, seal)})
            self._engine.write(TRIM, {"account": account})

    def newest(self, account: int, seal: Seal) -> Version | None:
        """Fetch the profile of somebody as it is today."""
        row = self._engine.row(NEWEST, {"account": account})
        return self._version(row, seal) if row else None

    def versions(self, account: int, seal: Seal) -> tuple[Version, ...]:
        """Fetch every version, the newest first."""
        rows = self._engine.rows(ALL, {"account": account})
        found = (self._version(row, seal) for row in rows)
        return tuple(version for version in found if version)

    def find(self, account: int, number: int, seal: Seal) -> Version | None:
        """Fetch one of somebody's own versions."""
        row = self._engine.row(ONE, {"account": account, "number": number})
        return self._version(row, seal) if row else None

    def drop(self, account: int, number: int) -> bool:
        """Delete one of somebody's own versions."""
        values = {"account": account, "number": number}
        return self._engine.write(DROP, values) == 1

    def forget(self, account: int) -> None:
        """Delete all versions, and what was agreed."""
        self._engine.write(FORGET, {"account": account})

    def _take_words_out(self, account: int, seal: Seal) -> None:
        for version in self.versions(account, seal):
            values = {"account": account, "number": version.number}
            bare = _sealed(version.profile.findings, seal)
            self._engine.write(RESEAL, values | {"sealed": bare})

    def _version(self, row: dict[str, Any], seal: Seal) -> Version | None:
        """Open a version; one sealed with another key is as good as gone."""
        content = seal.open(row["sealed"])
        if content is None:
            return None
        profile = self._read.decode(zlib.decompress(content))
        return Version(row["number"], moment(row["at"]), Why(row["why"]), profile)


def _sealed(profile: AnonymousProfile, seal: Seal) -> str:
    """Versions repeat themselves, so that packing them is worth it."""
    return seal.close(zlib.compress(msgspec.json.encode(profile)))
