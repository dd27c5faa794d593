from html import unescape

ALL = ("talking", "upset", "selling", "repetition", "faults", "hours", "home", "clock")


def asked(**answers: str) -> str:
    pairs = "&".join(f"{id}={said}" for id, said in answers.items())
    return f"/guides/is-it-for-me?{pairs}"


def test_both_sides_come_before_the_statements(site, catalogue):
    page = site.visit("/guides/is-it-for-me")
    words = unescape(page.words)
    assert page.headings("h2")[0] == "The two sides of it"
    for statement in catalogue.statements.values():
        assert statement.text in words
    assert page.tags["fieldset"] == 8
    assert page.forms[0]["method"] == "get"


def test_answers_end_in_roles_with_reasons(site):
    page = site.visit(asked(talking="yes", selling="no"))
    words = unescape(page.words)
    assert "First jobs that suit your answers" in page.headings("h2")
    assert "You would rather talk" in words
    assert "/roles/patient-access" in page.links
    assert "%" not in words


def test_what_was_answered_stays_marked(site):
    html = site.visit(asked(upset="no")).html
    assert 'id="upset-no" name="upset" value="no" checked' in html
    assert html.count(" checked") == 1


def test_an_answer_nobody_can_mean_is_no_answer(site):
    page = site.visit(asked(upset="perhaps", lions="yes"))
    assert "The two sides of it" in page.headings("h2")


def test_any_set_of_answers_has_a_page(site):
    for said in ("yes", "no", "unsure"):
        site.visit(asked(**dict.fromkeys(ALL, said)))


def test_saying_no_to_nearly_all_is_answered_kindly(site):
    no = dict.fromkeys(ALL, "no") | {"talking": "yes", "clock": "no"}
    words = unescape(site.visit(asked(**no)).words)
    assert "First jobs that suit your answers" in words
    assert "Think twice about these" in words


def test_nothing_is_kept(site):
    answer = site.answer(asked(upset="no"))
    assert "Set-Cookie" not in answer.headers
