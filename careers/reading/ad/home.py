"""What working from home takes."""

import re

from careers.reading.ad.found import Found, first, first_of, form, found


def kit(text: str) -> Found[str] | None:
    """Read whose computer it is."""
    return first_of(_KITS, text)


def down(text: str) -> Found[int] | None:
    """Read the download speed in Mbps; a speed without a direction is download."""
    match = _PAIR.search(text) or _DOWN.search(text)
    if not match:
        return None
    return found(_speed(match, "down", "down2"), match)


def up(text: str) -> Found[int] | None:
    """Read the upload speed in Mbps."""
    match = _PAIR.search(text) or _UP.search(text)
    return found(_speed(match, "up", "up2"), match) if match else None


def wired(text: str) -> Found[bool] | None:
    """Read whether the line must be wired."""
    match = _WIRED.search(text)
    return found(True, match) if match else None


def room(text: str) -> Found[str] | None:
    """Read what is asked of the room."""
    match = first(_ROOM, text)
    return found(match.group().strip(), match) if match else None


def rules(text: str) -> Found[tuple[str, ...]] | None:
    """Read the data rules: HIPAA, PCI."""
    hits = [
        (name, match) for name, pattern in _RULES if (match := pattern.search(text))
    ]
    if not hits:
        return None
    return found(tuple(name for name, _ in hits), hits[0][1])


def clean_desk(text: str) -> Found[bool] | None:
    """Read whether the desk must be clear of paper and phones."""
    match = _DESK.search(text)
    return found(True, match) if match else None


def camera(text: str) -> Found[bool] | None:
    """Read whether a camera is on while working or training."""
    refused = _NO_CAMERA.search(text)
    if refused:
        return found(False, refused)
    match = _CAMERA.search(text)
    return found(True, match) if match else None


def monitoring(text: str) -> Found[bool] | None:
    """Read whether screens or keys are watched."""
    match = first(_WATCHED, text)
    return found(True, match) if match else None


def memory(text: str) -> Found[int] | None:
    """Read the memory a computer must have, in GB."""
    match = _MEMORY.search(text)
    return found(int(match["gb"] or match["gb2"]), match) if match else None


def _speed(match: re.Match[str], *names: str) -> int:
    groups = match.groupdict()
    return next(int(float(groups[name])) for name in names if groups.get(name))


