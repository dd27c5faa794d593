import pytest

from careers.web.programs.kinds import KINDS, kind_of


@pytest.mark.parametrize("status", [400, 403, 404, 405, 408, 413, 422, 429, 500, 502])
def test_every_status_has_words(status):
    assert kind_of(status).usual
    assert kind_of(status).status in (status, 400, 500)


def test_every_kind_says_what_to_do():
    assert all(kind.title and kind.remedy for kind in KINDS.values())
    statuses = [kind.status for kind in KINDS.values()]
    assert statuses == sorted(statuses)
