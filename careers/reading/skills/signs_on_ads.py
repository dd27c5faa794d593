"""Signs that an ad may ask in words of its own: a quick look before slow patterns."""

from careers.reading.languages import NAMES


def is_worth_a_look(skill: str, low: str) -> bool:
    """Tell whether a text in small letters holds any sign of what is looked for."""
    return any(sign in low for sign in SIGNS[skill])


TONGUES = sorted(
    {name.lower() for key, said in NAMES.items() if key != "en" for name in said}
)

# Without one of its signs no pattern is tried: most of them have none in most ads.
SIGNS = {
    "account-planning": ("account",),
    "accessible-service": ("disab", "autism", "special needs"),
    "adaptability": ("flexible",),
    "attention-to-detail": ("accuracy",),
    "banking-service": ("banking",),
    "call-transfer": ("calls", "callers"),
    "change-management": ("implement",),
    "clear-writing": ("written",),
    "closing-sales": ("convert", "clos"),
    "communication": ("persuasive",),
    "compliance-basics": ("legislation", "regulations"),
    "crm": ("record", "updat"),
    "customer-service": (
        *("quer", "enquir", "questions", "resolution", "service", "deal", "interact"),
        *("liais", "speaking to", "talking to", "responding to", "expect"),
    ),
    "data-entry": ("data",),
    "debt-collection": ("collection",),
    "goal-focus": ("target", "objectives", "hung"),
    "hardware-support": ("hardware",),
    "helpful-office": ("word", "outlook"),
    "hiring": ("recruitment",),
    "leading-a-team": ("from the front",),
    "orders": ("order",),
    "outbound-calls": ("calls",),
    "ownership": ("point of contact", "accountable", "responsibility", "through to"),
    "positive-attitude": ("positive", "bubbly", "upbeat", "can do", "can-do"),
    "process-improvement": ("improvement",),
    "product-knowledge": ("know all", "products"),
    "prospecting": ("business developer", "new", "additional"),
    "quoting": ("quotes",),
    "reporting": ("management information", "mi"),
    "selling": ("sale", "sell"),
    "shift-work": ("flexib", "hours", "weekend"),
    "sourcing-candidates": ("candidates",),
    "spreadsheets": ("excel",),
    "stakeholder-management": ("other", "across", "level", "support"),
    "taking-payments": ("till",),
    "teamwork": ("team",),
    "time-management": ("own",),
    "two-languages": ("language", *TONGUES),
    "vulnerable-customers": ("elderly", "vulnerable", "learning", "dementia"),
    "working-independently": ("initiative",),
}

# Where capitals tell, the text is read as it was written.
AS_WRITTEN = frozenset(["spreadsheets"])
