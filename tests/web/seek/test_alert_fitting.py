import re
from dataclasses import replace

from careers.board.place import Setting, Where
from careers.people.seekers.alert import Looks
from careers.web.seek.alert_fitting import profile_of, why_it_fits
from careers.web.seek.alert_items import found_by
from careers.web.seek.alert_round import tell_news
from careers.web.yours.musts import is_ruled_out
from tests.cast import MEMBER_SERVICES, NOW
from tests.door import mail, store_of
from tests.web.alerts import alert, with_profile

TYPIST = replace(MEMBER_SERVICES, title="Typist", source="here", source_key="1")
FAR = replace(
    TYPIST,
    source_key="2",
    title="Far",
    where=Where(setting=Setting.VIRTUAL, country="US", allowed=("US-TX",)),
)


def follow(app, client, least: str = "further"):
    account = with_profile(app, client)
    return alert(app, looks=Looks.FIT, least=least, account=account)


def test_it_finds_what_fits_at_least_this_well(app, client):
    own = follow(app, client)
    with app.test_request_context():
        wide = found_by(own).tolist()
        narrow = found_by(replace(own, least="well")).tolist()
    assert wide
    assert set(narrow) <= set(wide)


def test_the_letter_says_what_fits_and_what_is_open(app, client):
    follow(app, client)
    store_of(app).jobs.put([TYPIST], NOW)
    with app.test_request_context():
        assert tell_news().jobs == 1
    (letter,) = mail(app)
    assert letter.text.count("Here because: ") == 1
    assert re.search("Here because: (fits well|fits in part|near)", letter.text)


def test_a_job_that_somebody_cannot_take_is_not_told(app, client):
    own = follow(app, client)
    with app.test_request_context():
        kept = profile_of(own)
        at_home = replace(kept, terms=kept.terms.living("US-AZ"))
        assert is_ruled_out(at_home, FAR)
        assert not is_ruled_out(at_home, TYPIST)


def test_reasons_name_a_few_skills_and_count_the_rest(app, client):
    own = follow(app, client)
    with app.test_request_context():
        said = why_it_fits(profile_of(own), TYPIST)
    assert said.split(":")[0] in {"fits well", "fits in part", "near"}


def test_once_the_profile_is_gone_nothing_is_found(app, client):
    own = follow(app, client)
    store_of(app).kept_profiles.forget(own.account)
    with app.test_request_context():
        assert profile_of(own) is None
        assert found_by(own).size == 0
