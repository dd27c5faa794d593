import logging
from datetime import timedelta

from careers.mail.round import Round, deliver
from careers.people.letter import Letter
from careers.people.seal import Seal
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
