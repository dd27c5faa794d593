"""Which language a text is written in: we read English, and say so when it is not."""

import re
import unicodedata
from collections import Counter

ENGLISH = "en"
MUCH = 20_000
"""Characters that are looked at: the language of a text shows early."""

LEAST_WORDS = 12
"""Fewer words tell no language."""

LEAST_SHARE = 0.06
"""The share of a text, at least, that is little words of its language."""


def tongue(text: str) -> str:
    """Name the language most of a text is in by its ISO code; empty when unsure."""
    words = _WORD.findall(text[:MUCH].casefold())
    if len(words) < LEAST_WORDS:
        return _by_script(text[:MUCH])
    shares = {
        code: sum(word in own for word in words) / len(words)
        for code, own in _LITTLE.items()
    }
    best = max(shares, key=lambda code: (shares[code], code == ENGLISH))
    return best if shares[best] >= LEAST_SHARE else _by_script(text[:MUCH])


def _by_script(text: str) -> str:
    """Tell a language by letters that hardly any other uses."""
    letters = [sign for sign in text if sign.isalpha()]
    scripts = Counter(unicodedata.name(sign, "").partition(" ")[0] for sign in letters)
    for code, (share, names) in _SCRIPTS.items():
        if sum(scripts[name] for name in names) > share * len(letters):
            return code
    return ""


_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")
_WORDS = {
    "en": "the and of to in for with a on at by from an as is was are were this that i"
    " my who have has had or be their our all",
    "es": "el la los las de del y en un una con por para que se su al como más mi he"
    " entre sobre hasta desde también fue es son mis sus",
    "pt": "o os as de do da dos das e em no na nos nas um uma com por para que se ao"
    " à como mais meu minha não foi são também pelo pela",
    "fr": "le la les des du de et en un une au aux avec pour par sur dans que qui je"
    " est ont été mon ma mes ainsi plus chez",
    "de": "der die das und in den von zu mit für auf ein eine einer im am bei als ich"
    " ist des dem zur zum nach sowie auch war",
    "it": "il lo la i gli le di del della dei e in un una con per che da nel nella al"
    " alla sono come più mio mia anche dal dei ho",
    "nl": "de het een en van in op met voor te aan bij als ik is naar door mijn ook"
    " zijn heb om tot uit werd",
    "pl": "i w z na do się że od przez dla jako oraz jest po za przy lub nie ze pod"
    " moje mam był była",
    "tl": "ang ng mga sa at na ay ako ko para may mula hanggang ni si kay po isang",
    "ro": "și în de la cu pentru pe din un o al ale că care este am fost prin mai sau",
    "tr": "ve bir ile için da de bu olarak en çok ben daha olan ya sonra kadar",
    "ru": "и в на с по от до из за для не я что как к при работа опыт",
    "uk": "і в на з та до від за для не я що як при у робота досвід",
}
_LITTLE = {code: frozenset(words.split()) for code, words in _WORDS.items()}
_SCRIPTS = {
    # Japanese is written with Chinese signs as well, Chinese never with kana.
    "ja": (0.2, ("HIRAGANA", "KATAKANA")),
    "zh": (0.5, ("CJK",)),
    "ko": (0.5, ("HANGUL",)),
    "ru": (0.5, ("CYRILLIC",)),
    "ar": (0.5, ("ARABIC",)),
    "hi": (0.5, ("DEVANAGARI",)),
    "bn": (0.5, ("BENGALI",)),
    "ta": (0.5, ("TAMIL",)),
    "th": (0.5, ("THAI",)),
    "el": (0.5, ("GREEK",)),
    "he": (0.5, ("HEBREW",)),
}
