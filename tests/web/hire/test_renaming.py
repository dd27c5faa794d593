from flask import g

from careers.board.posting import begun
from careers.people.employers.rename import Rename
from careers.web.hire.renaming import decide
from tests.cast import AGENT, NOW
from tests.door import mail, opened, store_of
from tests.web.hiring import ANA, AT_NORTHBANK, BEN


def test_a_name_granted_is_in_every_draft_and_told_to_all_who_hire_there(app, client):
    number = opened(app, ANA, AT_NORTHBANK)
    opened(app, BEN, AT_NORTHBANK)
    store = store_of(app)
    live = store.postings.publish(begun(AGENT, NOW).passed(NOW), NOW)
    rename = store.renames.add(
        Rename(
            employer="northbank",
            before="Northbank",
            name="Southbridge",
            account=number,
            at=NOW,
        )
    )
    with app.test_request_context():
        g.account = store.accounts.find(number)
        assert decide(rename, granted=True, reason="Their register.")
        assert not decide(rename, granted=True, reason="Again.")
    own = store.postings.find(live.number)
    assert own.live.employer.name == own.job.employer.name == "Southbridge"
    assert not own.has_news()
    assert {letter.to for letter in mail(app)} == {ANA, BEN}
