import pytest

from careers.catalogue.term import Term
from careers.web.telling import Telling

AHT = Term(
    "aht", "AHT", "How long.", "“”", ".", "average handle time", ("AHT", "handle time")
)
QUEUE = Term("queue", "Queue", "A line.", "“”", ".", said=())
SPLIT = Term("split", "Shift <bid>", "Choosing.", "“”", ".", said=("shift bid",))


@pytest.fixture
def telling(app):
    with app.test_request_context("/"):
        yield Telling((AHT, QUEUE, SPLIT))


def test_a_word_is_explained_where_it_appears(telling):
    told = telling.explained("Your AHT counts.")

    assert told == (
        'Your <a class="term" href="/guides/words#aht">'
        '<abbr title="average handle time">AHT</abbr></a> counts.'
    )


def test_a_word_is_explained_once_on_a_page_in_whatever_form(telling):
    assert telling.explained("handle time").count("<a ") == 1
    assert telling.explained("AHT and handle time").count("<a ") == 0


def test_only_whole_words_count(telling):
    assert telling.explained("AHTs, pre-AHT, Queue") == "AHTs, pre-AHT, Queue"


def test_a_plain_word_says_what_it_means(telling):
    assert 'title="Choosing."' in telling.explained("a shift bid")


def test_what_is_told_is_never_read_as_markup(telling):
    assert telling.told("<b>AHT</b>").startswith("&lt;b&gt;<a")
    assert "<i>" not in telling.told("[<i>](roles/csr)")


def test_links_of_a_guide_become_links(telling):
    told = telling.told("See [a lead](roles/team-lead) or [plan](paths/).")

    assert told == (
        'See <a href="/roles/team-lead">a lead</a> or <a href="/paths/">plan</a>.'
    )


def test_one_word_can_be_asked_for_by_name(telling):
    assert "average handle time" in telling.term("AHT")
    assert telling.explained("AHT") == "AHT"
    assert telling.term("Lion & co") == "Lion &amp; co"


def test_without_words_nothing_is_explained(app):
    with app.test_request_context("/"):
        assert Telling(()).explained("AHT & all") == "AHT &amp; all"


def test_pages_explain_their_words(site):
    assert 'class="term"' in site.visit("/roles/qa-analyst").html
    assert 'class="term"' in site.visit("/centers/inbound").html


def test_an_ad_explains_the_words_it_uses(site):
    listed = site.visit("/jobs/").links
    job = next(link for link in listed if "member-services" in link)
    assert 'href="/guides/words#clawback"' in site.visit(job).html
