from careers.people.anonymous import AnonymousProfile
from tests.small import profile


def test_a_skill_that_is_not_theirs_is_gone_and_the_rest_stays() -> None:
    kept = AnonymousProfile("my text", profile("csr", excel=2, typing=3))
    rest = kept.without("excel")
    assert set(rest.profile.abilities) == {"typing"}
    assert (rest.text, rest.profile.role) == ("my text", "csr")
    assert rest.without("excel") == rest
