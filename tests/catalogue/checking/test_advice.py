import pytest

from tests.catalogue.broken import append, replace, told


@pytest.mark.parametrize(
    ("file", "old", "new", "said"),
    [
        ("guides/ai.toml", "(roles/trainer)", "(roles/trainr)", "role “trainr”."),
        ("guides/ai.toml", '"ownership"', '"ownrship"', "skill “ownrship”. Did you"),
        ("guides/ai.toml", '"bls-projections-2024"', '"bls"', "source “bls”."),
        ("preview.toml", '"new-puzzles"', '"new-puzles"', "trait “new-puzles”. Did"),
        ("preview.toml", '"dispatcher"', '"dispacher"', "role “dispacher”. Did you"),
        ("traits.toml", '"selling"', '"seling"', "skill “seling”. Did you"),
        ("showing.toml", '"inbound-calls"', '"inbound-cals"', "skill “inbound-cals”."),
    ],
)
def test_a_name_in_advice_that_leads_nowhere_is_told(data, file, old, new, said):
    replace(data, file, old, new)

    assert any(said in one for one in told(data) if one.startswith(file))


def test_pages_that_are_not_data_may_be_linked(data):
    replace(data, "guides/ai.toml", "(roles/trainer)", "(guides/words)")

    assert not [one for one in told(data) if one.startswith("guides/")]


def test_two_words_of_the_trade_do_not_claim_one_form(data):
    append(
        data,
        "glossary.toml",
        '[[term]]\nid = "x"\nname = "AHT"\nmeans = "."\nexample = "“"\nseen = "."',
    )

    assert any("The form “AHT” stands already" in one for one in told(data))
