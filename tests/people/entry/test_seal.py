from careers.people.entry.seal import Seal


def test_what_is_sealed_opens_with_the_same_key_and_purpose_only():
    sealed = Seal("key", "letters").close(b"hello")
    assert Seal("key", "letters").open(sealed) == b"hello"
    assert Seal("other", "letters").open(sealed) is None
    assert Seal("key", "codes").open(sealed) is None
    assert Seal("key", "letters").open("not sealed") is None


def test_the_key_is_never_printed():
    assert "very secret" not in repr(Seal("very secret", "letters"))
