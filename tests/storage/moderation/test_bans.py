from careers.storage.moderation.bans import Ban
from tests.cast import NOW

BAD = Ban("bad.example", NOW, "Fees asked in three ads.")


def test_a_ban_counts_for_a_domain_and_its_parts(store):
    assert store.bans.add(BAD, 1)
    assert not store.bans.add(BAD, 2)
    assert store.bans.bans("mail.bad.example")
    assert not store.bans.bans("notbad.example")
    assert store.bans.all() == [BAD]


def test_a_ban_is_lifted(store):
    store.bans.add(BAD, 1)
    assert store.bans.lift("bad.example")
    assert not store.bans.bans("bad.example")
    assert not store.bans.lift("bad.example")
