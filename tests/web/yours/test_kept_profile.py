from collections.abc import Iterator
from pathlib import Path

import pytest
from flask import Flask

from careers.people.seekers.anonymous import AnonymousProfile
from careers.people.seekers.kept_profile import Extent
from careers.skills.profile import Ability, Profile
from careers.web.visitor import COOKIE, profile_seal
from tests.door import signed_in, store_of
from tests.site import Site
from tests.web.small_site import small_app
from tests.web.somebody import ANA, enter

HERE = "/account/profile/"


@pytest.fixture
def app(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Flask]:
    yield from small_app(tmp_path, monkeypatch)


@pytest.fixture
def site(app: Flask) -> Site:
    """Ana, who made a profile in her browser and then signed in."""
    site = enter(app)
    signed_in(app, site.client)
    return site


@pytest.fixture
def kept(site: Site) -> Site:
    site.send(HERE, {"extent": "words"})
    return site


def versions(app: Flask, account: int = 1) -> list[AnonymousProfile]:
    with app.test_request_context():
        shelf, seal = store_of(app).kept_profiles, profile_seal()
        return [own.profile for own in shelf.versions(account, seal)]


def first(app: Flask, account: int = 1) -> int:
    with app.test_request_context():
        return store_of(app).kept_profiles.versions(account, profile_seal())[-1].number


def in_browser(site: Site, app: Flask, profile: AnonymousProfile) -> None:
    enter(app, profile)
    site.client.set_cookie(COOKIE, "a token of hers")


def test_a_kept_time_in_a_job_that_goes_on_is_a_least(app, kept):
    kept.send("/fit/", {"text": "I still take calls."})
    page = kept.visit(f"{HERE}versions/{first(app) + 1}")
    assert "Csr, at least 2 years" in page.words


def test_nothing_is_kept_before_somebody_says_what(app, site):
    site.visit(HERE)
    page = site.send(HERE, {}, 422)

    assert "Choose what we may keep" in page.words
    assert versions(app) == []


def test_keeping_moves_the_profile_from_the_browser_to_the_account(app, site):
    page = site.send(HERE, {"extent": "words"})

    assert "Kept. From now on it is here" in page.words
    assert "my text as I wrote it" in page.words
    assert versions(app) == [ANA]
    assert store_of(app).engine.value("select count(*) from anonymous_profiles") == 0


def test_another_browser_of_theirs_shows_it_everywhere(app, kept):
    other = Site(app.test_client())
    signed_in_again(app, other)

    assert "Calming" in other.visit("/fit/you").words
    assert "How you fit" in other.visit("/fit/jobs/1").words
    assert "No profile" not in other.visit("/fit/jobs/").words


def test_signed_out_it_is_not_there(kept):
    kept.client.delete_cookie("signed_in")
    assert kept.client.get("/fit/you").status_code == 303


def test_without_their_words_no_sentence_is_kept(app, site):
    site.send(HERE, {"extent": "findings"})
    (own,) = versions(app)

    assert own == ANA.findings
    assert "Calming people is what" not in site.visit("/fit/you").words


def test_every_change_makes_a_version_that_says_what_changed(app, kept):
    kept.post("/fit/skills/", {"words": "excel", "level": "3"}, seen_on="/fit/you")
    page = kept.visit(HERE)

    assert len(versions(app)) == 2
    assert "New: Excel, level 3" in page.words


def test_one_can_go_back_and_the_later_version_stays(app, kept):
    kept.post("/fit/skills/", {"words": "excel", "level": "3"}, seen_on="/fit/you")
    at = f"{HERE}versions/{first(app)}"
    assert "Go back to this version" in kept.visit(at).words
    kept.post(f"{at}/back", {}, seen_on=at)

    found = versions(app)
    assert len(found) == 3
    assert found[0] == ANA


def test_one_version_can_be_deleted(app, kept):
    kept.post("/fit/skills/", {"words": "excel", "level": "3"}, seen_on="/fit/you")
    at = f"{HERE}versions/{first(app)}"
    kept.post(f"{at}/delete", {}, seen_on=at)

    (own,) = versions(app)
    assert "excel" in own.profile.abilities
    assert kept.visit(at, 404)


def test_deleting_all_leaves_nothing_and_asks_anew(app, kept):
    kept.post(f"{HERE}delete", {}, seen_on=HERE)

    assert versions(app) == []
    assert store_of(app).kept_profiles.consent(1) is None
    assert "Keep your profile" in kept.visit(HERE).words


def test_forget_me_forgets_the_kept_one_too(app, kept):
    kept.post("/fit/forget", {}, seen_on=HERE)
    assert versions(app) == []


NEWER = AnonymousProfile("I coach.", Profile({"coaching": Ability("coaching", 3)}))


@pytest.mark.parametrize(
    ("which", "skills", "count"),
    [
        ("both", {"calming", "coaching"}, 2),
        ("browser", {"coaching"}, 2),
        ("mine", {"calming"}, 1),
    ],
)
def test_with_one_here_and_one_in_the_browser_the_person_decides(
    app, kept, which, skills, count
):
    in_browser(kept, app, NEWER)
    assert "There is another one in this browser" in kept.visit(HERE).words
    assert "Calming" in kept.visit("/fit/you").words
    kept.post(f"{HERE}which", {"which": which}, seen_on=HERE)
    page = kept.visit(HERE)

    found = versions(app)
    assert found[0].profile.abilities.keys() == skills
    assert len(found) == count
    assert "There is another one" not in page.words


def test_undecided_nothing_is_lost(app, kept):
    in_browser(kept, app, NEWER)
    answer = kept.post(f"{HERE}which", {}, seen_on=HERE)

    assert answer.status_code == 422
    assert "Choose one, or both" in answer.text
    assert versions(app) == [ANA]
    assert "another one in this browser" in kept.visit(HERE).words


def test_who_signs_in_with_a_profile_in_the_browser_is_asked_first(app):
    site = enter(app)
    signed_in(app, app.test_client())
    words = {"email": "ana@example.org", "password": "four quiet otters swim"}
    answer = site.post("/sign-in/", words)
    assert answer.location == HERE


def test_another_persons_version_is_not_there(app, kept):
    at = f"{HERE}versions/{first(app)}"
    ben = Site(app.test_client())
    signed_in(app, ben.client, "ben@example.org")

    ben.visit(at, 404)
    for act in ("back", "delete"):
        assert ben.post(f"{at}/{act}", {}, seen_on=HERE).status_code == 404
    assert versions(app) == [ANA]


def test_a_form_without_our_token_changes_nothing(app, kept):
    at = f"{HERE}versions/{first(app)}"
    for act in (f"{at}/back", f"{at}/delete", f"{HERE}delete"):
        assert kept.client.post(act).status_code == 400
    assert kept.client.post(HERE, data={"extent": "findings"}).status_code == 422
    assert versions(app) == [ANA]


def test_keeping_less_takes_the_words_out_of_what_is_there(app, kept):
    kept.send(HERE, {"extent": "findings"})

    assert versions(app) == [ANA.findings]
    assert store_of(app).kept_profiles.consent(1).extent is Extent.FINDINGS


def signed_in_again(app: Flask, site: Site) -> None:
    secret = store_of(app).sessions.open(1, app.config["NOW"])
    site.client.set_cookie("signed_in", secret)
