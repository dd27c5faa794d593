"""What a row says and nobody can understand: told at its own cell, never dropped."""

import re
from collections.abc import Iterator, Mapping
from typing import Any

from careers.board.feeds.clean import clean_line
from careers.board.feeds.row import Row
from careers.board.feeds.stated import Stated, number, places_said
from careers.board.incoming.field import RowFields
from careers.board.incoming.note import Note, advice, must
from careers.reading.ad.money import CURRENCIES
from careers.reading.ad.places import place_of
from careers.reading.ad.setting import setting

LONGEST_TITLE, LONGEST_TEXT = 120, 20_000


def unread(row: Row, own: Stated, fields: RowFields) -> Iterator[Note]:
    """Tell which cells of a row are filled and say nothing that can be understood."""
    yield from _pay(row, own)
    yield from _remote(row, own, fields)
    yield from _place(row, own, fields)
    yield from _lives(row, own, fields)
    yield from _employment(row, own, fields)
    yield from _long(row)


def formulas(given: Mapping[str, Any]) -> Iterator[Note]:
    """Tell which cells hold a formula of a sheet, or what became of a broken one."""
    for called, value in given.items():
        if isinstance(value, str) and FORMULA.match(value.strip()):
            yield must(
                "formula",
                called,
                "This cell holds a formula, or its error.",
                "Put the value in its place: copy the column, and paste values only.",
                value,
            )


def _pay(row: Row, own: Stated) -> Iterator[Note]:
    """Say which of the cells of pay is the one that cannot be."""
    currency = row.line("currency").upper()
    if currency and currency not in CURRENCIES.values():
        yield _no_money(row.called("currency"), currency)
        return
    if "pay.low" in own or "pay.high" in own:
        return
    for meaning in ("low", "high", "pay"):
        value = row.raw(meaning)
        if value is not None and number(value) is None and _is_alone(value):
            yield _not_pay(row, meaning)
            return
    first = next((name for name in ("low", "high", "pay") if row.called(name)), "")
    if first:
        yield _unfit(row, first, own)


def _is_alone(value: Any) -> bool:
    """Whether a cell of pay is no object with figures of its own."""
    return not isinstance(value, (Mapping, list))


def _not_pay(row: Row, meaning: str) -> Note:
    return must(
        "unread-pay",
        row.called(meaning),
        "This is no pay that we can read.",
        "Write figures, such as 18.25, or a range, such as $18.25 - $20.50 an hour.",
        row.raw(meaning),
    )


def _unfit(row: Row, first: str, own: Stated) -> Note:
    """Figures were given: either their currency is open, or they fit no period."""
    money = row.line("currency").upper()
    money = money or CURRENCIES.get(own.get("where.country") or "") or ""
    if not money:
        return _no_money("currency", "")
    figures = (row.raw(name) for name in ("low", "high", "pay", "unit"))
    said = " ".join(clean_line(value) for value in figures if value is not None)
    return must(
        "unread-pay",
        row.called("unit") or row.called(first),
        f"These figures can hardly be pay in {money}, or not for this period.",
        "Look at the figures, and say HOUR, DAY, WEEK, MONTH or YEAR.",
        said or "figures",
    )


def _no_money(field: str, words: str) -> Note:
    return must(
        "unread-pay",
        field,
        "The pay has no currency that we know.",
        "Write its code, such as USD, CAD, GBP or PHP.",
        words,
    )


def _remote(row: Row, own: Stated, fields: RowFields) -> Iterator[Note]:
    said = clean_line(row.raw("remote")).lower()
    if said and "where.setting" not in own and said not in NOT_REMOTE:
        yield _not_so(row, "remote", "whether people work from home", fields)


def _place(row: Row, own: Stated, fields: RowFields) -> Iterator[Note]:
    named = row.line("country")
    if named and place_of(named).country is None:
        yield _not_so(row, "country", "the country", fields)
        return
    if "where.country" in own:
        return
    town = row.line("region") or row.line("city")
    if town:
        says = "This place has no country that we know."
        yield must("unread-place", "country", says, _form(fields, "country"), town)
        return
    lines = [line for line in places_said(row) if line and not setting(line)]
    if lines:
        yield _not_so(row, "place", "the country", fields, lines[0])


def _lives(row: Row, own: Stated, fields: RowFields) -> Iterator[Note]:
    if row.raw("lives") is not None and "where.allowed" not in own:
        yield _not_so(row, "lives", "where people may live", fields)


def _employment(row: Row, own: Stated, fields: RowFields) -> Iterator[Note]:
    known = ("terms.employment", "terms.contract", "terms.seasonal")
    value = row.raw("employment")
    if value is None or any(name in own for name in known):
        return
    if not OTHER_TERMS.search(str(value)):
        yield advice(
            "unread-employment",
            row.called("employment"),
            "This kind of employment is not one that we know: it was left open.",
            _form(fields, "employment"),
            value,
        )


def _long(row: Row) -> Iterator[Note]:
    for meaning, most in (("title", LONGEST_TITLE), ("text", LONGEST_TEXT)):
        said = row.line(meaning) if meaning == "title" else row.text(meaning)
        if len(said) > most:
            yield must(
                f"long-{meaning}",
                row.called(meaning),
                f"This has {len(said):,} characters.",
                f"Shorten it to {most:,}.",
                said,
            )


def _not_so(
    row: Row, meaning: str, what: str, fields: RowFields, words: object = ""
) -> Note:
    return must(
        f"unread-{meaning if meaning in ('remote', 'lives') else 'place'}",
        row.called(meaning),
        f"This does not tell {what}.",
        _form(fields, meaning),
        words or _spelled(row.raw(meaning)),
    )


def _spelled(value: Any) -> str:
    return clean_line(value) or str(value)


def _form(fields: RowFields, meaning: str) -> str:
    own = fields.held(meaning)
    if own is None:
        return "Look at how it is written."
    return f"Write {own.form}. For example: {own.example}."


FORMULA = re.compile(r"=\s*[A-Z][A-Z0-9.]*\(|#(?:REF|NAME|VALUE|DIV/0|N/A|NUM)[!?]")
NOT_REMOTE = frozenset(("false", "0", "0.0", "no", "n", "f", "none", "not remote"))
OTHER_TERMS = re.compile(r"perm|temp|contract|intern|regular|volunt|other", re.I)
