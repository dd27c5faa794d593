from careers.pathways.limits import Limits
from careers.pathways.planner import Trip
from careers.pathways.reasons import NoWay, Why
from careers.web.words.trips import broken_words, no_way_words, trip_title
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


def test_a_goal_that_breaks_a_limit_itself_is_named():
    limits = Limits(remote=True, no_degree=True)
    closed = NoWay("csr", "director", Why.LIMITS, broken=("remote", "no_degree"))
    one = broken_words(Trip("csr", "director", limits), closed, CATALOGUE)
    assert one == (
        "Director of contact centers itself does not keep to “From home only” and"
        " “No degree needed”."
    )
    kind = broken_words(Trip("csr", "any-analyst", limits), closed, CATALOGUE)
    assert kind.startswith("No such role keeps to “From home only”")
    assert not broken_words(Trip("csr", "director"), NoWay("", "", ""), CATALOGUE)
