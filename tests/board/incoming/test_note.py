from careers.board.incoming.note import advice, must, short, worst_first


def test_what_must_be_mended_comes_first():
    soft = advice("a-pay", "salary", "Says.", "Do.")
    hard = must("b-apply", "applyUrl", "Says.", "Do.", "x")

    assert worst_first([soft, hard]) == (hard, soft)
    assert (soft.remark.page, hard.remark.page) == ("pay", "apply")


def test_a_remark_is_told_with_its_field_and_its_words():
    told = must("unread-pay", "salaryMin", "No pay.", "Write 18.25.", "lots").told()

    assert told == {
        "field": "salaryMin",
        "id": "unread-pay",
        "must": True,
        "says": "No pay.",
        "remedy": "Write 18.25.",
        "words": "lots",
    }


def test_long_cells_are_quoted_short():
    assert len(short("word " * 100)) == 80
    assert short(" two\n words ") == "two words"
