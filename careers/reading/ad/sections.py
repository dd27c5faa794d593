"""Which part of an ad speaks of the job, and which of the company."""

import re


def about_the_job(text: str) -> str:
    """Blank out what is said of the company and the law; places stay as they were."""
    for start, end in (*_company(text), *_legal(text)):
        text = text[:start] + " " * (end - start) + text[end:]
    return text


def _company(text: str) -> list[tuple[int, int]]:
    return [match.span() for match in _COMPANY.finditer(text)]


def _legal(text: str) -> list[tuple[int, int]]:
    """Find the sentences that every ad carries because a lawyer asked for them."""
    spans = []
    for match in _LEGAL.finditer(text):
        start = max(text.rfind(mark, 0, match.start()) for mark in ".\n") + 1
        stop = _STOP.search(text, match.end())
        spans.append((start, stop.start() if stop else len(text)))
    return spans


_HEADING = (
    r"(?:about (?:us|the company|our company|[A-Z]\w+(?: [A-Z]\w+)?)|who we are"
    r"|our story|company (?:overview|profile|description)|the company)"
)
_COMPANY = re.compile(
    rf"(?:^|\n)[ \t#*•-]*(?i:{_HEADING})[ \t:*]*\n(?:[^\n]*\S[^\n]*\n?){{1,6}}?"
    r"(?=\s*\n|\Z|[ \t#*]*[A-Z][^\n]{0,50}:?\s*\n)"
)
_LEGAL = re.compile(
    r"\b(?:equal opportunity employer|without regard to|affirmative action"
    r"|reasonable accommodation)\b",
    re.I,
)
_STOP = re.compile(r"[.\n]")
