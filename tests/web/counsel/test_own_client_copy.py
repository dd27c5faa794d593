import json

from careers.people.client import Look, Looked
from careers.web.counsel.own_client_copy import client_copy
from tests.cast import NOW
from tests.shipped import CATALOGUE
from tests.web.counsel.agency import client_of, counselor


def test_a_copy_can_be_written_as_json_and_names_no_counselor(app, client):
    ana = client_of(app, counselor(app, client))
    copy = client_copy(ana, [Look(1, 7, Looked.PLAN, NOW)], CATALOGUE)
    assert json.loads(json.dumps(copy)) == copy
    assert copy["looks"] == [{"at": NOW.isoformat(), "at what": "the plan"}]
