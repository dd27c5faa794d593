"""Languages a job asks for."""

import re
from dataclasses import dataclass

from careers.reading.ad.found import Found


@dataclass(frozen=True, slots=True)
class Language:
    """ISO 639-1 code, a CEFR level or ``native`` when said, and whether it is a must.

    Fluent is C1, as in CVs.
    """

    code: str
    level: str | None = None
    essential: bool = True


def languages(text: str, title: str = "") -> Found[tuple[Language, ...]] | None:
    """Read the languages asked for; nationalities and markets are not languages."""
    whole = f"{title}\n{text}" if title else text
    own: dict[str, tuple[Language, re.Match[str]]] = {}
    for match in _NAME.finditer(whole):
        asked = _asked(whole, match, in_title=match.end() <= len(title))
        if asked:
            kept = own.get(asked.code)
            if kept is None or (asked.essential and not kept[0].essential):
                own[asked.code] = (asked, match)
    if not own:
        return None
    values = tuple(language for language, _ in own.values())
    quoted = next(iter(own.values()))[1]
    return _shift(Found(values, *_sentence(whole, quoted)), len(whole) - len(text))


def language_code(name: str) -> str | None:
    """Give the code of a language by its English name."""
    return _CODES.get(name.casefold())


def _shift(read: Found[tuple[Language, ...]], back: int) -> Found[tuple[Language, ...]]:
    """Count places from the start of the text; a title stands before it."""
    if read.start < back:
        return read
    return Found(read.value, read.words, read.start - back, read.end - back)


def _asked(text: str, match: re.Match[str], *, in_title: bool) -> Language | None:
    before = re.split(r"[.\n;•]", text[max(0, match.start() - 70) : match.start()])[-1]
    after = re.split(r"[.\n;•]", text[match.end() : match.end() + 70])[0]
    if _NOT_ASKED.search(before) or _PEOPLE.match(after):
        return None
    if not (
        _BEFORE.search(before)
        or _JOINED.search(before)
        or _AFTER.match(after)
        or (in_title and _TITLE.search(before + "|" + after))
    ):
        return None
    nice = bool(_NICE_AFTER.search(after) or _NICE_BEFORE.search(before))
    code = _CODES[match.group().lower()]
    return Language(code, _level(before, after), not nice)


def _level(before: str, after: str) -> str | None:
    """Read a level: as a code, or the word nearest to the language."""
    code = _LEVEL.search(after[:25]) or _LEVEL.search(before[-12:])
    if code:
        return code.group(1).upper()
    words = _SPOKEN_AFTER.match(after)
    spoken = [words["how"]] if words else _SPOKEN.findall(before)
    nearest = spoken[-1].lower() if spoken else ""
    if nearest.startswith("fluen"):
        return "C1"
    return "native" if nearest.startswith(("native", "mother")) else None


def _sentence(text: str, match: re.Match[str]) -> tuple[str, int, int]:
    """Quote a language with the few words around it."""
    start = max(
        text.rfind(mark, 0, match.start()) + len(mark)
        if mark in text[: match.start()]
        else 0
        for mark in ("\n", ". ", "; ", "• ")
    )
    start = max(start, match.start() - 60)
    while start < match.start() and not (
        start == 0 or text[start - 1].isspace() or not text[start].isalnum()
    ):
        start += 1
    stop = re.compile(r"[.\n;•]|\Z").search(text, match.end())
    end = min(stop.start() if stop else len(text), match.end() + 40)
    words = text[start:end].strip()
    start += len(text[start:end]) - len(text[start:end].lstrip())
    return words, start, start + len(words)


