from dataclasses import replace

from careers.people.clients.agency import Agency
from careers.people.clients.client import Client, Said
from careers.people.clients.client_plan import ClientPlan
from careers.people.clients.digest import Digest
from careers.people.clients.plan_version import Version
from careers.people.entry.seal import Seal
from tests.cast import NOW

SEAL = Seal("key", "clients")


def put(store, code: str = "A1", counselor: int = 1) -> Client:
    store.agencies.put(Agency(slug="harbor", name="Harbor"))
    said = Said(name="Ana Ruiz")
    made = Client(
        agency="harbor", counselor=counselor, code=code, made_at=NOW, changed_at=NOW,
        said=said,
    )  # fmt: skip
    return store.clients.put(made, SEAL)


class Made:
    """Makes digests, and counts."""

    def __init__(self) -> None:
        self.count = 0

    def __call__(self, number: int) -> Digest | None:
        self.count += 1
        return Digest(name="Ana Ruiz", moved=NOW.date()) if number else None


def test_a_digest_is_made_once_and_again_when_the_record_changes(store):
    ana, make = put(store), Made()
    for _ in range(2):
        (own,) = store.digests.of("harbor", SEAL, make)
        assert (own.called, own.number) == ("Ana Ruiz", ana.number)
    assert make.count == 1
    store.clients.put(replace(ana, code="A2"), SEAL)
    assert store.digests.of("harbor", SEAL, make)[0].code == "A2"
    assert make.count == 2


def test_a_change_of_the_plan_makes_it_anew(store):
    ana, make = put(store), Made()
    store.digests.of("harbor", SEAL, make)
    plan = ClientPlan(start="csr", goals=("qa-analyst",))
    made = Version(number=0, plan=plan, at=NOW, by=1)
    store.client_plans.propose(ana.number, made, SEAL)
    store.digests.of("harbor", SEAL, make)
    store.client_plans.follow(ana.number, SEAL, lambda own: own)
    store.digests.of("harbor", SEAL, make)
    assert make.count == 3


def test_a_list_is_that_of_one_counselor_or_of_all(store):
    put(store)
    ben = put(store, "B2", 2)
    assert len(store.digests.of("harbor", SEAL, Made())) == 2
    assert store.digests.of("harbor", SEAL, Made(), 2)[0].number == ben.number


def test_nothing_of_a_digest_can_be_read_in_the_file(store):
    ana = put(store)
    store.digests.of("harbor", SEAL, Made())
    assert "Ruiz" not in str(store.engine.rows("select * from client_digests"))
    assert store.digests.of("harbor", Seal("other", "clients"), Made()) == []
    store.clients.remove(ana.number)
    assert store.engine.rows("select * from client_digests") == []


def test_a_record_that_cannot_be_opened_is_not_tried_for_ever(store):
    put(store)
    assert store.digests.of("harbor", SEAL, lambda number: None) == []
    make = Made()
    assert store.digests.of("harbor", SEAL, make) == []
    assert make.count == 0
