"""What the matching does where it is not sure, in the code’s own numbers."""

from collections.abc import Iterator

from careers.catalogue.catalogue import Catalogue
from careers.catalogue.trust import Telling
from careers.evaluation.figures import Figure
from careers.matching import weights
from careers.reading.levels import Sighting, asked_level, level_of
from careers.web.words.reasons import points

LISTED = Sighting(None, in_work=False, near="")
JOBS = tuple(Sighting(job, in_work=True, near="") for job in range(3))
HELD = Sighting(0, in_work=True, near="", in_title=True)
LED = Sighting(0, in_work=True, near="coached")


def doubts(catalogue: Catalogue, *, suggestions: bool) -> tuple[tuple[str, str], ...]:
    """Tell each case of doubt, and what then happens."""
    return (
        *_of_words(catalogue),
        _of_unknown_words(suggestions=suggestions),
        *_of_levels(),
        *_of_the_rest(),
    )


def aim(figure: Figure) -> str:
    """Say whether an aim is met, and whether that is sure: the range decides."""
    if figure.target is None:
        return ""
    edges = (figure.low, figure.high)
    worst, best = edges[::-1] if figure.at_most else edges
    if _reaches(worst, figure):
        return "met"
    if _reaches(figure.value, figure):
        return "met, but not for sure"
    return "missed, perhaps by chance" if _reaches(best, figure) else "missed"


def _reaches(value: float, figure: Figure) -> bool:
    target = figure.target or 0
    return value <= target if figure.at_most else value >= target


def _of_words(catalogue: Catalogue) -> Iterator[tuple[str, str]]:
    skills = catalogue.skills.values()
    wary = sum(len(skill.wary) for skill in skills)
    wide = sum(len(skill.wide) for skill in skills)
    all_of_them = wary + wide + sum(len(skill.phrases) for skill in skills)
    yield (
        "A word that can mean something else",
        f"counts only in a list of skills or beside a word of the trade: {wary:,} of"
        f" the {all_of_them:,} phrases we know are of this kind, and {wide:,} more"
        " count only beside calls and those who make or take them",
    )
    yield ("Words that often mean something else", " ".join(_of_records(catalogue)))
    yield (
        "No title names the work, and the ad’s words only seem to mean it",
        f"{points(weights.LIKE_ROLE_NOW)} instead of {points(weights.SAME_ROLE_NOW)}"
        f" for the work you did last, {points(weights.LIKE_ROLE)} instead of"
        f" {points(weights.SAME_ROLE)} for work before",
    )


def _of_records(catalogue: Catalogue) -> Iterator[str]:
    """Tell of how many phrases there is a record, and how many it speaks against."""
    for kind, texts in (("cv", "CVs"), ("ad", "ads")):
        trust = catalogue.trust[kind]
        known = [
            (skill, Telling(frozenset([said])))
            for skill, own in trust.own.phrases.items()
            for said in own
        ]
        doubted = sum(not trust.believes(*each) for each in known)
        yield (
            f"We counted {len(known):,} phrases in labelled {texts}; {doubted:,} misled"
            " so often that in a whole text they do not count alone."
        )
    yield (
        "Another phrase for the same skill, a list, or skills of the same kind beside"
        " them make them count; so does your own word"
    )


def _of_unknown_words(*, suggestions: bool) -> tuple[str, str]:
    here = "it is on here" if suggestions else "it is off here"
    return (
        "Words that may name a skill, and that we do not know",
        "never guessed at. A small language model (MiniLM) can set such phrases, never"
        " whole texts, beside our skills and ask you what you meant; nothing counts"
        f" before you say yes. It runs on our own machine, and {here}",
    )


def _of_levels() -> Iterator[tuple[str, str]]:
    seen = ((LISTED,), JOBS[:1], (HELD,), JOBS)
    listed, one, held, three = (level_of(each)[0] for each in seen)
    title = " or name it in their title" if held == one else ""
    yield (
        "How well you can do something, when your text does not say",
        f"level {listed} if it is only listed, {one} if one or two of your jobs show"
        f" it{title}, {three} from three jobs on; five years of it, a certificate or"
        " your own word can lift it. Every level says why, and you can change it",
    )
    yield (
        "You led or taught others in it",
        f"level {level_of((LED,))[0]} instead of {one}",
    )
    yield (
        "An ad asks for a skill and not how well",
        f"level {asked_level('', 0)} of 5 is taken",
    )


def _of_the_rest() -> Iterator[tuple[str, str]]:
    yield (
        "A must-have that nobody has said anything about",
        "“ask”, never “no”, and a question you can put to the employer",
    )
    yield (
        "A language without its level",
        "yes if the ad names no level either; else “ask”",
    )
    yield (
        "An ad that names no skills",
        "held against what its role usually asks on its own page, and left out of"
        " every list: nothing speaks for it",
    )
