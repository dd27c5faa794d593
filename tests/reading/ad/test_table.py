from careers.reading.ad.table import any_of


def test_forms_may_run_over_lines_and_hold_names():
    forms = any_of(
        """
        call
        |phone agent ; <X> desk
        """,
        {"<X>": "help"},
    )
    assert forms.search("a phone agent")
    assert forms.search("the help desk")
    assert not forms.search("recall")
