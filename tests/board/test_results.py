import pytest

from careers.board.results import Results


@pytest.mark.parametrize(
    ("total", "pages"), [(0, 1), (1, 1), (20, 1), (21, 2), (40, 2), (41, 3)]
)
def test_twenty_jobs_fill_a_page_and_an_empty_list_is_one(total, pages):
    assert Results((), total).pages == pages


def test_a_list_is_numbered_through_its_pages():
    assert Results((), 50).first == 1
    assert Results((), 50, page=3).first == 41
