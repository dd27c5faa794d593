"""Which part of an ad speaks of the job, and which of the company."""

import re


def about_the_job(text: str) -> str:
    """Blank out what is said of the company and the law; places stay as they were."""
    for pattern in (_COMPANY, _LEGAL):
        text = pattern.sub(lambda match: " " * len(match.group()), text)
    return text


_HEADING = (
    r"(?:about (?:us|the company|our company|[A-Z]\w+(?: [A-Z]\w+)?)"
    r"|who we are|our story|company (?:overview|profile|description)"
    r"|the company)"
)
_COMPANY = re.compile(
    rf"(?:^|\n)[ \t#*•-]*(?i:{_HEADING})[ \t:*]*\n"
    rf"(?:[^\n]*\S[^\n]*\n?){{1,6}}?(?=\s*\n|\Z"
    rf"|[ \t#*]*[A-Z][^\n]{{0,50}}:?\s*\n)",
)
_LEGAL = re.compile(
    r"[^.\n]*\b(?:equal opportunity employer|without regard to"
    r"|affirmative action|reasonable accommodation)\b[^.\n]*",
    re.I,
)
