"""E-mail addresses: one way to write them, and what their domain says."""

import re

SHAPE = re.compile(r"[^@\s,;:<>()\[\]\"\\]{1,64}@[^@\s,;:<>()\[\]\"\\]{1,190}")
LABEL = re.compile(r"(?!-)[a-z0-9-]{1,63}(?<!-)")


def plain(typed: str) -> str | None:
    """Write an address one way; ``None`` when mail could never reach it.

    The part before the @ keeps its marks: only its case is dropped, because no
    provider that people use tells two boxes apart by it.
    """
    text = typed.strip().removeprefix("mailto:").casefold()
    if not SHAPE.fullmatch(text):
        return None
    box, _, name = text.rpartition("@")
    domain = _domain(name)
    if domain is None or box.startswith(".") or box.endswith(".") or ".." in box:
        return None
    return f"{box}@{domain}"


def domain_of(address: str) -> str:
    """Name the domain of a plain address."""
    return address.rpartition("@")[2]


def _domain(name: str) -> str | None:
    try:
        ascii_name = name.encode("idna").decode("ascii")
    except UnicodeError:
        return None
    labels = ascii_name.split(".")
    fits = len(labels) > 1 and all(LABEL.fullmatch(label) for label in labels)
    return ascii_name if fits and not labels[-1].isdigit() else None
