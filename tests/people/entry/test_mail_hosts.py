import tomllib

import pytest

from careers import assets
from careers.people.entry.mail_hosts import MailHosts, host_of, load_hosts, within

HOSTS = load_hosts(assets.DATA)


@pytest.mark.parametrize(
    "email",
    [
        "ana@gmail.com",
        "ana+jobs@googlemail.com",
        "ana@yahoo.co.uk",
        "ana@mail.yahoo.com",
        "ana@outlook.com.br",
        "ana@gmx.net",
        "ana@yopmail.com",
        "ana@x.mailinator.com",
    ],
)
def test_free_mail_says_nothing_about_where_somebody_works(email):
    assert HOSTS.work_domain(email) is None


@pytest.mark.parametrize(
    "email",
    [
        "ana@northbank.example",
        "ana@gmail.northbank.example",
        "ana@live.northbank.example",
        "ana@northbank.live",
        "ana@notgmail.com",
    ],
)
def test_other_mail_says_where(email):
    assert HOSTS.work_domain(email) == email.partition("@")[2]


@pytest.mark.parametrize(
    ("site", "domain"),
    [
        ("https://www.northbank.example/jobs?x=1", "northbank.example"),
        ("http://NorthBank.example", "northbank.example"),
        ("https://careers.northbank.example/", "careers.northbank.example"),
        ("https://nоrthbank.example/", "xn--nrthbank-nbh.example"),
        ("https://www.facebook.com/northbank", None),
        ("https://northbank.wordpress.com", None),
        ("https://northbank.example@evil.example/", None),
        ("https://northbank.example:8443/", None),
        ("javascript:alert(1)", None),
        ("https://[broken", None),
        ("northbank.example", None),
        (None, None),
    ],
)
def test_the_domain_of_a_site_is_read_exactly(site, domain):
    assert HOSTS.site_domain(site) == domain


def test_a_host_is_written_as_mail_writes_it():
    assert host_of("https://WWW.Northbank.Example") == "northbank.example"
    assert host_of("ftp://northbank.example") is None


def test_a_name_within_a_name_counts_and_a_mere_ending_does_not():
    assert within("a.b.example", {"b.example"})
    assert not within("ab.example", {"b.example"})


def test_what_the_screen_calls_free_mail_is_free_here_too():
    said = tomllib.loads((assets.DATA / "screening.toml").read_text())["host"]
    mail = next(kind["names"] for kind in said if kind["id"] == "mail")
    assert [name for name in mail if HOSTS.work_domain(f"a@{name}")] == []


def test_without_a_list_all_mail_is_of_work():
    assert MailHosts().work_domain("a@gmail.com") == "gmail.com"
