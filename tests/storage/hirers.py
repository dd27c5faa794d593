"""People who hire, for the tests of shelves."""

from careers.people.employers.hiring import Claim, Why
from careers.people.entry.password import keep
from tests.cast import NORTHBANK, NOW

DOMAIN = "northbank.example"


def account(store, email: str = "ana@northbank.example") -> int:
    return store.accounts.add(email, keep("four quiet otters swim"), NOW).number


def claim(number: int, why: Why | None = None, **more) -> Claim:
    own = {"employer": NORTHBANK, "domain": DOMAIN} | more
    return Claim(number, "ana@northbank.example", at=NOW, why=why, **own)
