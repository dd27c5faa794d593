"""What a text says, as values."""

from careers.reading.extract import Status


def test_only_proofs_and_demands_count() -> None:
    counting = {status for status in Status if status.counts}
    assert counting == {Status.SHOWN, Status.REQUIRED, Status.PREFERRED}
