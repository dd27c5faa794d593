from careers.people.entry.secret import fresh, hashed


def test_secrets_are_long_and_never_the_same():
    made = {fresh() for _ in range(50)}
    assert len(made) == 50
    assert min(map(len, made)) >= 43


def test_the_hash_names_a_secret_and_does_not_tell_it():
    secret = fresh()
    assert hashed(secret) == hashed(secret)
    assert secret not in hashed(secret)
