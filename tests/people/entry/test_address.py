import pytest

from careers.people.entry.address import domain_of, plain


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("Ana@Example.ORG ", "ana@example.org"),
        ("mailto:ana@example.org", "ana@example.org"),
        ("ana+jobs@bücher.example", "ana+jobs@xn--bcher-kva.example"),
        ("o'neill@example.co.uk", "o'neill@example.co.uk"),
    ],
)
def test_an_address_is_written_one_way(typed, kept):
    assert plain(typed) == kept


@pytest.mark.parametrize(
    "typed",
    [
        *("", "ana", "ana@", "@example.org", "a@b", "a b@example.org"),
        *("a@example..org", "a@-example.org", ".a@example.org", "a..b@example.org"),
        *("a@192.168.1.1", "a@x.org, b@x.org", "a@x.org\nBcc: b@x.org", "<a@x.org>"),
        *("a" * 65 + "@x.org", "a@" + "x" * 300 + ".org", "\udcff@x.org\udcff"),
    ],
)
def test_what_no_mail_could_reach_is_no_address(typed):
    assert plain(typed) is None


def test_the_domain_is_what_follows_the_at():
    assert domain_of("ana@jobs.example.org") == "jobs.example.org"
