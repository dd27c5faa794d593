from datetime import timedelta

from tests.cast import NOW
from tests.stays import PROFILE


def test_a_profile_nobody_came_back_for_is_thrown_away_by_the_next_visitor(app, site):
    site.post("/fit/", {"text": "Answered calls for three years at a phone company."})
    assert _lockers(app) == 1

    app.config["NOW"] = NOW + PROFILE - timedelta(minutes=1)
    app.test_client().get("/about")
    before = _lockers(app)
    app.config["NOW"] = NOW + PROFILE + timedelta(minutes=10)
    app.test_client().get("/about")

    assert (before, _lockers(app)) == (1, 0)


def _lockers(app) -> int:
    engine = app.extensions["world"].store().engine
    return engine.value("select count(*) from anonymous_profiles")
