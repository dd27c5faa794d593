from careers.people.seekers.ticket import Ticket

TICKET = Ticket("a random token", "the key of the house")


def test_only_the_same_ticket_opens_what_it_sealed() -> None:
    sealed = TICKET.seal(b"my text")
    assert TICKET.open(sealed) == b"my text"
    assert Ticket("another token", "the key of the house").open(sealed) is None
    assert Ticket("a random token", "another key").open(sealed) is None
    assert TICKET.open(b"rubbish") is None


def test_neither_the_locker_nor_the_print_gives_the_token_away() -> None:
    assert "token" not in TICKET.locker
    assert "token" not in repr(TICKET).replace("Ticket", "")
    assert "house" not in repr(TICKET)


def test_sealing_twice_never_looks_the_same() -> None:
    assert TICKET.seal(b"my text") != TICKET.seal(b"my text")