_THINGS = (
    r"(?:\w+[ ,&/-]+){0,4}?(?:equipment|laptop|computer|pc|desktop"
    r"|workstation|hardware|chromebook|kit|headset and \w+|system unit)"
)
_KITS = (
    (
        "stipend",
        form(
            r"(?:equipment|technology|byod|computer|laptop) (?:stipend"
            r"|allowance)|stipend for (?:your )?(?:own )?(?:computer"
            r"|equipment|laptop)"
        ),
    ),
    (
        "own",
        form(
            rf"(?:your|their) own {_THINGS}|own (?:a |your )?(?:windows "
            rf"|personal )?(?:computer|pc|laptop|desktop|equipment)|byod"
            rf"|bring your own (?:device|computer)|personal (?:computer|pc"
            rf"|laptop)"
            rf"|(?:provide|supply|use|have) your (?:own )?{_THINGS}|"
            rf"(?:equipment|computers?) (?:is|are) not provided|we do not "
            rf"(?:provide|supply|ship) {_THINGS}"
        ),
    ),
    (
        "shipped",
        form(
            rf"(?:equipment|laptop|computer|pc|desktop|hardware|kit"
            rf"|workstation|headset|monitors?)(?: \w+){{0,4}}? (?:is |are "
            rf"|will be )?(?:provided|shipped|supplied|sent|delivered|issued"
            rf"|included|furnished|couriered)"
            rf"|(?:provide|ship|send|supply|issue|mail|courier|deliver)s? "
            rf"(?:you )?(?:with )?(?:an? |all |the |every |your )?{_THINGS}"
            rf"|company[- ](?:issued|provided|owned|supplied) {_THINGS}"
            rf"|provided (?:laptop|equipment|computer)"
        ),
    ),
)
_SPEED = r"\d{1,4}(?:\.\d+)?"
_MBPS = r"(?:\+ ?)?\s*(?:mbps|mb/s|mbit/s|mbs|megabits?(?: per second)?|meg)"
_PAIR = re.compile(
    rf"(?<![\d.])(?P<down>{_SPEED})\s*(?:{_MBPS})?\s*(?:download|down)?\s*"
    rf"(?:/|x|\band\b|,|by|with)\s*(?:at least )?(?P<up>{_SPEED}){_MBPS}"
    rf"(?=\s*(?:upload|up\b|[.,;)\n]|internet|connection|line|minimum|or"
    rf"|speed|\Z|wired|\())"
    rf"|\b(?:download|down)\w*(?: speeds?)?(?: of| at)?:? (?:at least )?"
    rf"(?P<down2>{_SPEED})(?:{_MBPS})?[^.\n\d]{{1,25}}(?:upload|up)\w*"
    rf"(?: speeds?)?(?: of| at)?:? (?:at least )?(?P<up2>{_SPEED})",
    re.I,
)
_DOWN = re.compile(
    rf"(?<![\d.])(?P<down>{_SPEED}){_MBPS}(?!\s*(?:upload|up\b))"
    rf"|\bdownload\w*[^.\n\d]{{1,30}}(?P<down2>{_SPEED}){_MBPS}",
    re.I,
)
_UP = re.compile(
    rf"(?<![\d.])(?P<up>{_SPEED}){_MBPS}\s*(?:upload|up\b)"
    rf"|\bupload\w*[^.\n\d]{{1,30}}(?P<up2>{_SPEED}){_MBPS}",
    re.I,
)
_WIRED = form(
    r"hard-?[ ]?wired|wired(?! headset| mouse| keyboard| usb)(?: \w+){0,2}"
    r"|ethernet|lan cable|(?:no|not) (?:on )?wi-?fi|wi-?fi (?:is |will )?not"
    r"|directly (?:connected |plugged )?(?:in)?to (?:the |your )?(?:router"
    r"|modem)"
)
_ROOM = form(
    r"(?:quiet|private|dedicated|distraction[- ]free|noise[- ]free|separate"
    r"|closed|lockable|locked)(?:,| and|[- ]\w+){0,4} (?:room|space"
    r"|work ?space|work area|area|office|place|environment|work station)"
    r"(?: with a (?:door|lock)\w*(?: that \w+)?)?|room with a (?:door"
    r"|lock)\w*(?: that \w+)?"
)
_RULES = (
    ("HIPAA", re.compile(r"\bhipaa\b|\bhippa\b", re.I)),
    ("PCI", re.compile(r"\bPCI(?:[- ]?DSS)?\b")),
    ("GDPR", re.compile(r"\bGDPR\b")),
)
_DESK = form(
    r"clean[- ]desk|clear[- ]desk|paperless (?:desk|workspace)|no (?:paper"
    r"|pens?|cell ?phones?|mobile phones?)(?:,? (?:or |and )?(?:paper|pens?"
    r"|phones?|smart ?watches))* (?:at|on|in) (?:your|the) (?:desk|workspace"
    r"|work ?station|production floor|floor)"
)
_CAMERA = form(
    r"(?:web)?cam(?:era)?s?(?: \w+){0,3} (?:on(?! your| the)|required|enabled"
    r"|throughout|at all times)|on[- ]camera|cameras? on|(?:hd |working "
    r"|built[- ]in |external )webcam|webcam"
)
_NO_CAMERA = form(
    r"no (?:web)?cam(?:era)?s?(?: is)?(?: \w+){0,2} (?:required|needed|on)"
    r"|camera(?:s)? (?:stay|stays|is|are|can be) off|(?:web)?camera "
    r"(?:is )?not required|no webcam|camera-free"
)
_WATCHED = form(
    r"(?:screen|screens|desktop|keystrokes?|key strokes?|activity|webcam"
    r"|work station)(?:s)?(?: \w+){0,3}? (?:record\w*|monitor\w*|captur\w*"
    r"|track\w*)|(?:screen|keystroke|activity)[- ](?:recording|monitoring"
    r"|tracking|capture)|monitoring software"
    r"|time[- ]tracking software with screenshots|screenshots|(?:record"
    r"|monitor|capture)s? (?:your )?screens?"
)
_MEMORY = re.compile(
    r"\b(?P<gb>4|8|16|32)\s?GB(?: of)?(?: DDR\d)? (?:RAM|memory)|\b(?:RAM"
    r"|memory)(?: of)?:? (?:at least )?(?P<gb2>4|8|16|32)\s?GB",
    re.I,
)
