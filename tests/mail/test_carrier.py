import socket
import stat
from dataclasses import replace

import pytest
from aiosmtpd.controller import Controller
from aiosmtpd.handlers import Message

from careers.errors import CareersError
from careers.mail.carrier import Folder, Server, carrier, server_at, written
from careers.people.letter import Letter
from careers.settings import Settings

LETTER = Letter(
    "ana@example.org",
    "Your account – one step left",
    "Héllo.\n\nhttp://127.0.0.1/x\n",
    "<!doctype html><p>Héllo",
    "https://jobs.example.org/end/1",
)
SENDER = "Headway <headway@example.org>"


class Tray(Message):
    def __init__(self) -> None:
        super().__init__()
        self.got = []

    def handle_message(self, message):
        self.got.append(message)


@pytest.fixture
def tray():
    handler = Tray()
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    controller = Controller(handler, hostname="127.0.0.1", port=port)
    controller.start()
    handler.port = port
    yield handler
    controller.stop()


def test_a_server_gets_text_and_page(tray):
    Server("127.0.0.1", tray.port, SENDER, is_here=True).carry(LETTER)
    (got,) = tray.got
    kinds = [part.get_content_type() for part in got.walk()]
    assert kinds == ["multipart/alternative", "text/plain", "text/html"]
    assert got["To"] == "ana@example.org"
    assert got["List-Unsubscribe"] == "<https://jobs.example.org/end/1>"
    assert got["List-Unsubscribe-Post"] == "List-Unsubscribe=One-Click"


def test_a_line_that_cannot_be_closed_carries_nothing(tray):
    with pytest.raises(Exception, match="STARTTLS"):
        Server("127.0.0.1", tray.port, SENDER).carry(LETTER)
    assert tray.got == []


def test_a_folder_keeps_letters_for_its_owner_only(tmp_path):
    folder = Folder(tmp_path / "outbox", SENDER)
    assert folder.latest(5) == []
    folder.carry(LETTER)
    (file,) = (tmp_path / "outbox").iterdir()
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    (read,) = folder.latest(5)
    assert (read.to, read.subject, read.text) == (
        LETTER.to,
        LETTER.subject,
        LETTER.text,
    )


@pytest.mark.parametrize(
    ("address", "read"),
    [
        ("smtp://mail.example.org", ("mail.example.org", 587, "", False, False)),
        ("smtps://u%40x:p@m.example:99", ("m.example", 99, "u@x", True, False)),
        ("smtp://localhost:25", ("localhost", 25, "", False, True)),
    ],
)
def test_a_server_is_read_from_its_address(address, read):
    server = server_at(address, SENDER)
    assert (
        server.host,
        server.port,
        server.user,
        server.closed,
        server.is_here,
    ) == read
    assert "password" not in repr(server) or server.password == ""


@pytest.mark.parametrize("address", ["mail.example.org", "http://x", "smtp://"])
def test_what_is_no_server_is_said_kindly(address):
    with pytest.raises(CareersError, match="CAREERS_SMTP"):
        server_at(address, SENDER)


def test_without_a_mail_server_letters_go_into_a_folder(tmp_path):
    chosen = Settings("k", tmp_path / "careers.db")
    assert isinstance(carrier(chosen), Folder)
    server = Settings("k", tmp_path / "careers.db", smtp="smtp://localhost")
    assert isinstance(carrier(server), Server)


@pytest.mark.parametrize("sign", ["\n", "\r\n", "\x0b", "\x85", "\u2028"])
def test_no_title_of_a_job_adds_a_header_or_stops_a_letter(sign):
    subject = f"Night agent{sign}Bcc: eve@example.org"
    message = written(replace(LETTER, subject=subject), SENDER)
    assert message["Subject"] == "Night agent Bcc: eve@example.org"
    assert message["Bcc"] is None
