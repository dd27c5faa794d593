"""Where a letter would find somebody: whole postal addresses, with towers and parks.

“Salesforce Tower” on an envelope is a place and no software.
"""

import re
from collections.abc import Iterator

from careers.reading.text.callings import tells_of_work

Place = tuple[int, int]


def addresses(text: str) -> Iterator[Place]:
    """Find postal addresses by what gives them away: a numbered street, or a code."""
    for sign in _SIGN.finditer(text):
        yield _first(text, sign.start()), _last(text, sign.end())
    for said in _SAID.finditer(text):
        if not tells_of_work(said["place"]):
            yield said.span("place")


_NAMED = (
    "Street|Str|St|Avenue|Ave|Road|Rd|Lane|Ln|Drive|Dr|Boulevard|Blvd|Way|Court|Ct"
    "|Place|Pl|Plaza|Square|Sq|Terrace|Ter|Parkway|Pkwy|Highway|Hwy|Circle|Cir|Crescent"
    "|Close|Trail|Loop|Alley|Mews|Grove|Gardens|Marg|Nagar|Colony|Subdivision|Subd"
    "|Homes|Village|Towers?|House|Building|Bldg|Heights|Park|Residences?|Condominium"
    "|Apartments|Estates?"
)
STREET = rf"(?:{_NAMED}|{_NAMED.upper()})\b\.?"
"""What streets, quarters and houses are called, after their own name."""
_WORD = r"[^\W\d_a-z][\w.'’&/-]*"
_ENDS = "\n|•·:;\t"
_NUMBER = (
    r"(?:(?:(?:Unit|Flat|Apt|Apartment|Suite|Room|Block|Blk|Lot|Phase|Floor|H|No)\b\.?"
    r"[ ]?(?:No\.?[ ]?)?)?\#?\d{1,5}(?:-?[A-Za-z])?(?:[-/]\d{1,4})?|One|Two|Three|Four)"
)
_SIGN = re.compile(
    rf"""
      (?<![^,({_ENDS}])[ ]*(?:{_NUMBER},?[ ]+){{1,3}}
      (?:(?:{_WORD}|\d{{1,3}}(?:st|nd|rd|th))[ ]+){{1,4}}?{STREET}
    | (?<![^,({_ENDS}])[ ]*(?:{_WORD}[ ]+){{1,3}}{STREET}[ ]\d{{1,4}}[a-z]?(?=[,\n])
    | \b(?:Calle|Rua|Rue|Avenida|Carrera|Jalan|Jl\.)[ ]
      (?:{_WORD}[ ,]+){{1,3}}\#?\d{{1,4}}\b
    | (?<![^,({_ENDS}])[ ]*\d{{1,4}},?[ ](?:[Rr]ue|[Cc]alle|[Vv]ia)[ ]{_WORD}
    | \b[A-Z]{{2}}\.?,?[ ]+\d{{5}}(?:-\d{{4}})?(?![\w+,.%-]*\d)(?![ ]+[a-z])
    | (?<=,)[ ]*{_WORD}(?:[ ]{_WORD})?[ ]\d{{5,6}}(?=[ ]*(?:[,.({_ENDS}]|\Z))
    | \b[A-Z]{{1,2}}\d[A-Z\d]?[ ]\d[A-Z]{{2}}\b
    | \b[A-Z]\d[A-Z][ ]\d[A-Z]\d\b
    | \b(?:P\.?[ ]?O\.?[ ]?Box|Brgy\.?|Barangay|Purok|Sitio)[ ]+[\w.-]+
    """,
    re.VERBOSE,
)
_PIECE = rf"(?:{_WORD}|\#?\d[\w/-]*|de|la|las|los|del|of|the)"
_PART = rf"{_PIECE}(?:[ ]+{_PIECE}){{0,4}}[ ]*"
_BEFORE = re.compile(rf"(?<![^,{_ENDS}])[ ]*(?P<part>{_PART},?[ ]*)\Z")
_AFTER = re.compile(rf"[ ]?,?[ ]*{_PART}(?![^,({_ENDS}])")
_SAID = re.compile(
    r"(?i:\baddress[ \t]*[:–-]|\blocation[ \t]*[:–-]|\b(?:based|lives?|living|residing)"
    rf" (?:in|at)\b|\bresidence[ \t]*:)[ \t]*(?P<place>{_PART})(?=[.,;|()•·\n]|\Z)"
)
_LONGEST = 90
"""Characters that an address may take before and after what gives it away."""


def _first(text: str, start: int) -> int:
    """Go back over the parts before, as long as each may stand on an envelope."""
    least = max(0, start - _LONGEST)
    while found := _BEFORE.search(text, least, start):
        if tells_of_work(found["part"]):
            return start
        start = found.start("part")
    above = _BUILDING_ABOVE.search(text, least, start)
    return start if above is None else above.start("part")


# A tower may have a line of its own, above its street.
_BUILDING_ABOVE = re.compile(
    rf"(?:\A|\n)[ ]*(?P<part>(?:{_WORD}[ ]+){{1,4}}{STREET},?)\s*\n\s*\Z"
)


def _last(text: str, end: int) -> int:
    """Go on over the parts after."""
    most = end + _LONGEST
    while (found := _AFTER.match(text, end)) and found.end() <= most:
        if tells_of_work(found[0]):
            break
        end = found.end()
    return end
