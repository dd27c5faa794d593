import stat

import pytest

from careers.errors import CareersError
from careers.settings import Settings


def test_a_first_start_makes_and_keeps_a_key_for_its_owner_only(tmp_path):
    place = {"CAREERS_DATABASE": str(tmp_path / "new" / "careers.db")}

    first, again = (Settings.from_environment(place) for _ in range(2))

    kept = tmp_path / "new" / "careers.key"
    assert first.secret_key == again.secret_key == kept.read_text().strip()
    assert len(first.secret_key) == 64
    assert stat.S_IMODE(kept.stat().st_mode) == 0o600


def test_production_refuses_to_start_without_a_key():
    with pytest.raises(CareersError, match="CAREERS_SECRET_KEY is not set"):
        Settings.from_environment({"CAREERS_PRODUCTION": "1"})


def test_production_sends_cookies_by_https_only():
    settings = Settings.from_environment(
        {
            "CAREERS_PRODUCTION": "yes",
            "CAREERS_SECRET_KEY": "k",
            "CAREERS_SITE": "https://jobs.example.org/",
        }
    )

    assert settings.site == "https://jobs.example.org"

    assert settings.secure
    assert not settings.debug


@pytest.mark.parametrize("site", ["", "http://jobs.example.org"])
def test_production_says_where_it_stands_so_that_letters_lead_there(site):
    place = {"CAREERS_PRODUCTION": "1", "CAREERS_SECRET_KEY": "k", "CAREERS_SITE": site}
    with pytest.raises(CareersError, match="CAREERS_SITE"):
        Settings.from_environment(place)


def test_letters_lie_beside_the_database(tmp_path):
    assert Settings("k", tmp_path / "careers.db").outbox == tmp_path / "outbox"


def test_nobody_is_believed_unless_it_is_said():
    assert Settings.from_environment({"CAREERS_SECRET_KEY": "k"}).proxies == 0
    place = {"CAREERS_SECRET_KEY": "k", "CAREERS_PROXIES": "two"}
    with pytest.raises(CareersError, match="CAREERS_PROXIES is no number"):
        Settings.from_environment(place)


def test_nothing_is_suggested_by_a_model_unless_somebody_wants_it() -> None:
    place = {"CAREERS_SECRET_KEY": "k"}
    assert not Settings.from_environment(place).suggestions
    assert Settings.from_environment(place | {"CAREERS_SUGGESTIONS": "1"}).suggestions
