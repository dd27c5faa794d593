import pytest

from careers.web.leading import is_ours, path_of


@pytest.mark.parametrize(
    "address",
    [
        *("//evil.example", "/\\evil.example", "https://evil.example/", "", "x"),
        *("/\t/evil.example", "/\t\\evil.example", "/\n\\evil.example"),
    ],
)
def test_nobody_is_led_to_another_site(address):
    assert not is_ours(address)


def test_a_page_of_ours_is_led_to_with_its_search():
    assert is_ours("/jobs/?words=night")
    assert not is_ours("/" + "x" * 3000)


def test_only_our_own_pages_count_as_where_somebody_was():
    assert path_of("https://here.example/jobs/?words=x", "here.example") == (
        "/jobs/?words=x"
    )
    assert path_of("https://evil.example/jobs/", "here.example") == ""
    assert path_of("https://here.example//evil.example", "here.example") == ""
    assert path_of("", "here.example") == ""
