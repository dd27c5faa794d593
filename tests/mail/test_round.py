import logging
from datetime import timedelta
from smtplib import SMTPRecipientsRefused

from careers.mail.round import Round, deliver
from careers.people.entry.seal import Seal
from careers.people.letter import Letter
from tests.cast import NOW

SEAL = Seal("key", "letters")


class Carrier:
    def __init__(self) -> None:
        self.got, self.is_down = [], set()

    def carry(self, letter: Letter) -> None:
        if letter.to in self.is_down:
            raise OSError("no way to them")
        self.got.append(letter.to)


def test_every_letter_goes_once_and_one_that_cannot_stops_no_other(store, caplog):
    for name in ("ana", "ben", "eve"):
        store.letters.write(Letter(f"{name}@example.org", "x", "private"), SEAL, NOW)
    carrier = Carrier()
    carrier.is_down = {"ben@example.org"}
    with caplog.at_level(logging.INFO):
        assert deliver(store.letters, carrier, SEAL, NOW) == Round(2, 1)
    assert carrier.got == ["ana@example.org", "eve@example.org"]
    carrier.is_down = set()
    assert deliver(store.letters, carrier, SEAL, NOW) == Round(0, 0)
    assert deliver(store.letters, carrier, SEAL, NOW + timedelta(minutes=10)).sent == 1
    assert len(carrier.got) == 3
    assert "example.org" not in caplog.text
    assert "private" not in caplog.text


def test_an_address_that_is_refused_for_good_is_told_of_and_not_tried_again(store):
    for name in ("gone", "full"):
        store.letters.write(Letter(f"{name}@example.org", "x", "y"), SEAL, NOW)
    bounced = []

    class Server:
        def carry(self, letter: Letter) -> None:
            code = 550 if letter.to.startswith("gone") else 452
            raise SMTPRecipientsRefused({letter.to: (code, b"no")})

    done = deliver(store.letters, Server(), SEAL, NOW, bounced=bounced.append)

    assert bounced == ["gone@example.org"]
    assert done == Round(0, 1)
    later = NOW + timedelta(days=3)
    assert [one.letter.to for one in store.letters.claim(SEAL, later)] == [
        "full@example.org"
    ]


def test_a_letter_that_cannot_be_written_stops_no_other(store):
    for name in ("odd", "ana"):
        store.letters.write(Letter(f"{name}@example.org", "x", "y"), SEAL, NOW)

    class Pen:
        def carry(self, letter: Letter) -> None:
            if letter.to.startswith("odd"):
                raise ValueError("no such header")

    assert deliver(store.letters, Pen(), SEAL, NOW) == Round(1, 1)
