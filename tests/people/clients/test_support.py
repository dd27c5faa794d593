from careers import assets
from careers.people.clients.barrier import Barrier
from careers.people.clients.support import helping, load_supports

WHO = {"client", "counselor", "client and counselor"}


def test_something_helps_with_every_barrier():
    supports = load_supports(assets.DATA)
    for barrier in Barrier:
        assert helping(supports, barrier), barrier


def test_every_action_has_somebody_who_does_it():
    for own in load_supports(assets.DATA):
        assert own.who in WHO, own.do
        assert own.do[0].isupper(), own.do
        assert not own.do.endswith("."), own.do