_CODES = {
    "english": "en",
    "spanish": "es",
    "french": "fr",
    "german": "de",
    "italian": "it",
    "portuguese": "pt",
    "dutch": "nl",
    "polish": "pl",
    "russian": "ru",
    "ukrainian": "uk",
    "turkish": "tr",
    "greek": "el",
    "arabic": "ar",
    "hebrew": "he",
    "hindi": "hi",
    "urdu": "ur",
    "bengali": "bn",
    "punjabi": "pa",
    "tamil": "ta",
    "telugu": "te",
    "mandarin": "zh",
    "cantonese": "zh",
    "chinese": "zh",
    "japanese": "ja",
    "korean": "ko",
    "vietnamese": "vi",
    "thai": "th",
    "indonesian": "id",
    "malay": "ms",
    "bahasa": "id",
    "tagalog": "tl",
    "filipino": "tl",
    "cebuano": "ceb",
    "bisaya": "ceb",
    "swedish": "sv",
    "norwegian": "no",
    "danish": "da",
    "finnish": "fi",
    "czech": "cs",
    "hungarian": "hu",
    "romanian": "ro",
    "bulgarian": "bg",
    "haitian creole": "ht",
    "creole": "ht",
    "somali": "so",
    "hmong": "hmn",
    "welsh": "cy",
    "catalan": "ca",
    "asl": "ase",
    "american sign language": "ase",
    "afrikaans": "af",
    "zulu": "zu",
    "swahili": "sw",
    "persian": "fa",
    "farsi": "fa",
}
_NAME = re.compile(
    rf"(?<![\w-])(?:{'|'.join(sorted(_CODES, key=len, reverse=True))})(?!\w)", re.I
)
_BEFORE = re.compile(
    r"\b(?:fluen\w+|bilingual\w*|multilingual|speak\w*|spoken|written|write"
    r"|read|proficien\w+|native|mother[- ]tongue|languages?|communicat\w+(?: \w+)?"
    r"|conversational"
    r"|command of|knowledge of|verbal|oral|good|excellent|strong|clear"
    r"|business|level|neutral|advanced|fluently|handle \w+ in|calls in"
    r"|support in|serve \w+ in|chats? in)\b[^.\n]{0,45}$",
    re.I,
)
_JOINED = re.compile(
    rf"(?:{'|'.join(sorted(_CODES, key=len, reverse=True))})\b[^.\n]{{0,22}}"
    rf"(?:\band|&|/|,)\s*$",
    re.I,
)
_AFTER = re.compile(
    r"[\s)-]*(?:(?:and|or|&|/|,)\s*\w+\s*)?(?:,\s*(?=both))?(?:both\s+)?(?:-?speak\w*|\s?bilingual"
    r"|required|fluency|fluent|language|communication|(?:is )?helpful"
    r"|at [ABC][12]|skills|proficien\w+|is (?:required|essential|a must)|"
    r"(?:is )?(?:a )?(?:plus|preferred|desirable|an advantage)"
    r"|\(?(?:native|C[12]|B[12]|written|spoken|fluent)\b|calls|line\b|queue"
    r"|speakers?|support|level|customers? line|grammar|comprehension)",
    re.I,
)
_TITLE = re.compile(
    r"bilingual|speak|with $|[(–,|/-]\s*$|^\s*[|)]|\|$|\|\s*[)–/|(-]|\|\s*"
    r"(?:customer|support|agent)",
    re.I,
)
_NOT_ASKED = re.compile(
    r"\b(?:no|not|without|don['’]t need(?: to)?)\b(?: \w+){0,4}\s*$|\b"
    r"(?:degree|major|teacher|teaching|tutor) (?:in|of)?\s*$"
    r"|(?:\bgcses?|\b[oa]['’]? level)s?\W+(?:(?:grade|in|including|maths?"
    r"|mathematics|and|[a-c])\W+){0,5}$",
    re.I,
)
_PEOPLE = re.compile(
    r"\s*(?:market|compan|customer base|food|cuisine|owned|office|headquarter"
    r"|literature|bank|team\b|government|law|holiday)",
    re.I,
)
_NICE_AFTER = re.compile(
    r"\b(?:plus|preferred|desir\w+|advantage|nice to have|bonus|helpful|asset"
    r"|optional|not required)\b",
    re.I,
)
_NICE_BEFORE = re.compile(
    r"\b(?:plus|preferred|desir\w+|advantage|nice to have|bonus|helpful"
    r"|ideally)\b[^.]{0,40}$",
    re.I,
)
_LEVEL = re.compile(r"\b([ABC][12])\b")
_HOW = (
    r"native|mother[- ]tongue|fluen\w+|conversational|basic|good|strong|excellent"
    r"|proficien\w+|business|working"
)
_SPOKEN = re.compile(rf"\b(?:{_HOW})\b", re.I)
_SPOKEN_AFTER = re.compile(
    rf"[\s(:–-]*(?:(?:and|or|&|/|,)\s*\w+\s+)?(?:(?:and|or|&|/)?\s*\w*,"
    rf"\s*both\s+)?(?:(?:to|at) (?:an? )?)?"
    rf"(?P<how>{_HOW})\b",
    re.I,
)
