def test_rows_leave_with_their_upload_and_marks_with_their_posting(store):
    keys = {
        (row["table"], row["on_delete"])
        for table in ("upload_rows", "uploads", "row_marks")
        for row in store.engine.rows(f"pragma foreign_key_list({table})")
    }

    assert keys == {
        ("uploads", "CASCADE"),
        ("accounts", "CASCADE"),
        ("postings", "CASCADE"),
    }
