"""Addresses made of names."""

import re
import unicodedata


def slug(words: str, longest: int = 60) -> str:
    """Make an address of a name: “Café & Co.” is “cafe-co”."""
    folded = unicodedata.normalize("NFKD", words).encode("ascii", "ignore").decode()
    plain = re.sub(r"[^a-z0-9]+", "-", folded.lower()).strip("-")
    whole = plain if len(plain) <= longest else plain[: longest + 1].rpartition("-")[0]
    return whole[:longest].strip("-") or plain[:longest].strip("-") or "job"
