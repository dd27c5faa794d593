"""Every kind of refusal, told once: for answers, for the page and for OpenAPI."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Kind:
    """One kind: its status, its title, and what one usually does about it.

    ``usual`` is said where nobody says it better.
    """

    id: str
    status: int
    title: str
    remedy: str
    usual: str = ""

    @property
    def anchor(self) -> str:
        """Its place on the page for programs."""
        return f"problem-{self.id}"


KINDS = {
    kind.id: kind
    for kind in (
        Kind(
            "unreadable",
            400,
            "The request cannot be read",
            "Send one JSON object, in UTF-8.",
            "This request cannot be read.",
        ),
        Kind(
            "parameter",
            400,
            "A parameter of the address is wrong",
            "Look at the parameters of this address.",
        ),
        Kind(
            "no-key",
            401,
            "No key that we know",
            "Send the header “Authorization: Bearer” with the whole key after it.",
        ),
        Kind(
            "ended-key",
            403,
            "This key has ended",
            "Somebody of the employer makes a new one at the desk, under Keys for "
            "programs.",
            "This door is not open to you.",
        ),
        Kind(
            "not-there",
            404,
            "There is no such thing",
            "Look at the address, and at whose key this is.",
            "Nothing is at this address.",
        ),
        Kind(
            "method",
            405,
            "This address does not do that",
            "Use one of the methods named in the Allow header.",
            "This address does not know the method that was used.",
        ),
        Kind(
            "duplicate-reference",
            409,
            "This reference is taken",
            "Change that job with PUT, or use another reference.",
        ),
        Kind(
            "duplicate-job",
            409,
            "This job is there already under another name",
            "Change that job with PUT, or give this one the title, place or words that "
            "make it another.",
        ),
        Kind(
            "state",
            409,
            "This cannot be done with the job as it stands",
            "Fetch the job, and look at its state.",
        ),
        Kind(
            "changed",
            412,
            "Somebody else has changed it",
            "Fetch the job again, and send its new ETag as If-Match.",
        ),
        Kind(
            "too-large",
            413,
            "The request is too large",
            "Send one job, of at most 200,000 bytes.",
            "This request is larger than any job.",
        ),
        Kind(
            "not-json",
            415,
            "The request is no JSON",
            "Send JSON with the header “Content-Type: application/json”, and do not "
            "compress it.",
            "Only JSON is understood here.",
        ),
        Kind(
            "mend",
            422,
            "Something must be mended before it can be posted",
            "Mend every field named in “errors”, and send it again. Nothing was kept.",
            "This cannot be posted as it is.",
        ),
        Kind(
            "say-which",
            428,
            "Say which version you are changing",
            "Send the ETag you fetched as If-Match, or “If-Match: *” to overwrite "
            "whatever is there.",
        ),
        Kind(
            "too-often",
            429,
            "Too many requests",
            "Wait as many seconds as the Retry-After header says.",
            "This was asked too often.",
        ),
        Kind(
            "broken",
            500,
            "The fault is ours",
            "Try again later. If it stays, write to us with the reference.",
            "The fault is ours.",
        ),
        Kind(
            "trouble",
            503,
            "The site is in trouble",
            "Try again in a few minutes.",
            "The site cannot answer at the moment.",
        ),
    )
}
"""In the order of their statuses."""


def kind_of(status: int) -> Kind:
    """Find what the framework means by a status."""
    same = [kind for kind in KINDS.values() if kind.status == status and kind.usual]
    return same[0] if same else KINDS["unreadable" if status < 500 else "broken"]
