"""Which role a CV says its writer has, or had last."""

import pytest

from careers.reading.work.present import latest_role, present_role
from tests.reading.reading import read

CSR = "Customer service representative, Larkfield Health"


@pytest.mark.parametrize(
    ("text", "present", "latest"),
    [
        (f"{CSR}\nMay 2019 - present\nTook calls.", "csr", "csr"),
        (f"{CSR} (present)\nTook calls.", "csr", "csr"),
        (f"Gardener\nJune 2021 - present\n\n{CSR}\n2015 - 2019", "csr", None),
        ("Gardener\nJune 2021 - present", None, None),
        ("Took the calls of gardeners.", None, None),
    ],
)
def test_the_last_work_of_this_field_is_found(text, present, latest):
    doc = read(text)
    assert present_role(doc) == present
    assert latest_role(doc) == latest
