"""Who carries a letter: a mail server, or a folder on this machine."""

import smtplib
from dataclasses import dataclass, field
from email import message_from_bytes, policy
from email.message import EmailMessage
from email.utils import formatdate, make_msgid
from pathlib import Path
from ssl import create_default_context
from typing import Protocol
from urllib.parse import unquote, urlsplit

from careers.errors import CareersError
from careers.people.letter import Letter
from careers.settings import Settings

PATIENCE = 20
"""Seconds that a mail server may take to answer."""

PORTS = {"smtp": 587, "smtps": 465}


class Carrier(Protocol):
    """Somebody who takes a letter."""

    def carry(self, letter: Letter) -> None:
        """Take it to its reader; raises ``OSError`` or ``SMTPException``."""


@dataclass(frozen=True, slots=True)
class Folder:
    """Puts each letter into a folder, as a file that mail programs open."""

    path: Path
    sender: str

    def carry(self, letter: Letter) -> None:
        """Write it down; only the owner of the installation may read it."""
        self.path.mkdir(mode=0o700, parents=True, exist_ok=True)
        message = written(letter, self.sender)
        name = message["Message-ID"].strip("<>").partition("@")[0]
        file = self.path / f"{name}.eml"
        file.touch(mode=0o600)
        file.write_bytes(message.as_bytes())

    def latest(self, count: int) -> list[Letter]:
        """Read the last letters again, the newest first."""
        files = sorted(self.path.glob("*.eml"), key=lambda file: file.stat().st_mtime)
        return [_read(file) for file in reversed(files[-count:])]


@dataclass(frozen=True, slots=True)
class Server:
    """Hands each letter to a mail server, always over a closed line."""

    host: str
    port: int
    sender: str
    user: str = ""
    password: str = field(default="", repr=False)
    closed: bool = False
    """Whether the line is closed from the start (``smtps``) or by STARTTLS."""
    is_here: bool = False
    """A server on this very machine needs no closed line."""

    def carry(self, letter: Letter) -> None:
        """Hand it over."""
        with self._server() as server:
            if not (self.closed or self.is_here):
                server.starttls(context=create_default_context())
            if self.user:
                server.login(self.user, self.password)
            server.send_message(written(letter, self.sender))

    def _server(self) -> smtplib.SMTP:
        if self.closed:
            context = create_default_context()
            return smtplib.SMTP_SSL(
                self.host, self.port, timeout=PATIENCE, context=context
            )
        return smtplib.SMTP(self.host, self.port, timeout=PATIENCE)


def carrier(chosen: Settings) -> Carrier:
    """Choose who carries: the mail server that is set, or else a folder."""
    if chosen.smtp:
        return server_at(chosen.smtp, chosen.sender)
    return Folder(chosen.outbox, chosen.sender)


def server_at(address: str, sender: str) -> Server:
    """Read a server from ``smtp://user:password@host:port`` (or ``smtps://``)."""
    parts = urlsplit(address)
    if parts.scheme not in PORTS or not parts.hostname:
        raise CareersError(
            "CAREERS_SMTP is not an address of a mail server.",
            "Write it like smtp://user:password@mail.example.org:587",
        )
    return Server(
        parts.hostname,
        parts.port or PORTS[parts.scheme],
        sender,
        unquote(parts.username or ""),
        unquote(parts.password or ""),
        closed=parts.scheme == "smtps",
        is_here=parts.hostname in {"localhost", "127.0.0.1", "::1"},
    )


def written(letter: Letter, sender: str) -> EmailMessage:
    """Write a letter as mail programs want it."""
    message = EmailMessage()
    message["From"] = sender
    message["To"] = letter.to
    # A title may hold signs that end a line: no header can be written with them.
    message["Subject"] = " ".join(letter.subject.split())
    message["Date"] = formatdate()
    message["Message-ID"] = make_msgid(domain=sender.rpartition("@")[2].strip("> "))
    message["Auto-Submitted"] = "auto-generated"
    if letter.ends_at:
        message["List-Unsubscribe"] = f"<{letter.ends_at}>"
        message["List-Unsubscribe-Post"] = "List-Unsubscribe=One-Click"
    message.set_content(letter.text)
    if letter.page:
        message.add_alternative(letter.page, subtype="html")
    return message


def _read(file: Path) -> Letter:
    message = message_from_bytes(file.read_bytes(), policy=policy.default)
    body = message.get_body(("plain",))
    text = body.get_content() if body else ""
    return Letter(str(message["To"]), str(message["Subject"]), text)
