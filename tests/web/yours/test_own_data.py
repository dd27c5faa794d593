import json
from dataclasses import replace

from careers.people.seekers.anonymous import AnonymousProfile
from careers.people.seekers.past import PastRole
from careers.reading.files.file import text_of
from careers.skills.profile import Ability, Evidence, Profile
from careers.web.yours.own_data import own_data
from tests.small import CATALOGUE

CALM = Ability("calming", 3, (Evidence(0, 6, "Calmed"),), "Shown in a job")
KEPT = AnonymousProfile(
    "Calmed callers",
    Profile({"calming": CALM, "gone": CALM}, {"es": "B2"}, {"csr": 30}, "csr"),
    {"excel": 2, "typing": 0},
    {"team-lead": PastRole(18, {"coaching": 3})},
)


def written(kept: AnonymousProfile) -> dict[str, object]:
    own = kept.corrected(kept.own.remove("training").set_latest("csr"))
    found: dict[str, object] = json.loads(json.dumps(own_data(own, CATALOGUE)))
    return found


def test_other_programs_find_skills_work_and_languages_where_they_look() -> None:
    found = written(KEPT)
    assert found["basics"] == {"label": "Csr"}
    assert {"position": "Csr", "summary": "2 years and 6 months"} in found["work"]
    assert found["skills"][0] == {
        "name": "Calming",
        "level": "3 of 5",
        "keywords": ["Calmed"],
    }
    assert found["languages"] == [{"language": "Spanish", "fluency": "B2"}]


def test_nothing_that_is_kept_is_left_out() -> None:
    own = written(KEPT)["meta"]["headway"]
    assert own["text"] == "Calmed callers"
    assert own["answers"] == {"excel": 2, "typing": 0}
    assert own["past"]["team-lead"]["skills"] == {"coaching": 3}
    assert own["own"]["removed"] == ["training"]
    assert own["profile"]["abilities"]["excel"]["reason"] == "You answered"


def test_what_was_downloaded_can_be_uploaded() -> None:
    text = text_of(json.dumps(written(KEPT)).encode())
    assert "Calming" in text
    assert "Spanish (B2)" in text


def test_an_empty_profile_is_a_small_file() -> None:
    found = own_data(AnonymousProfile(), CATALOGUE)
    assert (found["basics"], found["work"], found["skills"]) == ({}, [], [])


def test_the_time_in_a_job_that_goes_on_is_a_least() -> None:
    goes_on = replace(KEPT, read=replace(KEPT.read, ongoing=frozenset({"csr"})))
    found = written(goes_on)
    summary = "at least 2 years and 6 months"
    assert {"position": "Csr", "summary": summary} in found["work"]
    assert found["meta"]["headway"]["read"]["ongoing"] == ["csr"]
