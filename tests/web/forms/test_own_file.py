"""What somebody took with them is taken back; what we never wrote is not."""

import json
from dataclasses import replace
from decimal import Decimal
from typing import Any

import pytest

from careers.board.criteria import PayFloor
from careers.people.seekers.anonymous import AnonymousProfile
from careers.people.seekers.corrections import Corrections
from careers.people.seekers.past import PastRole
from careers.people.seekers.terms import Terms
from careers.people.seekers.wishes import Wished
from careers.skills.profile import Ability, Evidence, Profile
from careers.web.forms.own_file import handed_back
from careers.web.yours.own_data import own_data
from tests.small import CATALOGUE

OWN = (
    Corrections()
    .remove("training")
    .add("typing", 4)
    .set_level("excel", 5)
    .set_months("csr", 30)
    .set_latest("csr")
    .speak("es", "B2")
    .not_speak("de")
)
KEPT = AnonymousProfile(
    "I calm callers.",
    answers={"calming": 0, "coaching": 3},
    past={"team-lead": PastRole(18, {"coaching": 3}, confirmed=True)},
    own=OWN,
    terms=Terms("US-AZ", {"checks:drug": True, "right to work:US": False}),
    wished=Wished(
        ("virtual",), ("rotating",), ("full-time",), ("es",), "US-AZ",
        PayFloor(Decimal("18.50")),
    ),
)  # fmt: skip


def written(**other: Any) -> bytes:
    found = own_data(KEPT, CATALOGUE)
    found["meta"]["headway"].update(other)
    return json.dumps(found).encode()


def test_all_that_a_person_said_comes_back() -> None:
    assert handed_back(written(), CATALOGUE) == KEPT
    assert handed_back(b"\xef\xbb\xbf" + written(), CATALOGUE) == KEPT


def test_what_was_read_is_never_believed() -> None:
    read = {"abilities": {"excel": {"skill": "excel", "level": 5}}}
    back = handed_back(written(read=read), CATALOGUE)
    assert back is not None
    assert back.read == Profile()


def test_without_a_text_what_was_found_comes_back() -> None:
    calm = Ability("calming", 4, (Evidence(2, 6, "calm"),), "Shown in a job")
    found = Profile({"calming": calm}, {"es": "B2"}, {"csr": 30}, "csr", "csr")
    bare = replace(KEPT, read=found).findings
    file = json.dumps(own_data(bare, CATALOGUE)).encode()

    assert handed_back(file, CATALOGUE) == bare
    assert "magic" not in str(handed_back(file.replace(b"excel", b"magic"), CATALOGUE))


def test_what_we_could_not_have_written_is_left_out() -> None:
    own = {
        "removed": ["training", "<b>"],
        "added": {"typing": 9, "magic": 3},
        "levels": {"excel": 0},
        "months": {"csr": -1, "astronaut": 12},
        "latest": "astronaut",
        "languages": {"es": "Z9", "xx": "B2"},
        "unspoken": ["xx"],
    }
    back = handed_back(
        written(
            own=own,
            answers={"calming": 77, "magic": 1},
            past={"csr": {"months": 10**9}, "astronaut": {"months": 9}},
            terms={"lives": "<b>", "said": {"checks:<b>": True, "magic": True}},
            asked=["magic"],
            wished={
                "setting": ["moon"],
                "lives": "<b>",
                "pay": {"amount": "-5", "currency": "USD"},
            },
        ),
        CATALOGUE,
    )
    assert back == AnonymousProfile(
        KEPT.text, own=Corrections(removed=frozenset({"training"}))
    )


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"%PDF-1.7",
        b'{"basics": {}}',
        b'{"meta": {"headway": {"text": 3}}}',
        b'{"meta": {"headway": {"answers": {"calming": "3"}}}}',
        b'{"meta":' * 9000,
        b'{"meta": {"headway": {"text": "\xff"}}}',
    ],
)
def test_every_other_file_is_none_of_ours(content: bytes) -> None:
    assert handed_back(content, CATALOGUE) is None
