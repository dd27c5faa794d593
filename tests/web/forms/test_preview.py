from werkzeug.datastructures import MultiDict

from careers.web.forms.preview import PreviewForm


def test_only_answers_to_real_statements_count(catalogue):
    asked = MultiDict({"upset": "no", "home": "perhaps", "lions": "yes"})

    form = PreviewForm(asked, catalogue)

    assert form.answers() == {"upset": "no"}
    assert len(form.statements) == 8
