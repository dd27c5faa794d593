"""Phrases are counted by their roots, and few counts say little."""

from careers.catalogue.record import Record, count, length, root

RECORD = Record(
    words={"1": (8, 2), "2": (9, 1)},
    skills={"crm": (3, 7)},
    phrases={"crm": {"dynamic": (0, 6), "salesforc": (3, 0)}},
)


def test_forms_of_one_word_are_one_phrase():
    assert root("Collaborated") == root("collaborating") == root("collaborates")
    assert root("problem-solving") == root("problem solving")
    assert root("used") == "used"
    for each in ("compassion", "businesses", "assessments", "processing"):
        assert root(root(each)) == root(each)


def test_length_is_counted_in_words_up_to_three():
    assert [length(words) for words in ("a", "a b", "a b c", "a b c d")] == list("1233")


def test_what_misled_is_told_by_phrase_and_by_skill():
    assert RECORD.misled("crm", "Dynamics")
    assert not RECORD.misled("crm", "salesforce")
    assert not RECORD.misled("typing", "dynamics")
    assert RECORD.mostly_misled("crm")
    assert not RECORD.mostly_misled("typing")


def test_the_best_of_some_phrases_is_weighed():
    best = RECORD.log_odds("crm", ["salesforce"])
    assert RECORD.log_odds("crm", ["dynamics", "salesforce"]) == best
    assert RECORD.log_odds("crm", ["dynamics"]) < RECORD.log_odds("crm", ["unheard"])


def test_what_nobody_counted_has_the_record_of_its_skill_and_length():
    assert RECORD.log_odds("crm", ["thing"]) < RECORD.log_odds("typing", ["thing"])
    assert RECORD.log_odds("crm", ["thing"]) < RECORD.log_odds("crm", ["new thing"])


def test_no_text_bears_itself_out():
    alone = RECORD.log_odds("crm", ["salesforce"], without=count([True]))
    assert alone < RECORD.log_odds("crm", ["salesforce"])
