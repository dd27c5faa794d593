from io import BytesIO

import pytest
from flask import request

from careers.web.forms.importing import MOST_BYTES, CaseloadForm


@pytest.mark.parametrize(
    "content", [b"", b"%PDF", b"code\n" + b"a\n" * (MOST_BYTES // 2)]
)
def test_what_is_no_caseload_says_what_to_do(app, content):
    data = {"file": (BytesIO(content), "c.csv")}
    with app.test_request_context(method="POST", data=data):
        form = CaseloadForm.sent(request)
        assert not form.validate()
        assert form.errors["file"]
