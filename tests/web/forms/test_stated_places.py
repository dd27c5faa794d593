import pytest
from werkzeug.datastructures import MultiDict
from wtforms import Form

from careers.board.work import LanguageAsk
from careers.web.forms.stated_places import (
    LanguagesFact,
    PlaceFact,
    PlacesFact,
    code_of,
    place_words,
)


class Places(Form):
    lives = PlacesFact("They may live in")
    place = PlaceFact("Place")
    languages = LanguagesFact("Languages")


def sent(**typed):
    form = Places(MultiDict(typed))
    return form if form.validate() else form.errors


def test_places_are_written_by_name_or_code():
    form = sent(lives="Arizona, US-NV; Philippines\nArizona")

    assert form.lives.stated == ("US-AZ", "US-NV", "PH")
    assert Places(data={"lives": ("US-AZ", "PH")}).lives.data == "Arizona, Philippines"


def test_a_place_nobody_knows_is_named():
    assert "“Arizonia”" in sent(lives="Arizonia")["lives"][0]


@pytest.mark.parametrize(
    ("typed", "city", "region", "country"),
    [
        ("Tucson, Arizona, US", "Tucson", "US-AZ", "US"),
        ("Hull, UK", "Hull", None, "GB"),
        ("New York, NY, US", "New York", "US-NY", "US"),
        ("Arizona, US", None, "US-AZ", "US"),
        ("Philippines", None, None, "PH"),
    ],
)
def test_a_place_of_work_is_taken_apart(typed, city, region, country):
    form = sent(place=typed)

    assert form.place.city() == city
    assert form.place.read.country == country
    assert region is None or form.place.read.region == region


def test_a_place_of_work_needs_its_country():
    assert "with its country" in sent(place="Somewhere nice")["place"][0]


def test_a_place_of_work_reads_on_one_line():
    assert place_words("Tucson", "US-AZ", "US") == "Tucson, Arizona, US"
    assert place_words(None, None, None) == ""


def test_languages_come_with_their_levels():
    form = sent(languages="English C1, Spanish b2 (helps), Tagalog")

    assert form.languages.stated == (
        LanguageAsk("en", "C1"),
        LanguageAsk("es", "B2", False),
        LanguageAsk("tl"),
    )
    written = Places(data={"languages": form.languages.stated}).languages.data
    assert written.startswith("English C1, Spanish B2 (helps), ")


def test_a_language_nobody_knows_is_named():
    assert "“Klingonese”" in sent(languages="Klingonese")["languages"][0]


def test_a_city_alone_is_no_place_to_live_in():
    assert code_of("Leeds") is None
