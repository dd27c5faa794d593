from careers.pathways.planner import Trip
from careers.pathways.reasons import NoWay, Why
from careers.web.words.trips import no_way_words, trip_title
from tests.shipped import CATALOGUE


def test_a_trip_is_said_in_words():
    to = Trip("csr", "qa-analyst")
    assert (
        trip_title(to, CATALOGUE)
        == "From customer service representative to QA analyst"
    )
    assert trip_title(Trip("csr", ""), CATALOGUE).startswith("Ways on from")
    assert ": off the phones" in trip_title(Trip("csr", "off-the-phones"), CATALOGUE)


def test_why_there_is_no_way_names_what_comes_nearest():
    no_way = NoWay("csr", "director", Why.TOO_FAR, "team-lead")
    said = " ".join(no_way_words(Trip("csr", "director"), no_way, CATALOGUE))
    assert "more than five steps" in said
    assert "by way of: Team lead" in said


def test_better_pay_that_comes_late_is_said_so():
    no_way = NoWay("csr", "best-pay", Why.TOO_FAR, "team-lead")
    said = " ".join(no_way_words(Trip("csr", "best-pay"), no_way, CATALOGUE))
    assert "within two years" in said
    assert "With more time" in said
