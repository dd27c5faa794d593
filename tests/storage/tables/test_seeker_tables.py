import pytest


@pytest.fixture
def columns(store):
    def of(table: str) -> set[str]:
        return {row["name"] for row in store.engine.rows(f"pragma table_info({table})")}

    return of


def test_no_column_holds_a_persons_own_words_unsealed(columns):
    plain = {"number", "account", "job", "at", "since"}
    assert columns("kept_profiles") - plain == {"extent", "consent"}
    assert columns("profile_versions") - plain == {"why", "sealed"}
    assert columns("saved_jobs") - plain == {"sealed"}
    assert columns("tracks") - plain == {"sealed"}
