from tests.catalogue.broken import append, replace, told

FAMILY = '[[family]]\nid = "{id}"\nletter = "{letter}"\nname = "X"\nsummary = "X"'


def test_a_phrase_in_two_skills_is_told_at_the_second_with_the_place_of_the_first(data):
    line = replace(data, "skills/tools.toml", '"data entry"', '"inbound calls"')
    first = data / "skills" / "call-craft.toml"
    lines = first.read_text(encoding="utf-8").splitlines()
    there = next(n for n, text in enumerate(lines, 1) if '"inbound calls"' in text)
    (found,) = told(data)
    assert found == (
        f"skills/tools.toml:{line}: The phrase “inbound calls” stands already in "
        f"skills/call-craft.toml:{there}. "
        "A phrase shows one skill only: keep it where it fits best."
    )


def test_a_wary_phrase_is_a_phrase(data):
    replace(data, "skills/call-craft.toml", '"calls made"', '"excel"')
    (found,) = told(data)
    assert "The phrase “excel” stands already in" in found


def test_a_title_in_two_roles_is_told(data):
    line = replace(data, "roles/dispatcher.toml", '"fleet dispatcher"', '"csr"')
    (found,) = told(data)
    assert found.startswith(f"roles/dispatcher.toml:{line}: The title “csr” stands")


def test_an_id_and_a_letter_belong_to_one_family(data):
    append(data, "families.toml", FAMILY.format(id="front", letter="Z"))
    append(data, "families.toml", FAMILY.format(id="zoo", letter="F"))
    first, second = told(data)
    assert "The id “front” stands already in families.toml:" in first
    assert "The letter “F” stands already in families.toml:" in second


def test_the_same_id_may_name_a_role_and_a_skill(data):
    replace(data, "groups.toml", 'id = "sales-craft"', 'id = "csr"')
    assert not any("stands already" in found for found in told(data))


def test_a_step_is_written_once(data):
    text = (data / "steps.toml").read_text(encoding="utf-8")
    again = "[[step]]" + text.split("[[step]]")[1]
    line = append(data, "steps.toml", again)
    (found,) = told(data)
    assert found.startswith(f"steps.toml:{line}: The step “csr to ")


def test_an_action_is_written_once(data):
    text = (data / "learning.toml").read_text(encoding="utf-8")
    line = append(data, "learning.toml", "[[action]]" + text.split("[[action]]")[1])
    (found,) = told(data)
    assert found.startswith(f"learning.toml:{line}: The action “")
