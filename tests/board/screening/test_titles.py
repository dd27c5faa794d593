import pytest

from careers.board.screening.text import Text
from careers.board.screening.titles import hits


def seen(title: str, text: str = "You answer calls.") -> set[str]:
    return {hit.sign for hit in hits(title, Text.of(text))}


@pytest.mark.parametrize(
    ("title", "sign"),
    [
        ("Data Entry / Admin Assistant / Office Clerk", "several-jobs"),
        ("CALL CENTER REP", "loud-title"),
        ("Adminstrative helper", "misspelt-title"),
        ("Customer Represenative", "misspelt-title"),
    ],
)
def test_a_careless_title_is_a_small_sign(title: str, sign: str):
    assert sign in seen(title)


@pytest.mark.parametrize(
    "title",
    [
        "Customer Service Representative",
        "Administrator, claims",
        "Customer Service Rep / Inside Sales",
        "CSR",
        "Representatives",
        "",
    ],
)
def test_an_ordinary_title_is_none(title: str):
    assert seen(title) == set()


def test_a_text_of_another_job_is_noticed():
    text = "People are needed for our Data Entry desk."
    assert seen("Phone banker", text) == {"another-job"}
    assert seen("Data entry clerk", text) == set()
