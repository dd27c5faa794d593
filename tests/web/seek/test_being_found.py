from tests.cast import NOW
from tests.door import signed_in, store_of
from tests.web.alerts import with_profile

HERE = "/account/found/"


def test_without_a_kept_profile_there_is_nothing_to_be_found_by(app, site):
    signed_in(app, site.client)
    page = site.visit(HERE)
    assert "First keep a profile" in page.words
    assert site.post(HERE, {"agrees": "y"}, seen_on="/account/").status_code == 400


def test_it_is_off_until_somebody_turns_it_on_and_off_again(app, site):
    account = with_profile(app, site.client)
    assert "It is off" in site.visit(HERE).words
    page = site.send(HERE, {"agrees": "y", "hidden": "northbank"})
    assert "It is on" in page.words
    assert "Northbank" in page.html
    own = store_of(app).findables.find(account)
    assert (own.since, own.hidden_from) == (NOW, frozenset({"northbank"}))
    site.post(f"{HERE}off", {}, seen_on=HERE)
    assert store_of(app).findables.find(account) is None


def test_a_misspelt_name_is_said_and_stays(app, site):
    with_profile(app, site.client)
    page = site.send(HERE, {"agrees": "y", "hidden": "Nortbank"}, 422)
    assert page.title.startswith("Error:")
    assert "Nortbank" in page.html
