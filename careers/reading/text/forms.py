"""The ways one phrase is written: hyphens, spelling, “and”."""

from collections.abc import Iterator

# One way to the other, in both directions; whole words only.
_SPELLINGS = (
    ("center", "centre"),
    ("centers", "centres"),
    ("behavior", "behaviour"),
    ("program", "programme"),
    ("organized", "organised"),
    ("organizing", "organising"),
    ("organization", "organisation"),
    ("organizational", "organisational"),
    ("prioritize", "prioritise"),
    ("prioritized", "prioritised"),
    ("prioritizing", "prioritising"),
    ("prioritization", "prioritisation"),
    ("optimization", "optimisation"),
    ("personalized", "personalised"),
    ("analyze", "analyse"),
    ("analyzed", "analysed"),
    ("analyzing", "analysing"),
    ("canceled", "cancelled"),
    ("cancelations", "cancellations"),
    ("adviser", "advisor"),
    ("advisers", "advisors"),
    ("and", "&"),
)


def forms(phrase: str) -> frozenset[str]:
    """Write a phrase in all its spellings, with and without hyphens."""
    return frozenset(
        joined
        for spelling in _spellings(" ".join(phrase.lower().split()))
        for joined in _joins(spelling)
    )


def title_forms(title: str) -> frozenset[str]:
    """Write a job title in all its forms: one person or several, or rank first."""
    plural = title if title.endswith("s") else title + "s"
    of_what, _, rank = title.lower().rpartition(" ")
    first = f"{rank}, {of_what}" if rank in _RANKS and " " in of_what else title
    return forms(title) | forms(plural) | forms(first)


# "Supervisor, customer care"
_RANKS = frozenset(
    ["director", "manager", "representative", "specialist", "supervisor"]
)


def _spellings(phrase: str) -> Iterator[str]:
    yield phrase
    words = phrase.split(" ")
    for old in _OTHER.keys() & {*words}:
        yield " ".join(_OTHER[old] if word == old else word for word in words)


_OTHER = {**dict(_SPELLINGS), **{other: one for one, other in _SPELLINGS}}


def _joins(phrase: str) -> Iterator[str]:
    yield phrase
    if "-" in phrase:
        yield phrase.replace("-", " ")
        yield phrase.replace("-", "")
    elif phrase.count(" ") == 1 and phrase.replace(" ", "").isalpha():
        yield phrase.replace(" ", "-")
    elif phrase.count(" ") == 2 and phrase.replace(" ", "").isalpha():
        first, second, third = phrase.split(" ")
        yield f"{first}-{second} {third}"
