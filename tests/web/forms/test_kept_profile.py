from werkzeug.datastructures import MultiDict

from careers.people.seekers.kept_profile import Extent
from careers.web.forms.kept_profile import KeepForm, WhichForm


def test_what_may_be_kept_is_never_chosen_for_somebody(app):
    with app.test_request_context():
        form = KeepForm()
        assert [option.data for option in form.extent] == list(Extent)
        assert not any(option.checked for option in form.extent)
        assert KeepForm(MultiDict({"extent": "words"})).chosen() is Extent.WORDS


def test_which_of_two_counts_is_never_chosen_for_somebody(app):
    with app.test_request_context():
        form = WhichForm(MultiDict({"which": "neither"}))
        assert not form.validate()
        assert form.which.errors
