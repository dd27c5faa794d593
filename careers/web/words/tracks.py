"""What somebody did about a job, how, and how it ended, in words."""

from collections.abc import Mapping

from careers.people.seekers.track import Method, Result, Stage, Track

STAGES: Mapping[Stage, str] = {
    Stage.SAVED: "Saved",
    Stage.APPLIED: "Applied",
    Stage.INTERVIEW: "Interview",
    Stage.OFFER: "Offer",
    Stage.CLOSED: "Closed",
}
DONE: Mapping[Stage, str] = {
    Stage.APPLIED: "I applied",
    Stage.INTERVIEW: "I have an interview",
    Stage.OFFER: "I have an offer",
    Stage.CLOSED: "It is over",
}
METHODS: Mapping[Method, str] = {
    Method.HERE: "On Headway",
    Method.SITE: "On the employer’s site",
    Method.MAIL: "By e-mail or letter",
    Method.PHONE: "By phone",
    Method.PERSON: "In person",
    Method.AGENCY: "Through an agency",
    Method.FAIR: "At a job fair",
    Method.OTHER: "Another way",
}
RESULTS: Mapping[Result, str] = {
    Result.HIRED: "Hired",
    Result.REFUSED: "Not taken",
    Result.NO_ANSWER: "No answer",
    Result.DECLINED: "I said no to the offer",
    Result.WITHDRAWN: "I took it back",
    Result.FILLED: "The job was filled or closed",
}


def stage_words(stage: Stage) -> str:
    """Name a stage."""
    return STAGES[stage]


def done_words(stage: Stage) -> str:
    """Say that a stage is reached, as the person would."""
    return DONE[stage]


def method_words(method: Method | None) -> str:
    """Say how somebody got in touch; empty when not stated."""
    return METHODS[method] if method else ""


def result_words(track: Track) -> str:
    """Say how it ended, or how far it has come."""
    if track.result:
        return RESULTS[track.result]
    return WAITS[track.stage]


WAITS: Mapping[Stage, str] = {
    Stage.SAVED: "",
    Stage.APPLIED: "No answer yet",
    Stage.INTERVIEW: "Asked to an interview",
    Stage.OFFER: "Offer made",
    Stage.CLOSED: "Over",
}
