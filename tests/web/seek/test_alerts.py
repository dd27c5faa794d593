import pytest

from careers.people.seekers.alert import MOST
from careers.web.seek.alerting import seal
from tests.cast import NOW
from tests.door import ANA, link_in, mail, signed_in, store_of
from tests.web.alerts import EVA, alert, with_profile

NEW = "/alerts/new?setting=virtual"
ASKED = {"asked": "setting=virtual", "rhythm": "weekly"}


def own(app, secret):
    with app.test_request_context():
        return store_of(app).alerts.of_page(secret, seal())


def test_every_search_offers_to_look_again(site):
    page = site.visit("/jobs/?setting=virtual")
    assert NEW in page.links
    assert "From home" in site.visit(NEW).words


def test_without_an_account_it_starts_from_a_letter(app, site):
    answer = site.post("/alerts/", {**ASKED, "email": "Eva@Example.org"}, seen_on=NEW)
    assert "eva@example.org" in answer.text
    (letter,) = mail(app)
    assert "From home" not in letter.text, "strangers write nothing to an address"
    at = link_in(letter)
    assert "Not started yet" in site.visit(at).words
    site.post(f"{at}/start", {}, seen_on=at)
    page = site.visit(at)
    assert "Not started yet" not in page.words
    found = own(app, at.rpartition("/")[2])
    assert (found.confirmed_at, found.rhythm) == (NOW, "weekly")


def test_whoever_is_signed_in_starts_at_once(app, site):
    signed_in(app, site.client)
    site.post("/alerts/", ASKED, seen_on=NEW)
    assert mail(app) == []
    page = site.visit("/alerts/")
    assert "From home" in page.words
    (link,) = [
        at
        for at in page.links
        if at.startswith("/alerts/") and len(at) > len("/alerts/")
    ]
    assert ANA in site.visit(link).words


@pytest.mark.parametrize(
    ("form", "said"),
    [
        ({"email": "nobody"}, "name@example.org"),
        ({"email": EVA, "rhythm": "hourly"}, "Not a valid choice"),
    ],
)
def test_what_is_wrong_is_said_and_what_was_typed_stays(site, form, said):
    answer = site.post("/alerts/", ASKED | form, seen_on=NEW)
    assert answer.status_code == 422
    assert said in answer.text
    assert form["email"] in answer.text
    assert 'value="setting=virtual"' in answer.text


def test_one_address_has_room_for_so_many(app, site):
    for _ in range(MOST):
        alert(app)
    answer = site.post("/alerts/", ASKED | {"email": EVA}, seen_on=NEW)
    assert answer.status_code == 422
    assert f"has {MOST} alerts" in answer.text


def test_it_rests_and_goes_on(app, site):
    at = f"/alerts/{alert(app).said.secret}"
    site.post(f"{at}/pause", {}, seen_on=at)
    assert "It rests since" in site.visit(at).words
    site.post(f"{at}/resume", {}, seen_on=at)
    assert "It rests" not in site.visit(at).words


@pytest.mark.parametrize(("step", "code"), [("pause", 200), ("end", 404)])
def test_a_letter_leads_to_one_button_that_pauses_or_ends(app, site, step, code):
    at = f"/alerts/{alert(app, 'setting=virtual').said.secret}"
    page = site.visit(f"{at}/{step}")
    assert page.headings("h1")[0].startswith(step.capitalize())
    site.post(f"{at}/{step}", {}, seen_on=f"{at}/{step}")
    assert site.answer(at).status_code == code
    kept = own(app, at.rpartition("/")[2])
    assert (kept.paused_at if kept else NOW) == NOW


def test_its_page_names_the_first_jobs_of_today_with_reasons(app, site):
    page = site.visit(f"/alerts/{alert(app, 'setting=virtual').said.secret}")
    assert "Today" in page.headings("h2")
    assert "From home." in page.words


def test_it_tells_when_mail_came_back(app, site):
    found = alert(app)
    store_of(app).engine.write("update alerts set paused = made, bounced = made")
    assert "your mail came back" in site.visit(f"/alerts/{found.said.secret}").words


def test_how_often_and_whether_it_is_of_use_can_be_said(app, site):
    secret = alert(app).said.secret
    at = f"/alerts/{secret}"
    site.post(f"{at}/rhythm", {"rhythm": "weekly"}, seen_on=at)
    site.post(f"{at}/useful", {"useful": "no"}, seen_on=at)
    assert (own(app, secret).rhythm, own(app, secret).useful) == ("weekly", False)
    for part in ("rhythm", "useful"):
        answer = site.post(f"{at}/{part}", {part: "?"}, seen_on=at)
        assert answer.status_code == 422


def test_opening_a_link_changes_nothing(app, site):
    secret = alert(app).said.secret
    for part in ("", "/end", "/pause", "/start"):
        site.client.get(f"/alerts/{secret}{part}")
    assert own(app, secret).paused_at is None


def test_a_mail_program_ends_it_with_one_request(app, site):
    secret = alert(app).said.secret
    one_click = {"List-Unsubscribe": "One-Click"}
    for _ in range(2):
        answer = site.client.post(f"/alerts/{secret}/end", data=one_click)
        assert answer.status_code == 200
    assert own(app, secret) is None


def test_another_site_cannot_end_it_for_somebody(app, site):
    secret = alert(app).said.secret
    assert site.client.post(f"/alerts/{secret}/end").status_code == 400
    assert own(app, secret)


def test_ending_it_by_hand_deletes_it(app, site):
    secret = alert(app, "setting=virtual").said.secret
    at = f"/alerts/{secret}"
    answer = site.post(f"{at}/end", {}, seen_on=at)
    assert "are deleted" in answer.text
    assert site.answer(at).status_code == 404


def test_the_letter_is_not_sent_again_and_again(app, site):
    form = {**ASKED, "email": EVA}
    codes = [site.post("/alerts/", form, seen_on=NEW).status_code for _ in range(4)]
    assert codes == [200, 200, 200, 429]


def test_an_address_that_is_not_there_is_404(site):
    assert site.answer("/alerts/nothing").status_code == 404


def test_jobs_that_fit_can_be_followed_once_a_profile_is_kept(app, site):
    at = "/alerts/new?fits=well"
    assert "Keep your profile first" in site.visit(at).words
    with_profile(app, site.client)
    assert "Fits me well" in site.visit(at).words
    form = {"asked": "", "least": "well", "rhythm": "daily"}
    answer = site.post("/alerts/", form, seen_on=at, follow_redirects=True)
    assert "Alert: Fits me well" in answer.text
    assert "/fit/jobs/?band=well" in answer.text


def test_nobody_follows_a_profile_that_is_not_kept(site):
    form = {**ASKED, "least": "well", "email": EVA}
    assert site.post("/alerts/", form, seen_on=NEW).status_code == 400


def test_alerts_that_nobody_confirmed_take_no_room(app, site):
    for _ in range(MOST):
        alert(app, confirmed_at=None)
    answer = site.post("/alerts/", ASKED | {"email": EVA}, seen_on=NEW)
    assert answer.status_code == 200
