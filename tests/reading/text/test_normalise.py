"""Whatever a text went through, evidence points into the original."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from careers.reading.text.normalise import normalise

KNOWN = frozenset({"customer", "liveops"})


@pytest.mark.parametrize(
    ("original", "clean"),
    [
        ("calls  and\tchats", "calls and chats"),
        ("calls\xa0and\u2003chats", "calls and chats"),
        ("a so\u00adlution", "a solution"),
        ("zero\u200bwidth", "zerowidth"),
        ("bell\x07rings", "bell rings"),
        ("it\u2019s \u201cfine\u201d", 'it\'s "fine"'),
        ("2014 \u00e2\u20ac\u201c 2016", "2014 – 2016"),
        ("don\u00e2\u20ac\u2122t", "don't"),
        ("caf\u00c3\u00a9", "café"),
        ("Done.\u00c2 Next", "Done. Next"),
        ("City \u00ef\u00bc State", "City State"),
        ("03/2014 \u00ef\u00bc 04/2016", "03/2014 - 04/2016"),
        ("03/2014 \u00ef\u00bc Current", "03/2014 - Current"),
        ("cus-\ntomer care", "customer care"),
        ("follow-\nup", "follow-up"),
        ("\u2022Answered calls\n\u2022 Sold", "Answered calls\nSold"),
        ("- Answered\n* Sold", "Answered\nSold"),
        ("Excel \u2022 Word", "Excel\nWord"),
        ("callsHandled escalations", "calls\nHandled escalations"),
        ("by phone.RequirementsTwo years", "by phone.\nRequirements\nTwo years"),
        ("a headsetBenefitsPaid rest", "a headset\nBenefits\nPaid rest"),
        ("Customer ServiceAgent at Northbank", "Customer Service Agent at Northbank"),
        ("all calls.Calls are", "all calls.\nCalls are"),
        ("the end.Handled", "the end.\nHandled"),
        ("LinkedIn, LiveOps", "LinkedIn, LiveOps"),
        ("lone \ud800 half", "lone half"),
        ("one\r\ntwo\rthree", "one\ntwo\nthree"),
        ("calls &amp; chats, don&#39;t", "calls & chats, don't"),
        ("calls &nbsp; chats &such;", "calls chats &such;"),
        (
            "works in a teamA calm and kind voice",
            "works in a team A calm and kind voice",
        ),
        ("good SQLKnowledge of it", "good SQL Knowledge of it"),
        ("some HTMLBasics, too", "some HTML Basics, too"),
        ("an HTMLx page", "an HTMLx page"),
    ],
)
def test_a_worn_text_is_mended(original: str, clean: str) -> None:
    assert normalise(original, KNOWN).text == clean


def test_a_wrapped_sentence_is_joined_but_a_list_is_not() -> None:
    wrapped = "I handled sixty calls a day for a busy utility office and\nalso the till"
    assert "\n" not in normalise(wrapped).text
    assert normalise("excel\nword\nzendesk").text == "excel\nword\nzendesk"


@pytest.mark.parametrize(
    ("original", "found", "behind"),
    [
        ("cus-\ntomer  care", "customer care", "cus-\ntomer  care"),
        ("\u2022callsHandled", "Handled", "Handled"),
        ("don\u00e2\u20ac\u2122t call", "don't", "don\u00e2\u20ac\u2122t"),
        ("call\u200b\u200bs now", "calls", "call\u200b\u200bs"),
    ],
)
def test_a_find_points_into_the_original(
    original: str, found: str, behind: str
) -> None:
    normal = normalise(original, KNOWN)
    start = normal.text.index(found)
    first, last = normal.original_span(start, start + len(found))
    assert original[first:last] == behind


@given(st.text(st.characters(codec=None), max_size=300), st.data())
def test_any_stretch_has_a_place_in_the_original(
    text: str, data: st.DataObject
) -> None:
    normal = normalise(text, KNOWN)
    assert len(normal.text) == len(normal.starts) == len(normal.ends)
    assert list(normal.starts) == sorted(normal.starts)
    start = data.draw(st.integers(0, len(normal.text)))
    end = data.draw(st.integers(start, len(normal.text)))
    first, last = normal.original_span(start, end)
    assert 0 <= first <= last <= len(text)


@given(st.text(alphabet="aB-\n .•\u00e2\u20ac\u201c\xa0\u200b", max_size=60))
def test_the_map_runs_forward_through_every_mend(text: str) -> None:
    normal = normalise(text, KNOWN)
    assert all(a <= b for a, b in zip(normal.starts, normal.ends, strict=True))
    assert list(normal.ends) == sorted(normal.ends)


@pytest.mark.parametrize("unit", ["x", "(", "\n", "aaaBbb", "-\n", "\u2022 ", " \n"])
def test_endless_repetition_takes_bounded_time(unit: str) -> None:
    longest = max(normalise(unit * 20_000).text.split(), key=len, default="")
    assert len(longest) <= 81
