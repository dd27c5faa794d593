from careers.web.words import numbers


def test_one_thing_and_many_things_are_counted_apart():
    assert numbers.count(1, "job open", "jobs open") == "1 job open"
    assert numbers.count(91, "job open", "jobs open") == "91 jobs open"


def test_only_the_counted_noun_takes_an_s():
    assert numbers.count(2, "role") == "2 roles"
    assert numbers.count(4, "open job", "open jobs") == "4 open jobs"


def test_large_counts_have_commas():
    assert numbers.count(16_081, "job") == "16,081 jobs"


def test_months_are_a_range_or_one_number():
    assert numbers.months((9, 18)) == "9 to 18 months"
    assert numbers.months((6, 6)) == "6 months"
    assert numbers.months((0, 1)) == "0 to 1 month"


def test_rungs_are_counted_in_words():
    assert numbers.rung(3) == "Third rung"


def test_names_are_joined_the_way_people_do():
    assert numbers.listed(["Arizona"]) == "Arizona"
    assert numbers.listed(["Arizona", "Nevada", "Utah"]) == "Arizona, Nevada and Utah"
    assert numbers.listed(["chat", "email"], "or") == "chat or email"
    assert numbers.listed([]) == ""


def test_change_is_never_a_bare_percentage():
    assert numbers.signed(-5.5) == "5.5 in 100 fewer jobs"
    assert numbers.signed(4.0) == "4 in 100 more jobs"
    assert numbers.signed(0.0) == "about as many jobs"
