import pytest
from werkzeug.exceptions import NotFound

from careers.board.incoming.upload import Upload
from careers.web.hire.upload_room import desk_of, fields, my_upload, seal, vanished
from tests.cast import NOW
from tests.door import store_of
from tests.web.posting_site import recruiter


@pytest.fixture
def here(app, client):
    """A request of a recruiter of Larkfield Health; gives an upload of an employer."""
    account = recruiter(app, client)
    cookie = client.get_cookie("signed_in").value

    def kept(employer):
        upload = Upload(
            employer=employer,
            account=account,
            made_at=NOW,
            name="",
            headings=(),
            total=0,
        )
        return store_of(app).uploads.add(upload, [], seal())

    with app.test_request_context(headers={"Cookie": f"signed_in={cookie}"}):
        yield kept


def test_only_uploads_for_ones_own_employer_are_there(here):
    own = here("larkfield-health")

    assert my_upload(own.number) == own
    for number in (here("northbank").number, 999):
        with pytest.raises(NotFound):
            my_upload(number)


def test_rows_are_read_for_the_employer_of_the_upload(here):
    desk = desk_of(here("larkfield-health"))

    assert desk.employer.name == "Larkfield Health"
    assert desk.fields is fields()


def test_a_file_without_references_closes_nothing(here):
    assert vanished(here("larkfield-health")) == ()
