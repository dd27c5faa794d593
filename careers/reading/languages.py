"""Languages with a level, told apart from French fries and degrees in English."""

import re
from collections.abc import Iterable

from spacy.language import Language
from spacy.matcher import PhraseMatcher
from spacy.tokens import Doc, Span

from careers.reading.text.headings import Part
from careers.reading.text.sections import part_at
from careers.reading.text.sentences import sentence_of

Span.set_extension("cefr", default="", force=True)

NAMES = {
    "ar": ("arabic",),
    "bn": ("bengali", "bangla"),
    "ceb": ("cebuano", "bisaya"),
    "cs": ("czech",),
    "da": ("danish",),
    "de": ("german", "alemán"),
    "el": ("greek",),
    "en": ("english", "inglés", "ingles"),
    "es": ("spanish", "español", "castilian"),
    "fa": ("farsi", "persian"),
    "fi": ("finnish",),
    "fr": ("french", "français", "francés"),
    "gu": ("gujarati",),
    "he": ("hebrew",),
    "hi": ("hindi",),
    "hmn": ("hmong",),
    "ht": ("haitian creole", "creole"),
    "hu": ("hungarian",),
    "hy": ("armenian",),
    "id": ("bahasa indonesia", "indonesian"),
    "ilo": ("ilocano",),
    "it": ("italian",),
    "ja": ("japanese",),
    "km": ("khmer",),
    "ko": ("korean",),
    "ms": ("bahasa melayu", "malay"),
    "nl": ("dutch",),
    "no": ("norwegian",),
    "pa": ("punjabi",),
    "pl": ("polish",),
    "pt": ("portuguese", "portugués"),
    "ro": ("romanian",),
    "ru": ("russian",),
    "so": ("somali",),
    "sv": ("swedish",),
    "sw": ("swahili",),
    "ta": ("tamil",),
    "te": ("telugu",),
    "th": ("thai",),
    "tl": ("tagalog", "filipino"),
    "tr": ("turkish",),
    "uk": ("ukrainian",),
    "ur": ("urdu",),
    "vi": ("vietnamese",),
    "yue": ("cantonese",),
    "zh": ("mandarin", "chinese"),
}


@Language.factory("careers_languages")
def language_spans(nlp: Language, name: str) -> "LanguageSpans":
    """Make the component that finds languages."""
    return LanguageSpans(nlp)


class LanguageSpans:
    """Puts the languages of a text into ``doc.spans["languages"]`` with their level."""

    def __init__(self, nlp: Language) -> None:
        self._matcher = PhraseMatcher(nlp.vocab, attr="LOWER")
        for code, names in NAMES.items():
            self._matcher.add(code, [nlp.make_doc(name) for name in names])

    def __call__(self, doc: Doc) -> Doc:
        """Find the languages of one text, and how well each is known."""
        found = sorted(self._matcher(doc, as_spans=True))
        kept = [span for span in found if _is_spoken(doc, span)]
        for index, span in enumerate(kept):
            edges = _neighbors(kept, index, doc)
            span._.cefr = _level(doc._.clean, span, edges)
        doc.spans["languages"] = kept
        return doc


def highest(found: Iterable[tuple[str, str]]) -> dict[str, str]:
    """Keep the highest level said of each language."""
    best: dict[str, str] = {}
    for code, level in found:
        best[code] = max(best.get(code, ""), level)
    return best


