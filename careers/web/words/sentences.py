"""Words as they begin a sentence, and as they stand within one."""

import re

SMALL = re.compile(
    r"(?:a|after|all|and|any|as|at|both|by|during|each|eight|every|few|fingerprints|first|five|for"
    r"|four|from|half|if|in|it|most|no|nobody|none|not|offered|often|on|once|one|only"
    r"|optional|or|other|paid|part|partly|quiet|screen|seven|shared|six|some|the|then"
    r"|they|three|training|two|until|up|usually|when|while|with|you|your)\b(?!-)",
    re.IGNORECASE,
)
"""First words that are sure to be no names. “Saturdays” and “Larkfield” are."""


def begun(words: str) -> str:
    """Begin with a capital, and leave the rest as it is."""
    return words[:1].upper() + words[1:]


def within(words: str) -> str:
    """Go on inside a sentence: small, where the first word is surely no name."""
    return words[:1].lower() + words[1:] if SMALL.match(words) else words


def name_within(name: str) -> str:
    """Write the name of a role inside a sentence: small, unless it is letters."""
    return name if name[1:2].isupper() else name[:1].lower() + name[1:]
