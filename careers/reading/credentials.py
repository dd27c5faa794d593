"""Certificates by their names and letters, as CVs and ads write them."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator

from spacy.language import Language
from spacy.matcher import PhraseMatcher
from spacy.tokens import Doc, Span
from spacy.util import filter_spans

from careers.catalogue.credential import Credential

_NEAR = 40


@Language.factory("careers_credentials")
def credential_spans(nlp: Language, name: str) -> "CredentialSpans":
    """Make the component that finds certificates, before it knows any."""
    return CredentialSpans(nlp)


class CredentialSpans:
    """Puts the certificates of a text into ``doc.spans["credentials"]``.

    A name that could be a job, and letters that could be anything, count only beside
    a word of certificates or who gives them.
    """

    def __init__(self, nlp: Language) -> None:
        self._nlp = nlp
        self._matcher = PhraseMatcher(nlp.vocab, attr="LOWER")
        self._wary: dict[tuple[str, str], re.Pattern[str]] = {}

    def learn(self, credentials: Iterable[Credential]) -> None:
        """Take in the names, and the letters that stand for one certificate alone."""
        known = tuple(credentials)
        shared = Counter(one.acronym for one in known)
        for one in known:
            forms = [
                *_names(one),
                *([_letters(one)] if shared[one.acronym] == 1 else []),
            ]
            forms = [form for form in forms if form]
            self._matcher.add(one.id, [self._nlp.make_doc(form) for form in forms])
            for form in forms:
                if not _is_plain(one, form):
                    self._wary[one.id, form.lower()] = _company(one)

    def __call__(self, doc: Doc) -> Doc:
        """Find the certificates of one text; of two at one place, the longer."""
        found = [
            span for span in self._matcher(doc, as_spans=True) if self._counts(span)
        ]
        doc.spans["credentials"] = filter_spans(found)
        return doc

    def _counts(self, span: Span) -> bool:
        company = self._wary.get((span.label_, span.text.lower()))
        if company is None:
            return True
        text: str = span.doc._.clean
        before = text[max(0, span.start_char - _NEAR) : span.start_char]
        return bool(company.search(f"{before} {text[span.end_char :][:_NEAR]}"))


def _names(one: Credential) -> Iterator[str]:
    """Give the name, also without the word for what it is: "CompTIA A+"."""
    yield one.name
    short = one.name.removesuffix(" Certification").replace("Certified: ", "Certified ")
    if short != one.name:
        yield short


def _letters(one: Credential) -> str:
    """Give the letters without whose they are: "CBDA" of "IIBA - CBDA"."""
    return one.acronym.rpartition(" - ")[2]


_LONG = 4
_SAYS_SO = re.compile(r"\b(?:certifi|accredit|foundation\b|itil|comptia)", re.I)


def _is_plain(one: Credential, form: str) -> bool:
    """Tell what names a certificate and nothing else."""
    if form == _letters(one):
        return len(form) >= _LONG or form == "PMP"
    giver = one.issuer.split()[0]
    return bool(_SAYS_SO.search(form)) or form.startswith(giver)


def _company(one: Credential) -> re.Pattern[str]:
    """Look for a word of certificates, or for who gives this one."""
    giver = re.escape(one.issuer)
    return re.compile(rf"\b(?:certifi|credential|licen[cs]e|{giver}\b)", re.IGNORECASE)
