"""What a reader sees for each value of a field."""

from enum import StrEnum

from careers.board.asks import Education
from careers.board.pay import Unit
from careers.board.place import Setting
from careers.board.shift import Overtime, Pattern
from careers.board.terms import Contract, House
from careers.board.work import Calls, Channel, LineOfWork
from careers.catalogue.source import Basis, Fit
from careers.catalogue.step import Kind
from careers.web.words.geography import language, place

SPECIAL: tuple[tuple[StrEnum, str], ...] = (
    (Calls.NONE, "No calls"),
    (Channel.SMS, "Text messages"),
    (Channel.SOCIAL, "Social media"),
    (Setting.VIRTUAL, "From home"),
    (LineOfWork.CARE, "Customer care"),
    (LineOfWork.BILLING, "Billing and payments"),
    (LineOfWork.TECHNICAL, "Technical support"),
    (LineOfWork.RETENTION, "Keeping customers"),
    (LineOfWork.BOOKING, "Travel and booking"),
    (LineOfWork.HEALTH, "Health care"),
    (LineOfWork.EMERGENCY, "Emergency"),
    (LineOfWork.CONTENT, "Content review"),
    (LineOfWork.SURVEY, "Surveys"),
    (LineOfWork.TELECOM, "Phone and internet"),
    (House.OUTSOURCER, "Outsourcer (BPO)"),
    (Contract.EMPLOYEE, "Employee"),
    (Contract.CONTRACTOR, "Contractor"),
    (Education.NONE, "None asked"),
    (Education.BACHELOR, "Bachelor’s degree"),
    (Overtime.NONE, "None"),
    (Pattern.BID, "By bid"),
    (Unit.MINUTE, "Talk minute"),
    (Fit.CLOSE, "close fit"),
    (Fit.ROUGH, "rough fit"),
    (Fit.RANGE_ONLY, "range only"),
    (Basis.FIGURES, "from published figures"),
    (Basis.FIELD_PRACTICE, "from field practice"),
    (Kind.SIDEWAYS, "Sideways"),
)
"""Only where the value’s own word, with a capital, would not do."""

LABELS = {(type(value), value): words for value, words in SPECIAL}
"""By type too: “none” is no calls, no overtime or no schooling."""

ENUMS = {
    "calls": Calls,
    "setting": Setting,
    "channel": Channel,
    "line": LineOfWork,
}
EXPERIENCE = {"none": "No experience needed", "asked": "Some asked"}


def label(value: StrEnum) -> str:
    """Say a value: “From home” for virtual, “Text messages” for SMS."""
    special = LABELS.get((type(value), value))
    return special or value.value[:1].upper() + value.value[1:]


def channel_name(value: str) -> str:
    """Name a channel inside a sentence: “voice”, “text messages”."""
    return facet_label("channel", value).lower()


def facet_label(facet: str, value: str) -> str:
    """Say one value of a filter, given as text: a code, or an enum’s value.

    Roles and families have names in the catalogue: ask there.
    """
    if value == "unsaid":
        return "Not stated"
    if facet == "experience":
        return EXPERIENCE.get(value, value)
    if facet == "language":
        return language(value)
    if facet == "lives":
        return place(value)
    enum = ENUMS.get(facet)
    if enum and value in {member.value for member in enum}:
        return label(enum(value))
    return value[:1].upper() + value[1:]
