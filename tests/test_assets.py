from careers import assets


def test_the_folders_are_where_a_checkout_or_a_wheel_has_them():
    assert (assets.TEMPLATES / "layouts" / "site.html").exists()
    assert (assets.STATIC / "css" / "tokens.css").exists()
    assert (assets.DATA / "families.toml").exists()


def test_a_static_file_is_named_by_what_is_in_it():
    one, other = (
        assets.fingerprint(f"css/{name}.css") for name in ("tokens", "layers")
    )

    assert len(one) == 12
    assert one != other
