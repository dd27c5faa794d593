"""Facts that were read, turned into the board’s own values."""

from collections.abc import Callable, Mapping
from typing import Any

from careers.board.asks import Education
from careers.board.hiring import Check, CheckKind
from careers.board.home import Kit
from careers.board.pay import Unit
from careers.board.place import Setting
from careers.board.said import Said
from careers.board.shift import Overtime, Pattern, ShiftKind
from careers.board.terms import ClassDate, Contract, Employment
from careers.board.work import Calls, Channel, LanguageAsk
from careers.reading.ad.reader import Facts


def as_values(facts: Facts) -> dict[str, Any]:
    """Give each fact as the value that its field of a job holds."""
    values = {
        field: AS_VALUE.get(field, _same)(fact.value)
        for field, fact in facts.items()
        if field != "terms.seats"
    }
    if "terms.seats" in facts and len(values.get("terms.classes", ())) == 1:
        (only,) = values["terms.classes"]
        values["terms.classes"] = (
            ClassDate(only.starts_on, facts["terms.seats"].value),
        )
    return values


def _same(value: Any) -> Any:
    return value


def _said(value: bool | str) -> Said:
    return Said(value) if isinstance(value, bool) else Said(True, value)


def _kit(name: str) -> Kit:
    return {"own": Kit.OWN, "shipped": Kit.SHIPPED, "stipend": Kit.STIPEND}[name]


AS_VALUE: Mapping[str, Callable[[Any], Any]] = {
    "work.calls": Calls,
    "work.channels": lambda names: tuple(map(Channel, names)),
    "work.languages": lambda asked: tuple(
        LanguageAsk(one.code, one.level, one.essential) for one in asked
    ),
    "where.setting": Setting,
    "where.right_to_work": _said,
    "when.kinds": lambda names: tuple(map(ShiftKind, names)),
    "when.pattern": Pattern,
    "when.overtime": Overtime,
    "terms.employment": Employment,
    "terms.contract": Contract,
    "terms.classes": lambda days: tuple(map(ClassDate, days)),
    "pay.unit": Unit,
    "pay.clawback": _said,
    "home.kit": _kit,
    "home.room": _said,
    "home.clean_desk": _said,
    "home.camera": _said,
    "home.monitoring": _said,
    "asks.education": Education,
    "hiring.checks": lambda names: tuple(Check(CheckKind(name)) for name in names),
}
