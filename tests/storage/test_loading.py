from dataclasses import replace

from careers.board.criteria import Criteria
from careers.storage import loading
from careers.storage.loading import load
from tests import cast
from tests.cast import NOW


def renamed(catalogue):
    """The same catalogue after a review: a role has another family and name."""
    csr = replace(catalogue.roles["csr"], name="Zebra whisperer", family="coaching")
    return replace(catalogue, roles={**catalogue.roles, "csr": csr})


def test_a_change_of_data_reaches_filters_and_words(store, catalogue, monkeypatch):
    monkeypatch.setattr(loading, "BATCH", 4)

    assert load(store, renamed(catalogue)) == len(cast.JOBS)

    assert store.jobs.total(Criteria(words="zebra"), NOW) == 2
    assert store.jobs.total(Criteria(family=("coaching",)), NOW) == 2
    assert store.jobs.total(Criteria(words="leeds adviser"), NOW) == 1


def test_loading_what_has_not_changed_changes_no_job(store, catalogue):
    customer = Criteria(words="customer")
    before = store.jobs.revision(), store.jobs.total(customer, NOW)

    load(store, catalogue)

    assert (store.jobs.revision(), store.jobs.total(customer, NOW)) == before
