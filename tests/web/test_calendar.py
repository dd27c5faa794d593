from datetime import UTC, date, datetime

from careers.web.calendar import WIDEST, Milestone, calendar

MADE = datetime(2026, 11, 22, 9, tzinfo=UTC)


def lines(*milestones: Milestone) -> list[bytes]:
    return calendar(milestones, MADE, "key").split(b"\r\n")


def test_a_milestone_is_a_whole_day() -> None:
    found = lines(Milestone(date(2027, 12, 31), "Be ready"))
    assert found[0] == b"BEGIN:VCALENDAR"
    assert b"DTSTART;VALUE=DATE:20271231" in found
    assert b"DTEND;VALUE=DATE:20280101" in found
    assert b"DTSTAMP:20261122T090000Z" in found
    assert found[-2:] == [b"END:VCALENDAR", b""]


def test_signs_with_a_meaning_are_escaped() -> None:
    found = lines(Milestone(date(2027, 1, 1), "Call; mail, write\\go", "One\nTwo"))
    assert rb"SUMMARY:Call\; mail\, write\\go" in found
    assert rb"DESCRIPTION:One\nTwo" in found


def test_long_lines_are_folded_between_characters() -> None:
    words = "é" * 200
    body = calendar([Milestone(date(2027, 1, 1), words)], MADE, "key")
    assert all(len(line) <= WIDEST for line in body.split(b"\r\n"))
    assert words in body.replace(b"\r\n ", b"").decode()


def test_the_same_plan_keeps_the_same_events() -> None:
    days = Milestone(date(2027, 1, 1), "A"), Milestone(date(2028, 1, 1), "B")
    ids = [line for line in lines(*days) if line.startswith(b"UID")]
    assert ids == [b"UID:key-1@headway", b"UID:key-2@headway"]
