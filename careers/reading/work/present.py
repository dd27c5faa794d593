"""Which role a CV says its writer has, or had last."""

import re

from spacy.tokens import Doc, Span

from careers.reading.work.history import Job, is_latest, last_job, order

HEADLINE = 300
"""How far the head of a text goes, in characters."""


def present_role(doc: Doc) -> str | None:
    """Take the last dated job; if its title is not ours, what heads the text."""
    job: Job | None = last_job(doc._.jobs)
    latest: str | None = job.role if job else None
    if job and is_latest(doc._.jobs, job):
        return latest
    roles: list[Span] = list(doc.spans["roles"])
    heads = (str(span.label_) for span in roles if span.start_char < HEADLINE)
    return next(heads, latest or _undated(doc))


def _undated(doc: Doc) -> str | None:
    """Take a title that is called present, where no job has dates."""
    if doc._.jobs:
        return None
    titles = (span for span in doc.spans["roles"] if _is_present(doc, span))
    return next((str(span.label_) for span in titles), None)


def _is_present(doc: Doc, title: Span) -> bool:
    after: str = doc._.clean[title.end_char :].partition("\n")[0]
    return _PRESENT.match(after) is not None


_PRESENT = re.compile(r"[ ,(:-]{0,3}(?:present|current)\b", re.IGNORECASE)


def latest_role(doc: Doc) -> str | None:
    """Take the role of the very last job; without dated jobs, what heads the text."""
    if not doc._.jobs:
        return present_role(doc)
    jobs: tuple[Job, ...] = doc._.jobs
    return max(jobs, key=order).role
