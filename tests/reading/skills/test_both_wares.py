"""Hardware and software, said in one breath on a CV."""

from tests.shipped import reader

BOTH = {"hardware-support", "software-support"}


def read(text: str) -> set[str]:
    return {skill.id for skill in reader().extract(text, "cv").skills}


def test_who_mends_machines_and_programs_has_both_skills() -> None:
    assert read("Answered users with hardware and software issues.") >= BOTH


def test_who_mends_machines_alone_has_one() -> None:
    assert read("Answered users with hardware issues.") & BOTH == {"hardware-support"}
