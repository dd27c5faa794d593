from datetime import timedelta

from careers.people.employers.hiring import Checked, Proof
from tests.cast import NOW
from tests.storage.hirers import DOMAIN


def test_checks_are_told_in_the_order_of_their_days(store):
    late = Checked(Proof.PERSON, "Saw papers", NOW + timedelta(days=1))
    early = Checked(Proof.ADDRESS, DOMAIN, NOW)
    store.proofs.add("northbank", late)
    store.proofs.add("northbank", early)
    assert store.proofs.of("northbank") == (early, late)
    assert store.proofs.of("harbour-travel") == ()


def test_a_domain_can_be_the_mail_of_several_employers(store):
    store.proofs.add_domain("northbank", DOMAIN, NOW)
    store.proofs.add_domain("northbank", DOMAIN, NOW)
    store.proofs.add_domain("harbour-travel", DOMAIN, NOW)
    assert store.proofs.holders(DOMAIN) == {"northbank", "harbour-travel"}
    assert store.proofs.all_domains() == (DOMAIN,)
    store.proofs.free("northbank")
    assert store.proofs.domains("northbank") == ()
    assert store.proofs.holders(DOMAIN) == {"harbour-travel"}