_LEVELS = {
    r"[abc][12]\b": "",
    r"native|nativ[oa]|mother tongue|first language|from birth": "C2",
    r"bilingual|bi-lingual|biling[uü]e|trilingual|avanzado|fluido|fluent(?:ly)?|fluency|excellent|advanced"
    r"|full professional|near[- ]native|(?:highly|very) proficient": "C1",
    r"professional working|proficien(?:t|cy)|upper[- ]intermediate|strong"
    r"|working knowledge|very good|business[- ]level": "B2",
    r"conversational|intermediate|intermedio|good|limited working": "B1",
    r"basic|b[aá]sico|elementary|beginner|some|a little|limited": "A2",
}
_LEVEL = re.compile(
    r"\b(?:" + "|".join(f"({words})" for words in _LEVELS) + r")(?![\w-])",
    re.IGNORECASE,
)
_BY_GROUP = tuple(_LEVELS.values())
_SPEECH = re.compile(
    r"\b(?:languages?|speak(?:s|er|ers|ing)?|spoken|written|writ(?:e|ing)|read"
    r"|translat\w+|interpret\w+|bilingual|bi-lingual|trilingual|multilingual"
    r"|fluen\w+|native|mother tongue|conversational|proficien\w+|verbal|grammar"
    r"|(?:in|both) english|[ABC][12]|avanzad[oa]|intermedi[oa]"
    r"|nativ[oa]|biling[uü]e)\b",
    re.IGNORECASE,
)
_LESSON = re.compile(
    r"\b(?:degree|b\.?a\.?|bachelor\w*|major|minor|literature|teacher|teach\w*|taught"
    r"|tutor\w*|gcse|grade|class(?:es)?|comp(?:osition)?|school)\b",
    re.IGNORECASE,
)
_THING = re.compile(
    r"\s?(?:fries|restaurant|food|cuisine|market|customers|clients|shepherd|door|press"
    r"|literature|studies|history|channel|creek|\d{3})\b",
    re.IGNORECASE,
)
_WANTED = re.compile(
    r"[\w ,/]{0,30}?\b(?:a plus|required|preferred|desirable|essential|needed|helpful"
    r"|an? (?:advantage|asset|must|bonus)|nice to have|not (?:required|necessary))\b"
)
_LISTS = frozenset({Part.SKILLS, Part.REQUIRED, Part.PREFERRED})
_NEAR = 60


# Spanish writes languages with a small letter.
_LOWER = frozenset({"inglés", "ingles", "español", "francés", "portugués", "alemán"})


def _is_spoken(doc: Doc, span: Span) -> bool:
    """Tell a language from the same word in another sense ("polish the script")."""
    part = part_at(doc._.sections, span.start_char)
    around, before, after = _around(doc, span)
    if span.text in _LOWER:
        return True
    if not span.text[0].isupper() or _THING.match(after):
        return part is Part.LANGUAGES and not span.text[0].isupper()
    if part is Part.LANGUAGES or (part in _LISTS and _alone(before, after)):
        return True
    if part is Part.EDUCATION or _LESSON.search(around):
        return False
    return bool(_SPEECH.search(around) or _WANTED.match(after))


def _around(doc: Doc, span: Span) -> tuple[str, str, str]:
    """Read the sentence near a span: all of it, before it and after it."""
    sentence = sentence_of(doc, span.start)
    before = doc._.clean[
        max(sentence.start_char, span.start_char - _NEAR) : span.start_char
    ]
    after = doc._.clean[span.end_char : min(sentence.end_char, span.end_char + _NEAR)]
    return before + span.text + after, before, after


_EDGE_BEFORE = re.compile(r"(?:^|[,;/|\n&]|\band)\s*$")
_EDGE_AFTER = re.compile(r"\s*(?:$|[,;/|\n&(–-]|and\b)")


def _alone(before: str, after: str) -> bool:
    return bool(_EDGE_BEFORE.search(before) and _EDGE_AFTER.match(after))


def _neighbors(kept: list[Span], index: int, doc: Doc) -> tuple[int, int]:
    """Bound where the level of a language may stand: up to the next language."""
    text: str = doc._.clean
    sentence = sentence_of(doc, kept[index].start)
    line_end = text.find("\n", kept[index].end_char)
    later = (span.start_char for span in kept[index + 1 : index + 2])
    end = next(later, len(text))
    return sentence.start_char, end if line_end < 0 else min(line_end, end)


_OWN_AFTER = re.compile(r"\s*(?:[(\[:–—-]|(?:is|at)\b|speaker)[^,;)\n]{0,40}")
_BARE_AFTER = re.compile(
    r"\s?(?:language )?(?:proficiency|fluency|speaker)?\s?[^,;.\n]{0,12}"
)


def _level(text: str, span: Span, edges: tuple[int, int]) -> str:
    """Read "Spanish (B2)" first, then "fluent in English and Spanish"."""
    after = text[span.end_char : min(edges[1], span.end_char + _NEAR)]
    own = _OWN_AFTER.match(after) or _BARE_AFTER.match(after)
    found = _last(own[0]) if own else ""
    before = text[max(edges[0], span.start_char - _NEAR) : span.start_char]
    return found or _last(_listed(before))


def _listed(before: str) -> str:
    """Leave out a level in brackets: it belongs to the language before."""
    return re.sub(r"[(\[][^)\]]*[)\]]", " ", before).rpartition(";")[2]


def _last(words: str) -> str:
    found = list(_LEVEL.finditer(words))
    if not found or not found[-1].lastindex:
        return ""
    return _BY_GROUP[found[-1].lastindex - 1] or found[-1][0].upper()
