from dataclasses import replace

from careers.board.employer import Employer
from careers.people.employers.suspension import Suspension
from tests.cast import NORTHBANK, NOW
from tests.storage.hirers import account, claim


def test_an_employer_is_found_by_its_address(store):
    assert store.employers.find("northbank") == NORTHBANK
    assert store.employers.find("nobody") is None


def test_what_is_new_about_an_employer_is_kept(store):
    store.employers.put(replace(NORTHBANK, people="400 people"))

    assert store.employers.find("northbank").people == "400 people"


def test_a_bare_name_wipes_nothing_out(store):
    store.employers.put(Employer("northbank", "Northbank"))
    store.employers.put(Employer("new", "New"))

    assert store.employers.find("northbank") == NORTHBANK
    assert store.employers.find("new") == Employer("new", "New")


def test_an_ad_never_overwrites_the_words_of_those_who_hire_there(store):
    store.claims.add(claim(account(store)))
    store.employers.edit(replace(NORTHBANK, about="We answer within a day."))

    store.employers.put(replace(NORTHBANK, about="Read from an ad."))

    assert store.employers.find("northbank").about == "We answer within a day."


def test_an_ad_never_leads_a_page_to_another_site(store):
    store.employers.put(replace(NORTHBANK, site="https://northbank.example"))

    store.employers.put(replace(NORTHBANK, site="https://evil.example", people="9"))

    store.employers.put(Employer("northbank", "Northbank"))
    own = store.employers.find("northbank")
    assert (own.site, own.people) == ("https://northbank.example", "9")


def test_the_board_hears_when_an_employer_says_something_new(store):
    before = store.jobs.revision()
    store.employers.edit(replace(NORTHBANK, about="We answer within a day."))

    assert store.jobs.revision() == before + 1
    assert store.jobs.find(2).employer.about == "We answer within a day."


def test_employers_are_listed_by_name_with_their_open_jobs(store):
    listed = [(own.name, count) for own, count in store.employers.named("", NOW)]

    assert listed == [("Harbour Travel", 0), ("Larkfield Health", 1), ("Northbank", 3)]
    assert [own.slug for own, _ in store.employers.named(" BANK", NOW)] == ["northbank"]
    assert store.employers.named("%", NOW) == []
    assert store.employers.count_named("h") == 3
    assert len(store.employers.named("", NOW, start=1, count=1)) == 1


def test_an_employer_nobody_knows_more_of_is_not_listed(store):
    store.employers.put(Employer("silent", "Silent"))

    assert store.employers.named("silent", NOW) == []
    assert store.employers.count_named("silent") == 0
    assert "Silent" in store.employers.names()


def test_whoever_has_only_jobs_that_wait_is_seen_by_nobody(store):
    assert store.employers.is_seen("larkfield-health")

    store.holding.hold(1, NOW)

    assert not store.employers.is_seen("larkfield-health")
    assert store.employers.named("larkfield", NOW) == []
    assert store.employers.count_named("larkfield") == 0


def test_whoever_is_off_the_board_is_found_by_the_link_and_in_no_list(store):
    store.suspensions.add(Suspension("larkfield-health", NOW, "Deposits."))

    assert store.employers.is_seen("larkfield-health")
    assert store.employers.named("larkfield", NOW) == []
    assert store.employers.count_named("larkfield") == 0


def test_an_address_is_given_once(store):
    assert store.employers.free_slug("Northbank") == "northbank-2"
    assert store.employers.free_slug("Southbridge & Co.") == "southbridge-co"
    assert store.employers.free_slug("Север") == "employer"
