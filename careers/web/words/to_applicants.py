"""Messages that recruiters send often: each a beginning, to be changed by hand."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Beginning:
    """A message to begin with: what it is for, and its words."""

    name: str
    words: str

    def to(self, name: str, title: str, employer: str) -> str:
        """Fill in who it goes to and which job it is about."""
        return self.words.format(name=name, title=title, employer=employer)


BEGINNINGS: Mapping[str, Beginning] = {
    "interview": Beginning(
        "Invite to an interview",
        "Hello {name},\n\nThank you for applying as {title}. We would like to talk "
        "with you: by phone or video, about 30 minutes.\n\nWhich of these times suit "
        "you? \n- \n- \n\nTell us if there is anything we can do to make it easier "
        "for you.\n\n{employer}",
    ),
    "more": Beginning(
        "Ask for something",
        "Hello {name},\n\nThank you for applying as {title}. Before we go on, please "
        "tell us: \n\n{employer}",
    ),
    "wait": Beginning(
        "Say that it takes longer",
        "Hello {name},\n\nYour application as {title} is with us and has not been "
        "forgotten. We need a little longer, and you hear from us by .\n\n{employer}",
    ),
    "offer": Beginning(
        "Make an offer",
        "Hello {name},\n\nWe would like you to work with us as {title}. \n\nPay: \n"
        "First day: \nHours: \n\nThe contract follows in writing. You pay nothing for "
        "training or equipment.\n\n{employer}",
    ),
}


def begun(typed: str, beginning: str, untouched: Iterable[str] = ()) -> str:
    """Begin with these words; what somebody has typed stays below them.

    A beginning that was chosen before and left ``untouched`` makes room.
    """
    own = "\n".join(typed.strip().splitlines())
    if not own or own in {other.strip() for other in untouched}:
        return beginning
    return f"{beginning}\n\n{own}"


def beginnings_to(name: str, title: str, employer: str) -> Mapping[str, str]:
    """Fill in every beginning for one reader."""
    return {id: one.to(name, title, employer) for id, one in BEGINNINGS.items()}
