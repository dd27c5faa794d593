from decimal import Decimal
from urllib.parse import parse_qsl, urlsplit

from hypothesis import given
from hypothesis import strategies as st
from werkzeug.datastructures import MultiDict

from careers.board.criteria import UNSAID, Criteria, PayFloor, Sort
from careers.board.pay import A_YEAR
from careers.board.place import Setting
from careers.board.shift import ShiftKind
from careers.board.work import Calls, LineOfWork
from careers.catalogue.center import CenterType
from careers.web.forms.jobs import SearchForm
from careers.web.search.address import FEED, address


def some(values):
    ticked = st.sets(st.sampled_from([*(value.value for value in values), UNSAID]))
    return ticked.map(lambda chosen: tuple(sorted(chosen)))


slugs = st.from_regex(r"[a-z0-9][a-z0-9-]{0,20}", fullmatch=True)
words = st.text(max_size=110).map(
    lambda text: " ".join("".join(s for s in text if s.isprintable()).split())
)
amounts = st.decimals("0.01", "99999999", places=2).map(Decimal.normalize)
floors = st.builds(
    PayFloor,
    amounts,
    st.from_regex("[A-Z]{3}", fullmatch=True),
    st.sampled_from(list(A_YEAR)),
)


@st.composite
def searches(draw):
    lives = draw(st.sampled_from(["", "US", "US-AZ", "PH-CEB"]))
    floor = draw(st.none() | floors)
    return Criteria(
        words=draw(words),
        center=draw(some(CenterType)),
        calls=draw(some(Calls)),
        setting=draw(some(Setting)),
        role=tuple(sorted(draw(st.sets(slugs, max_size=4)))),
        language=tuple(sorted(draw(st.sets(slugs, max_size=4)))),
        line=draw(some(LineOfWork)),
        shift=draw(some(ShiftKind)),
        lives=lives,
        says_place=bool(lives) and draw(st.booleans()),
        pay=floor,
        says_pay=floor is not None and draw(st.booleans()),
        within=draw(st.none() | st.integers(1, 365)),
        no_phones=draw(st.booleans()),
        employer=draw(st.just("") | slugs),
        sort=draw(st.sampled_from(Sort)),
        page=draw(st.integers(1, 50_000)),
    )


@given(searches())
def test_every_search_has_an_address_that_leads_back_to_it(criteria):
    query = parse_qsl(urlsplit(address(criteria)).query, strict_parsing=False)

    assert SearchForm(MultiDict(query)).criteria() == criteria


@given(st.lists(st.tuples(st.sampled_from(["words", "pay", "page", "role", "also",
                                           "lives", "within", "sort", "unit"]),
                          st.text(max_size=30))))  # fmt: skip
def test_whatever_is_typed_has_one_clean_address(pairs):
    """So a redirect to the clean address never leads to another one."""
    once = SearchForm(MultiDict(pairs)).criteria()
    query = parse_qsl(urlsplit(address(once)).query)

    assert SearchForm(MultiDict(query)).criteria() == once


def test_the_whole_board_has_the_shortest_address():
    assert address(Criteria()) == "/jobs/"


def test_nothing_empty_stands_in_an_address():
    assert address(Criteria(words="night claims", center=("virtual", "inbound"))) == (
        "/jobs/?words=night+claims&center=inbound&center=virtual"
    )


def test_a_feed_takes_the_same_search():
    assert address(Criteria(shift=("nights",)), FEED) == (
        "/jobs/feed.atom?shift=nights"
    )
