"""How long somebody stays signed in, and on what."""

import re
from dataclasses import dataclass
from datetime import datetime, timedelta

HALF = timedelta(minutes=10)
"""How long the second step of signing in may take."""


@dataclass(frozen=True, slots=True)
class Session:
    """One browser that is signed in. ``name`` is its hash: it opens nothing."""

    name: str
    account: int
    since: datetime
    seen: datetime
    device: str = ""


def device(agent: str) -> str:
    """Name a browser and its system in a few words, out of what it says of itself."""
    browser = next((name for sign, name in BROWSERS if re.search(sign, agent)), "")
    system = next((name for sign, name in SYSTEMS if re.search(sign, agent)), "")
    return " on ".join(part for part in (browser, system) if part) or "A browser"


BROWSERS = (
    (r"Edg(e|A|iOS)?/", "Edge"),
    (r"OPR/|Opera", "Opera"),
    (r"SamsungBrowser/", "Samsung Internet"),
    (r"Firefox/|FxiOS/", "Firefox"),
    (r"Chrom(e|ium)/|CriOS/", "Chrome"),
    (r"Safari/", "Safari"),
)
"""The first that fits: most browsers also call themselves by older names."""

SYSTEMS = (
    (r"Android", "Android"),
    (r"iPhone|iPad", "iOS"),
    (r"Windows", "Windows"),
    (r"CrOS", "ChromeOS"),
    (r"Mac OS X", "macOS"),
    (r"Linux", "Linux"),
)
