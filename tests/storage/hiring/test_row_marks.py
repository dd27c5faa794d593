from tests.board.incoming.desk import read
from tests.cast import NOW


def test_the_row_that_a_posting_was_made_of_is_remembered(store):
    own = store.postings.put(read().posting(NOW)).number
    store.row_marks.keep(own, "a")
    store.row_marks.keep(own, "b")

    assert store.row_marks.of("larkfield-health") == {own: "b"}
    assert store.row_marks.of("northbank") == {}
    store.postings.drop(own)
    assert store.row_marks.of("larkfield-health") == {}
