def test_a_group_goes_with_its_counselor_and_its_rows_with_it(store):
    for name, whose in (("groups", "account"), ("group_members", "group")):
        keys = store.engine.rows(f"pragma foreign_key_list({name})")
        gone = {key["from"] for key in keys if key["on_delete"] == "CASCADE"}
        assert whose in gone
