from careers.board.criteria import Criteria
from careers.board.results import Results
from careers.web.search.names import Names
from careers.web.search.panels import lands, panels
from tests.small import CATALOGUE

NAMES = Names(CATALOGUE)


def panel(facet: str, counts: dict[str, int], criteria: Criteria | None = None):
    results = Results((), 9, counts={facet: counts})
    return panels(criteria or Criteria(), results, NAMES).get(facet)


def test_values_stand_by_count_then_name_and_not_stated_last():
    line = panel("line", {"unsaid": 9, "sales": 4, "health": 4, "banking": 7})

    assert [choice.label for choice in line.first] == [
        "Banking",
        "Health care",
        "Sales",
        "Not stated",
    ]


def test_values_that_have_an_order_keep_it_whatever_their_counts():
    shift = panel("shift", {"unsaid": 9, "nights": 4, "days": 4, "evenings": 7})
    center = panel("center", {"virtual": 9, "blended": 2, "inbound": 1})

    assert [choice.value for choice in shift.first] == [
        "days", "evenings", "nights", "unsaid",
    ]  # fmt: skip
    assert [choice.value for choice in center.first] == [
        "inbound", "blended", "virtual",
    ]  # fmt: skip


def test_no_phones_is_one_box_and_no_calls_not_another():
    counts = {"inbound": 2, "none": 3}

    assert [choice.value for choice in panel("calls", counts).first] == ["inbound"]
    ticked = panel("calls", counts, Criteria(calls=("none",)))
    assert [choice.value for choice in ticked.first] == ["inbound", "none"]


def test_more_than_eight_values_fold_away_but_never_what_is_ticked():
    codes = ("de", "es", "fr", "hi", "it", "ja", "ko", "nl", "pl", "pt", "ru")
    counts = {code: 20 - at for at, code in enumerate(codes)} | {"unsaid": 1}
    language = panel("language", counts, Criteria(language=("ru",)))

    assert len(language.first) == 8 + 2
    assert [choice.label for choice in language.more] == ["Polish", "Portuguese"]
    assert language.first[-2].ticked


def test_a_ticked_value_stays_though_it_finds_nothing():
    calls = panel("calls", {}, Criteria(calls=("outbound",)))

    assert [(choice.label, choice.count) for choice in calls.first] == [("Outbound", 0)]


def test_a_filter_without_values_is_not_shown():
    assert panel("line", {}) is None


def test_countries_come_by_count_with_their_states_by_name():
    places = {
        "PH": 2,
        "US": 7,
        "US-TX": 3,
        "US-AZ": 4,
        "?US": 5,
        "!US-CA": 1,
    }
    us, ph = lands(Criteria(lives="US-AZ"), places)

    assert (us.code, us.count, ph.label) == ("US", 7, "Philippines")
    assert [(at.label, at.count, at.ticked) for at in us.regions] == [
        ("Arizona", 4, True),
        ("Texas", 3, False),
    ]


def test_the_chosen_place_is_on_the_list_though_nobody_hires_there():
    (canada,) = lands(Criteria(lives="CA-ON"), {})

    assert [region.label for region in canada.regions] == ["Ontario"]
