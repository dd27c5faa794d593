import re
from datetime import UTC, date, datetime

from hypothesis import given
from hypothesis import strategies as st

from careers.web.planner.calendar import WIDEST, Milestone, calendar

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


def test_a_milestone_links_to_its_plan_and_says_nothing_empty() -> None:
    one = Milestone(date(2027, 1, 1), "A")
    body = calendar([one], MADE, "key", link="https://x.example/paths/?start=csr")
    assert b"URL:https://x.example/paths/?start=csr\r\n" in body
    assert b"DESCRIPTION" not in body


def test_controls_are_left_out() -> None:
    found = lines(Milestone(date(2027, 1, 1), "Be\x00 rea\x0bdy\r\nnow"))
    assert rb"SUMMARY:Be ready\nnow" in found


class Reader:
    """Reads a calendar as RFC 5545 writes it: unfolds, unescapes, checks the form."""

    NAME = re.compile(r"[A-Z-]+")
    ONCE = ("UID", "DTSTAMP", "DTSTART", "DTEND", "SUMMARY")

    def __init__(self, body: bytes) -> None:
        assert body.endswith(b"\r\n")
        assert b"\n" not in body.replace(b"\r\n", b"")
        assert all(len(line) <= 75 for line in body.split(b"\r\n"))
        unfolded = re.sub(r"\r\n[ \t]", "", body.decode())
        self.lines = [self._line(line) for line in unfolded.split("\r\n")[:-1]]

    def events(self) -> list[dict[str, str]]:
        assert self.lines[0] == ("BEGIN", "VCALENDAR")
        assert self.lines[-1] == ("END", "VCALENDAR")
        assert {name for name, _ in self.lines} >= {"VERSION", "PRODID"}
        found: list[dict[str, str]] = []
        for name, value in self.lines[1:-1]:
            if (name, value) == ("BEGIN", "VEVENT"):
                found.append({})
            elif found and (name, value) != ("END", "VEVENT"):
                assert name not in found[-1], f"{name} stands twice"
                found[-1][name] = value
        assert all(set(self.ONCE) <= set(event) for event in found)
        return found

    def _line(self, line: str) -> tuple[str, str]:
        head, _, value = line.partition(":")
        assert self.NAME.fullmatch(head.partition(";")[0]), line
        plain = re.sub(r"\\([nN;,\\])", lambda m: {"n": "\n"}.get(m[1], m[1]), value)
        return head.partition(";")[0], plain


SAYINGS = st.text(st.characters(exclude_categories=["Cs", "Cc"])) | st.text("\n,;\\é€")


@given(st.lists(st.tuples(st.dates(), SAYINGS, SAYINGS), max_size=4))
def test_whatever_is_written_is_read_back(told: list[tuple[date, str, str]]) -> None:
    told = [(min(day, date(9999, 12, 30)), name, about) for day, name, about in told]
    body = calendar([Milestone(*one) for one in told], MADE, "key", link="https://x.y/")
    events = Reader(body).events()
    assert [(e["SUMMARY"], e.get("DESCRIPTION", "")) for e in events] == [
        (name, about) for _, name, about in told
    ]
    assert [e["DTSTART"] for e in events] == [f"{day:%Y%m%d}" for day, *_ in told]
    assert len({event["UID"] for event in events}) == len(events)
