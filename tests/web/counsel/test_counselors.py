from careers.web.counsel.counselors import Counselor, counselors_of
from careers.web.counsel.listing import listed
from tests.door import opened, signed_in
from tests.web.counsel.agency import COUNSELOR, HARBOR, LEAD, client_of, counselor


def test_oneself_comes_first_then_the_others_by_name(app, site):
    me = counselor(app, site.client)
    signed_in(app, site.client, "lee@example.org", LEAD)
    zoe, ada = (opened(app, f"{own}@example.org", COUNSELOR) for own in ("zoe", "ada"))
    for at, number in enumerate((zoe, ada, me, zoe, 999)):
        client_of(app, number, f"C{at}")
    with site.client:
        site.visit("/counsel/")
        found = counselors_of(listed(HARBOR))
    assert [(own.name, own.count) for own in found] == [
        ("Nobody any more", 1),
        ("ada@example.org", 1),
        ("mo@example.org", 1),
        ("zoe@example.org", 2),
    ]
    assert found[1] == Counselor(ada, "ada@example.org", 1)
