from tests.catalogue.broken import replace, told


def test_a_role_without_conditions_is_told(data):
    path = data / "roles" / "trainer.toml"
    text = path.read_text(encoding="utf-8")
    start = text.index("[role.conditions]")
    end = text.index("[role.pay]")
    path.write_text(text[:start] + text[end:], encoding="utf-8")
    assert told(data) == [
        "roles/trainer.toml:1: Nothing says when “trainer” is worked, or if it asks "
        "for a degree. Write [role.conditions]; "
        "careers/catalogue/conditions.py says how."
    ]


def test_a_degree_that_a_close_occupation_asks_is_not_unasked(data):
    file = "roles/systems-administrator.toml"
    line = replace(data, file, 'degree = "required"', 'degree = "not asked"')
    assert told(data) == [
        f"{file}:{line}: The official occupation of “systems-administrator” asks for a"
        " degree, and fits. Write degree = “preferred” or “required”, or mend the fit."
    ]


def test_a_word_that_is_no_condition_is_told(data):
    replace(data, "roles/trainer.toml", 'nights = "sometimes"', 'nights = "now"')
    (problem,) = told(data)
    assert "Invalid enum value 'now'" in problem
