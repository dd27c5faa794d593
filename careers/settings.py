"""What a person may choose about an installation, out of its environment."""

import secrets
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from careers.errors import CareersError

KEY_FILE = "careers.key"
HERE = "http://127.0.0.1:8000"
SENDER = "Headway <headway@localhost>"


@dataclass(frozen=True, slots=True)
class Settings:
    """The choices for one installation of the site."""

    secret_key: str
    database: Path = Path("careers.db")
    debug: bool = False
    secure: bool = False
    """Whether cookies travel by HTTPS only: so in production."""
    proxies: int = 0
    """How many servers of one's own stand before the site and tell who asks."""
    site: str = HERE
    """Where the site stands, for links in letters; never what a browser says of it."""
    smtp: str = field(default="", repr=False)
    """The mail server; without one, letters go into a folder beside the database."""
    sender: str = SENDER
    suggestions: bool = False
    """Whether a language model may ask what words of a text mean; off by default."""

    @property
    def outbox(self) -> Path:
        """The folder for letters when there is no mail server."""
        return self.database.parent / "outbox"

    @classmethod
    def from_environment(cls, environment: Mapping[str, str]) -> "Settings":
        """Read the variables that begin with ``CAREERS_``.

        Production refuses to start without a key that somebody chose; elsewhere one
        is made once and kept beside the database.
        """
        database = database_path(environment)
        production = _is_on(environment, "CAREERS_PRODUCTION")
        key = environment.get("CAREERS_SECRET_KEY", "")
        if production and not key:
            raise CareersError(
                "CAREERS_SECRET_KEY is not set, and this is production.",
                "Make one with: python -c 'import secrets; print(secrets.token_hex())'",
            )
        return cls(
            secret_key=key or _kept_key(database.parent / KEY_FILE),
            database=database,
            debug=_is_on(environment, "CAREERS_DEBUG"),
            secure=production,
            proxies=_number(environment, "CAREERS_PROXIES"),
            site=_site(environment, production),
            smtp=environment.get("CAREERS_SMTP", ""),
            sender=environment.get("CAREERS_MAIL_FROM") or SENDER,
            suggestions=_is_on(environment, "CAREERS_SUGGESTIONS"),
        )


def database_path(environment: Mapping[str, str]) -> Path:
    """Tell where the database lies; by default ``careers.db`` in the current folder."""
    return Path(environment.get("CAREERS_DATABASE") or "careers.db")


def _is_on(environment: Mapping[str, str], name: str) -> bool:
    return environment.get(name, "").lower() in {"1", "yes", "true", "on"}


def _number(environment: Mapping[str, str], name: str) -> int:
    said = environment.get(name) or "0"
    if not said.isdecimal():
        raise CareersError(
            f"{name} is no number: {said}.", f"Set {name}=1, or not at all."
        )
    return int(said)


def _site(environment: Mapping[str, str], production: bool) -> str:
    site = environment.get("CAREERS_SITE", "").rstrip("/")
    if production and not site.startswith("https://"):
        raise CareersError(
            "CAREERS_SITE does not say where the site stands, and this is production.",
            "Set it to the address people use, like https://headway.example.org",
        )
    return site or HERE


def _kept_key(path: Path) -> str:
    """Read the key of this installation; make it the first time, for its owner only."""
    if not path.exists():
        path.parent.mkdir(parents=True, exist_ok=True)
        path.touch(mode=0o600)
        path.write_text(secrets.token_hex(32))
    return path.read_text().strip()
