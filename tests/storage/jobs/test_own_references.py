from tests.storage.hiring.test_postings import DRAFT


def test_an_employer_finds_its_job_by_its_own_reference(store):
    own = store.postings.put(DRAFT)
    assert store.references.keep(own.employer, "CS-1042", own.number)
    assert store.references.find(own.employer, "CS-1042") == own.number
    assert store.references.of(own.number) == "CS-1042"
    assert store.references.of_all(own.employer) == {own.number: "CS-1042"}


def test_references_of_two_employers_do_not_meet(store):
    own = store.postings.put(DRAFT)
    store.references.keep(own.employer, "CS-1042", own.number)
    assert store.references.find("northbank", "CS-1042") is None


def test_a_reference_stays_with_the_job_that_had_it_first(store):
    first, second = store.postings.put(DRAFT), store.postings.put(DRAFT)
    store.references.keep(first.employer, "CS-1042", first.number)
    assert not store.references.keep(first.employer, "CS-1042", second.number)
    assert store.references.find(first.employer, "CS-1042") == first.number


def test_a_draft_that_is_thrown_away_frees_its_reference(store):
    own = store.postings.put(DRAFT)
    store.references.keep(own.employer, "CS-1042", own.number)
    store.postings.drop(own.number)
    assert store.references.find(own.employer, "CS-1042") is None
