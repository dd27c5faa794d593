"""Patterns written as a table: many forms, each a regular expression of its own."""

import re
from collections.abc import Mapping


def any_of(table: str, names: Mapping[str, str] | None = None) -> re.Pattern[str]:
    """Read forms parted by “;”, on any number of lines; names stand for parts."""
    whole = re.sub(r"\n\s*", "", table)
    for name, part in (names or {}).items():
        whole = whole.replace(name, part)
    forms = [form.strip() for form in whole.split(";")]
    return re.compile(rf"\b(?:{'|'.join(forms)})\b")
