import pytest

from tests.catalogue.broken import replace, told


@pytest.mark.parametrize(
    ("file", "old", "new", "said"),
    [
        ("roles/csr.toml", '"front"', '"frnt"', "family “frnt”. Did you mean “front”?"),
        ("roles/csr.toml", '"wrap-up"', '"wrapup"', "skill “wrapup”. Did you mean"),
        ("roles/csr.toml", '"bls-oews-2024"', '"bls-oews"', "source “bls-oews”."),
        ("skills/home-working.toml", '"team-chat"', '"tem-chat"', "skill “tem-chat”."),
        ("skills/home-working.toml", '"home-working"\nm', '"hom"\nm', "group “hom”."),
        ("centers.toml", '"sales-development"', '"sale-development"', "role “sale-"),
        ("steps.toml", 'start = "csr"', 'start = "csrr"', "role “csrr”."),
        ("steps.toml", 'goal = "trainer"', 'goal = "traner"', "role “traner”."),
        ("learning.toml", '"call-control"', '"cal-control"', "skill “cal-control”."),
    ],
)
def test_a_name_that_leads_nowhere_is_told_on_its_line(data, file, old, new, said):
    line = replace(data, file, old, new)
    found = [one for one in told(data) if one.startswith(f"{file}:{line}: Unknown")]
    assert len(found) == 1
    assert said in found[0]


def test_a_name_like_no_other_is_not_guessed(data):
    replace(data, "centers.toml", '"survey-interviewer"', '"zzzz"')
    (found,) = told(data)
    assert found.endswith("Unknown role “zzzz”. Write that role, or name another.")


def test_a_credential_that_is_not_listed_is_told(data):
    replace(data, "credentials.toml", 'id = "hdi-csr"', 'id = "hdi-cs"')
    assert any(
        "Unknown credential “hdi-csr”. Did you mean “hdi-cs”?" in found
        for found in told(data)
    )


def test_an_occupation_whose_home_is_unknown_is_told(data):
    line = replace(data, "crosswalk.toml", 'roles = ["csr"]', 'roles = ["crs"]')
    assert any(
        found.startswith(f"crosswalk.toml:{line}: Unknown role “crs”.")
        for found in told(data)
    )
