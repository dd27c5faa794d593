"""The words by which a Spanish ad demands, and a Spanish CV denies: read roughly."""

import re

from careers.reading.cues.cue import Rule, Side, words
from careers.reading.extract import Status

HINT = re.compile(
    r"\b(?:necesari|obligatori|requerid|requier|imprescind|indispens|excluyent|deseabl"
    r"|valora|preferib|un plus|como plus|de preferencia|idealmente|una ventaja|ofrece"
    r"|sin |nunca|no tengo|no cuento|no se |quiero|quisiera|deseo|busco|me gustar)"
)
"""In small letters; one look tells English from what is worth asking in Spanish."""

_NEED = r"(?:necesari|obligatori|requerid)[oa]s?|imprescindibles?|indispensables?"
SPANISH_ON_AD = (
    Rule(
        Status.NOT_REQUIRED,
        words(
            rf"no (?:es|son|será|sera) (?:{_NEED})\b",
            r"no (?:se )?requieren?\b|no (?:se )?necesitas?\b",
            r"(?:sin|no se pide) (?:necesidad de )?experiencia(?: previa)?(?: en)?\b",
        ),
    ),
    Rule(
        Status.PREFERRED,
        words(
            r"(?:deseable|valorable|preferible)(?:s|mente)?\b|(?:un|como) plus\b",
            r"se valorar?[aá]?n?\b|de preferencia\b|idealmente\b|ser[aá] una ventaja\b",
        ),
    ),
    Rule(Status.REQUIRED, words(rf"(?:{_NEED}|excluyentes?)\b"), Side.BEHIND),
    Rule(Status.BENEFIT, words(r"(?:te |se |les )?ofrece(?:mos)?\b"), reach=120),
)
SPANISH_ON_CV = (
    Rule(
        Status.NEGATED,
        words(
            r"sin (?:experiencia|conocimientos?) (?:en|con|de)\b|nunca he\b",
            r"no (?:tengo|cuento con) (?:experiencia|conocimientos?)"
            r"(?: (?:en|con|de))?",
        ),
        Side.AHEAD,
        reach=80,
        only=True,
    ),
    Rule(
        Status.WISHED,
        words(
            r"(?:quiero|quisiera|deseo|busco|me gustar[ií]a) (?:aprender|crecer"
            r"|desarrollar|mejorar|formarme)\b"
        ),
        Side.AHEAD,
        reach=80,
        only=True,
    ),
)
