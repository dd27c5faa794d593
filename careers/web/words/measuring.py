"""How each published figure was measured: groups, in words that say the limits."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace

from careers.evaluation.figures import Figure


@dataclass(frozen=True, slots=True)
class Group:
    """Figures that were measured in the same way, and what has to be known of them."""

    heading: str
    key: str
    says: tuple[str, ...]
    figures: tuple[Figure, ...] = ()


Published = Mapping[str, Sequence[Figure]]


def groups(published: Published) -> tuple[Group, ...]:
    """Put every measurement under its heading; one that was not made is left out."""
    every = (
        replace(group, figures=tuple(filter(_KEPT[group.key], published[of])))
        for group in _GROUPS
        if (of := _OF.get(group.key, group.key)) in published
    )
    return tuple(group for group in every if group.figures)


_UNMENDED = ("ads that mended nothing", "as few ads drawn from all")
_OF = {"unmended": "ranking"}


def _is_unmended(figure: Figure) -> bool:
    return figure.name.endswith(_UNMENDED)


def _is_no_tuning(figure: Figure) -> bool:
    """Leave out the halves that the reader was mended by: they only flatter."""
    return "tune half" not in figure.name


_KEPT: dict[str, Callable[[Figure], bool]] = {
    "ranking": lambda figure: not _is_unmended(figure),
    "unmended": _is_unmended,
    "real": _is_no_tuning,
    "own": _is_no_tuning,
    "skills": lambda figure: True,
    "context": lambda figure: True,
    "levels": lambda figure: True,
    "robustness": lambda figure: True,
    "invariance": lambda figure: True,
}

_GROUPS = (
    Group(
        "Order",
        "ranking",
        (
            "A CV counted as call-center work by its job title, an ad by the heading "
            "its job board had put it under. Such labels are weak. Nearly a third of "
            "the ads under that heading speak of neither service nor calls: care "
            "homes, hairdressers, sales on the road. They are measured apart: for a "
            "CV their order is little better than chance. People of the trade come "
            "first for every job, since every job of this site is of it; what that "
            "gives is measured apart, too.",
            "“nDCG@10” asks whether the best ten come first, “AUC” how often something "
            "fitting stands above something that is not. “Common words” is the usual "
            "way, counting shared words (TF-IDF); “MiniLM” is a small language model "
            "that compares whole texts; “chance” is no way at all.",
        ),
    ),
    Group(
        "Order, on ads that mended nothing",
        "unmended",
        (
            "Nearly two thirds of the ads under that heading were read to mend "
            "phrases. These are the others. Fewer ads are right here, and with fewer "
            "right ads nDCG is lower for every way of ordering: “as few ads drawn from "
            "all” shows how much of the difference that alone makes. What is left of "
            "it may be what mending gave, or chance.",
        ),
    ),
    Group(
        "Skills of whole texts: 20 real ads and 20 real CVs",
        "real",
        (
            "Two readers, language models that knew only the names of the skills, "
            "labelled each text apart, and a third settled where they differed. "
            "“Strength” is how firmly a skill is asked. The test half was kept apart "
            "while the reader was made; the other half flatters the whole.",
        ),
    ),
    Group(
        "Skills of whole texts: 20 ads and 20 CVs of our own",
        "own",
        (
            "Labelled by one reader, a language model, before what is found in them "
            "was looked at. 14 of the CVs were read while the reader was made, so on "
            "them the figures flatter.",
        ),
    ),
    Group(
        "Soft skills in single sentences",
        "skills",
        (
            "Phrases such as “works well with people” in a public set of sentences "
            "from ads (Sayfullina and others), on the part that is for development; a "
            "phrase counts only if its first and last words are right. For this a "
            "word list is learned from the set’s own training part and thrown away "
            "after it.",
            "The call-center sentences are of another public set (SkillSpan). They "
            "have no aim: that set marks duties and engineering skills, too.",
        ),
    ),
    Group(
        "How a mention is meant, and years",
        "context",
        (
            "Single sentences of real ads and CVs: required, preferred, not required "
            "and so on, and years with what they are about. Then paragraphs of ads "
            "that only praise the company or its benefits, and ask for nothing.",
        ),
    ),
    Group(
        "Levels and months of experience",
        "levels",
        (
            "CVs of our own writing, beside levels and months that a language model "
            "who knew our rules had written down before. What was mended later was "
            "found here, so these figures flatter.",
        ),
    ),
    Group(
        "Worn texts, speed and memory",
        "robustness",
        (
            "Real CVs and ads, worn as copying, scanning and typing wear them: how "
            "many of the skills of the clean text are still found. Times and memory "
            "are those of one small computer that did other work as well; alone it is "
            "faster. The slowest CV of a hundred is told.",
        ),
    ),
    Group(
        "What must never count",
        "invariance",
        ("Scores moved by it, of all pairs of a CV and an ad that were tried.",),
    ),
)
