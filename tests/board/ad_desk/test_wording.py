import pytest

from careers import assets
from careers.board.ad_desk.wording import load_wordings
from careers.errors import CareersError

WORDINGS = load_wordings(assets.DATA)


def found(body, title="Agent"):
    return {remark.id: remark for remark in WORDINGS.remarks(title, body)}


@pytest.mark.parametrize(
    ("text", "rule"),
    [
        ("Applicants aged 18 to 35 only.", "age-limit"),
        ("Not more than 30 years old.", "age-limit"),
        ("Female only, day shift.", "sex"),
        ("We are looking for a young lady for the desk.", "sex"),
        ("With pleasing personality.", "looks"),
        ("Attach a recent photo to your CV.", "looks"),
        ("Must be single and flexible.", "family"),
        ("Native English speakers wanted.", "origin"),
        ("You have a neutral accent.", "origin"),
        ("Able-bodied people.", "able-bodied"),
        ("For recent college graduates.", "recent-graduate"),
    ],
)
def test_demands_that_laws_forbid_stop_the_ad(text, rule):
    assert found(text)[rule].must
    assert found(text)[rule].words in text


@pytest.mark.parametrize(
    ("text", "rule"),
    [
        ("A young and dynamic team.", "young"),
        ("You are a digital native.", "young"),
        ("A sales ninja with thick skin.", "battle"),
        ("Our salesmen earn well.", "gendered-names"),
        ("Urgent hiring.", "urgent"),
        ("A competitive salary.", "jargon"),
        ("Keep AHT low.", "letters"),
    ],
)
def test_words_that_keep_people_away_are_advice(text, rule):
    assert not found(text)[rule].must


@pytest.mark.parametrize(
    "text",
    [
        "You must be at least 18 years old.",
        "Our members are aged 60 to 90.",
        "English, native or near-native at C1.",
        "People of any age and sex apply, and recent graduates are welcome.",
        "You help young people find a place to live.",
        "You send customers a photo of the listing.",
        "A quiet room without children in the background.",
        "You sell men’s and women’s shoes.",
    ],
)
def test_plain_words_need_no_remark(text):
    assert found(text) == {}


def test_letters_of_the_trade_are_meant_in_capitals_only():
    assert "letters" not in found("A slap on the back, aha.")


def test_every_wording_has_its_source_and_a_remedy():
    for wording in WORDINGS.all:
        assert wording.remedy
        assert wording.source in WORDINGS.sources


def test_a_wording_of_no_known_source_is_named(tmp_path):
    entry = 'id = "x"\nweight = "hint"\nwords = ["a"]\nsays = "s"\nremedy = "r"\n'
    (tmp_path / "wording.toml").write_text(f'[[wording]]\n{entry}source = "nobody"\n')

    with pytest.raises(CareersError, match="“x”"):
        load_wordings(tmp_path)
