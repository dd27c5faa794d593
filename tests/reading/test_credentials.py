"""Certificates are read by name and letters, and nothing else is taken for one."""

import pytest

from careers.reading.extract import Kind
from tests.shipped import CATALOGUE, reader


def found(text: str, kind: Kind = "cv") -> list[tuple[str, str]]:
    return [(one.id, one.status) for one in reader().extract(text, kind).credentials]


@pytest.mark.parametrize(
    ("text", "certificate"),
    [
        ("Certifications\nCompTIA A+, 2021", "comptia-a-plus"),
        ("I hold the CompTIA Data+ certificate.", "comptia-data-plus"),
        ("HDI-SCTL since 2019", "hdi-sctl"),
        ("CCXP and ITIL 4 Foundation", "ccxp"),
        ("Project Management Professional (PMP)", "pmp"),
        ("Certified: PCS, ACA", "aca-pcs"),
    ],
)
def test_names_and_letters_are_read(text: str, certificate: str) -> None:
    assert certificate in dict(found(text))


@pytest.mark.parametrize(
    "text",
    [
        "Customer Service Representative, 2015 – 2019",
        "Sold PCS phones at the counter.",
        "Worked in a KCS shop as CM.",
    ],
)
def test_a_job_and_bare_letters_are_no_certificate(text: str) -> None:
    assert found(text) == []


def test_what_is_wished_asked_or_not_needed_is_told() -> None:
    assert found("Working toward the CCXP.") == [("ccxp", "wished")]
    assert found("CCXP required.", "ad") == [("ccxp", "required")]
    assert found("Nice to have: CCXP.", "ad") == [("ccxp", "preferred")]


def test_a_certificate_quotes_the_text() -> None:
    text = "Held the  ITIL 4 Foundation for years."
    (one,) = reader().extract(text, "cv").credentials
    assert text[one.start : one.end] == one.text == "ITIL 4 Foundation"


@pytest.mark.parametrize("one", CATALOGUE.credentials.values(), ids=lambda own: own.id)
def test_every_certificate_is_found_by_its_name(one) -> None:
    assert one.id in dict(found(f"Certification: {one.name} ({one.issuer})"))
