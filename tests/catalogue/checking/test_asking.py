from tests.catalogue.broken import append, replace, told


def test_a_question_about_an_unknown_skill_is_told(data):
    line = replace(data, "questions.toml", '"typing"', '"tping"')
    assert any(
        one.startswith(f"questions.toml:{line}: Unknown skill “tping”. Did you mean")
        for one in told(data)
    )


def test_a_skill_is_asked_about_once(data):
    append(
        data, "questions.toml", '[[question]]\nskill = "typing"\nstatement = "I type."'
    )
    assert any("The id “typing” stands already in" in one for one in told(data))


def test_a_statement_is_short_and_ones_own_word(data):
    line = replace(
        data, "questions.toml", "I type fast, with few mistakes.", "Typing fast"
    )
    found = [one for one in told(data) if one.startswith(f"questions.toml:{line - 2}")]
    assert ["own word" in one for one in found] == [False, True]
    assert "End with a full stop" in found[0]


def test_a_role_that_no_answers_lead_to_is_told(data):
    file = data / "questions.toml"
    text = file.read_text(encoding="utf-8")
    start = text.index('[[question]]\nskill = "clear-writing"')
    file.write_text(text[start : start + 400].rpartition("[[question]]")[0])
    found = told(data)
    assert any(
        "skills of Customer service representative have a question" in o for o in found
    )
    assert any("Ask about inbound-calls, customer-service" in one for one in found)
