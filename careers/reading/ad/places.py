"""Places: where the work is, and where a person may live."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from careers.reading.ad.atlas import CITIES, COUNTRIES, REGIONS, STATES
from careers.reading.ad.found import Found, found


@dataclass(frozen=True, slots=True)
class Place:
    """A country, a region (ISO 3166) and a city, as far as they are said."""

    country: str | None = None
    region: str | None = None
    city: str | None = None


def place_of(location: str) -> Place:
    """Understand a location line such as “US, NY, New York” or “ME - Augusta”."""
    parts = [
        part
        for part in re.split(
            r"\s*[,/;|()]\s*|\s+[-–]\s+|-(?=[A-Z])|\s{2,}", location.strip()
        )
        if part
    ]
    country = next((code for part in parts if (code := _country(part))), None)
    named = [(part, code) for part in parts if (code := _region(part, country))]
    region = next((code for _, code in named), None)
    country = country or (region.split("-")[0] if region else None)
    rest = list(parts)
    if named and named[0][0].lower() not in CITIES:
        rest.remove(named[0][0])
    city = next((name for part in rest if (name := _city(part, country))), None)
    return _known(city, country, region)


def place(text: str) -> Found[Place] | None:
    """Read the place of work out of an ad: “Location: …”, or a city that we know."""
    for match in _LOCATED.finditer(text):
        side = "place" if match["place"] else "in"
        read = place_of(match[side])
        if read.country:
            return Found(read, match[side].strip(), *match.span(side))
    named = _known_city(text) or _CITY_STATE.search(text) or _IN_COUNTRY.search(text)
    if named:
        return found(place_of(named.group(named.lastindex or 0)), named)
    peso = _PESO.search(text)
    return found(Place("PH"), peso) if peso else None


def _known_city(text: str) -> re.Match[str] | None:
    """Take a Philippine city by its bare name only in an ad of the Philippines."""
    return _CITY.search(text) if _PHILIPPINE.search(text) else None


def allowed(text: str) -> Found[tuple[str, ...]] | None:
    """Read the states or countries a person must live in."""
    for match in _ALLOWED.finditer(text):
        if _REFUSED.search(text[max(0, match.start() - 40) : match.end("words")]):
            continue
        codes = _codes(_BUT.split(match["list"])[0])
        if codes:
            return Found(codes, match.group().strip(), match.start(), match.end())
    only = _ONLY.search(text)
    return found(_codes(only.group()) or ("US",), only) if only else None


def excluded(text: str) -> Found[tuple[str, ...]] | None:
    """Read the states or countries where nobody is hired."""
    for match in _EXCLUDED.finditer(text):
        codes = _codes(match["list"])
        if codes:
            return Found(codes, match.group().strip(), match.start(), match.end())
    return None


def _codes(words: str) -> tuple[str, ...]:
    """List the states and provinces in a stretch; countries when there are none."""
    states = [
        STATES.get(match.group()) or STATES[match.group().lower()]
        for match in _STATE.finditer(words)
    ]
    areas = [_AREAS[match.group().lower()] for match in _AREA.finditer(words)]
    if states or areas:
        return tuple(dict.fromkeys(states + areas))
    if _EVERY_STATE.search(words):
        return ("US",)
    named = [
        COUNTRIES[re.sub(r"\.", "", match.group().lower())]
        for match in _COUNTRY.finditer(words)
    ]
    return tuple(dict.fromkeys(named))


def _country(part: str) -> str | None:
    plain = re.sub(r"[.]|\b(?:remote|only|the|home|wfh)\b", "", part.lower()).strip(
        " -"
    )
    return COUNTRIES.get(plain)


def _region(part: str, country: str | None) -> str | None:
    if country in (None, "US") and (
        code := STATES.get(part) or STATES.get(part.lower())
    ):
        return code
    return REGIONS.get((country or "", part.lower())) or REGIONS.get(("", part.lower()))


def _city(part: str, country: str | None) -> str | None:
    plain = part.strip(" .")
    known = plain.lower() in CITIES
    if not known and (not country or not re.fullmatch(r"[A-Z][\w.'’ -]{2,40}", plain)):
        return None
    if _country(plain) or _NO_CITY.search(plain):
        return None
    return plain.title() if plain.isupper() else plain


def _known(city: str | None, country: str | None, region: str | None) -> Place:
    """Fill country and region from a city that we know."""
    home = CITIES.get((city or "").lower())
    if home and country in (None, home[0]):
        own = _CALLED.get((city or "").lower(), city)
        return Place(home[0], region or home[1], own)
    return Place(country, region, city)


def _either(names: Iterable[str]) -> str:
    return "|".join(sorted(map(re.escape, names), key=len, reverse=True))


_NAMES = [name for name in STATES if len(name) > 2]
_SHORT = [name for name in STATES if len(name) == 2]
_STATE = re.compile(rf"\b(?:(?i:{_either(_NAMES)})|{_either(_SHORT)})\b")
_AREAS = {
    name: code
    for (country, name), code in REGIONS.items()
    if country in ("CA", "PH") and len(name) > 3
}
_AREA = re.compile(rf"\b(?i:{_either(_AREAS)})\b")
_EVERY_STATE = re.compile(
    r"\b(?:all|any|every|each of the|50)(?: 50)?(?: US| U\.S\.)? states?\b", re.I
)
_BUT = re.compile(
    r"\b(?:except|excluding|but not|not including|with the exception|other than)\b",
    re.I,
)
_COUNTRY = re.compile(
    rf"(?<!\w)(?:U\.S\.A?\.?|U\.K\.|UK|US|"
    rf"(?i:{_either(name for name in COUNTRIES if len(name) > 2)}))(?!\w)"
)
_CITY = re.compile(
    rf"\b"
    rf"(?i:{_either(name for name, home in CITIES.items() if home[0] == 'PH')})"
    rf"(?! (?:time|standard))(?:(?:,| City,?)? (?:Philippines|PH|Metro Manila"
    rf"|Cebu|Pampanga))?\b"
)
_CITY_STATE = re.compile(
    rf"\b[A-Z][a-z]+(?: [A-Z][a-z]+){{0,2}}, ?(?:{_either(_SHORT)})\b"
)
_CALLED = {
    "bgc": "Taguig",
    "bonifacio global city": "Taguig",
    "ortigas": "Pasig",
    "eastwood": "Quezon City",
}
_PHILIPPINE = re.compile(r"Philippin|\bPHP\b|₱|\bBPO\b|Manila|\bNBI\b|\bHMO\b")
_PESO = re.compile(r"\bPHP(?= ?\d)|₱|\bNBI clearance\b|\b(?:Manila|PH) time\b|\bPHT\b")
_IN_COUNTRY = re.compile(
    r"\b(?:in|inside|within|across|anywhere in) (?:the )?(Philippines"
    r"|United Kingdom|UK|Canada|Jamaica|South Africa|Ireland)\b"
)
_NO_CITY = re.compile(
    r"\b(?:remote|home|virtual|anywhere|hybrid|region|metro|emea|apac|latam"
    r"|amer|multiple|several|nationwide"
    r"|street|st|ave|avenue|rd|road|blvd|floor|building|park|business|tower|only)\b",
    re.I,
)
_LOCATED = re.compile(
    r"(?:^|\n|[.;•]\s*)(?:\W{0,3})(?:(?:job |work )?(?:location|site|where)"
    r"|based in|place)\s*[:–-]\s*(?P<place>[^\n.;•]{2,60})"
    r"|\b(?:based|located|office|site|center|centre|hub|floor) (?:is )?in "
    r"(?P<in>(?:downtown )?[A-Z][\w .,'’-]{2,40})",
)
_LIST = r"(?P<list>(?:[^.\n;]|\.(?=\w|,|\s?[A-Z]\.)){2,320})"
_ALLOWED = re.compile(
    r"(?P<words>residents? of"
    r"|(?:eligible|approved|hiring|accepted) (?:us )?(?:states"
    r"|locations|provinces)(?: are| include)?"
    r"|(?:home[- ]based|remote|work from home)(?: position| role| job)?"
    r" (?:in|within|from)(?: the following(?: states?)?)?"
    r"|(?:accept|consider|welcome)(?:s|ing)? (?:only )?(?:applicants|applications"
    r"|candidates|people)(?: who live| living| based| located)? (?:in|from)"
    r"|(?:must|should|need to|have to|required to|may|can)"
    r"(?: currently| also)? (?:reside|live|be located|be based|be a resident)"
    r"(?: and work)?(?: anywhere)?(?: in| of| within)"
    r"|(?:live|based|located) anywhere in|(?<=\. )live in|your home must be in"
    r"|(?:open|available|limited|restricted)"
    r"(?: only)? to (?:candidates|applicants|people|residents|agents|anyone)"
    r"(?: who)?"
    r"(?: currently)?(?: live| living| based| located| residing| reside)?"
    r"(?: in| of)|(?:currently )?(?:hiring|accepting applications|recruiting)"
    r"(?: remote agents| people| agents| candidates)?"
    r"(?: who (?:live|reside))?(?: only)?(?: in| from)(?: the following"
    r"(?: states?)?)?|(?:in|from) (?:one of )?(?:the following|these) "
    r"(?:\w+ )?states|(?:states|locations)(?: we hire in"
    r"|[^:\n]{0,20}eligible)"
    r"|(?:must|should|need to) be (?:physically |currently )?(?:based|located) in"
    r"|(?:applicants|candidates|you) (?:must|need to|should) (?:be )?(?:in"
    r"|live in|reside in)|who (?:live|reside) in|(?:reside|residing) in|hires?"
    r" (?:people |agents |applicants )?(?:only )?(?:in|from))\s*:?\s*(?:\(?only\)?\s*)?"
    + _LIST,
    re.IGNORECASE,
)
_REFUSED = re.compile(
    r"\b(?:not|cannot|can['’]t|unable|except|excluding|don['’]t)\b", re.I
)
_ONLY = re.compile(
    r"\b(?:US|U\.S\.|USA|United States|UK|Philippines|Canada)[ -](?:only"
    r"|remote|residents only|based only)|(?i:remote)(?: [-–(in]+ ?"
    r"|\s*[-–(,]\s*| in the | within the )(?:US\b|U\.S\.|USA\b|United States"
    r"|UK\b|Canada\b|Philippines)"
    r"|(?i:anywhere (?:in|within) the )(?:US\b|U\.S\.|USA\b|United States"
    r"|continental US|contiguous US|UK\b|Philippines)"
)
_EXCLUDED = re.compile(
    r"(?:not (?:be )?(?:\w+ )?(?:available|eligible|open|hiring|hire"
    r"|able to hire|accept\w*|consider\w*)|cannot (?:hire|employ|accept"
    r"|consider)|can['’]t (?:hire|employ|accept|consider)"
    r"|unable to (?:hire|employ|consider|accept)|do(?:es)? not (?:hire"
    r"|accept)|don['’]t (?:hire|accept)|except(?: for| in)?|excluding"
    r"|excludes|with the exception of|other than)"
    r"(?: \w+){0,5}?(?: in| from| of)?\s*:?\s*(?:the following states\W+)?"
    + _LIST.replace("{2,320}", "{2,200}"),
    re.IGNORECASE,
)
