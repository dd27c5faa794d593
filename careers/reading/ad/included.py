"""Whether a posting is call-center work: what a role of the catalogue describes."""

import re
from dataclasses import dataclass

from careers.reading.ad.other_work import OTHER
from careers.reading.ad.role import GUESSED, Named, Titles
from careers.reading.ad.table import any_of
from careers.reading.ad.title import normal


@dataclass(frozen=True, slots=True)
class Verdict:
    """Kept or not, the reason in words, and the role when the title names one."""

    keep: bool
    why: str
    role: str | None = None
    sure: float = 0.0


def included(
    title: str, titles: Titles, text: str = "", department: str = ""
) -> Verdict:
    """Judge by the title; the text decides where a title could be a shop counter’s."""
    plain = normal(title)
    if not plain:
        return Verdict(False, "no title")
    out = _out(plain)
    if out:
        return Verdict(False, out)
    named = titles.role(title)
    if named:
        return _named(named.value, plain, text, department)
    if _CENTER.search(plain):
        return Verdict(True, "the title names a call center")
    return _by_text(plain, text, department)


def _out(plain: str) -> str | None:
    """Say what kind of other work a title names."""
    for why, pattern, unless in OTHER:
        if pattern.search(plain) and not (unless and unless.search(plain)):
            return why
    return None


def _named(named: Named, plain: str, text: str, department: str) -> Verdict:
    kept = Verdict(True, "a role of the catalogue", named.role, named.sure)
    if not _TRADE.search(plain):
        return kept if _speaks(text) or _DEPARTMENT.search(department) else _GENERAL
    weak = named.sure <= GUESSED or _WEAK.search(plain)
    if weak and len(text) > 400 and not _TALK.search(text):
        return Verdict(False, "no word of calls, chats or messages in the ad")
    if weak and _COUNTER.search(text) and len(_talks(text)) < 2:
        return Verdict(False, "counter or shop work")
    return kept


def _speaks(text: str) -> bool:
    """Whether an ad speaks of call-center work at least twice, in different words."""
    return len({match.group().lower() for match in _STRONG.finditer(text)}) >= 2


def _talks(text: str) -> set[str]:
    return {match.group().lower() for match in _TALK.finditer(text)}


def _by_text(plain: str, text: str, department: str) -> Verdict:
    cues = {match.group().lower() for match in _STRONG.finditer(text)}
    if text and _AGENT.search(plain) and len(cues) >= 2:
        return Verdict(True, f"the ad speaks of {' and '.join(sorted(cues)[:2])}")
    if _SPOKEN.search(plain) and _DEPARTMENT.search(department):
        return Verdict(True, "an agent’s title in a call-center department")
    return Verdict(False, "other work")


_GENERAL = Verdict(False, "a rank without a word of call-center work")
_TRADE = any_of(
    r"""
    customers? ; clients? ; members? ; guests? ; consumers? ;
    (?:call|contact) center ; support ; desk ; care ; chat ; sales development ;
    bdr ; sdr ; development representative ; (?:alarm|911) dispatch\w* ;
    inside sales ; tele\w+ ; collect\w+ ; workforce ; real time ; moderat\w+ ;
    trust and safety ; retention ; reservations? ; booking ; travel ; patient ;
    dispatcher ; 911 ; emergency ; conversation\w* ; chatbot ; cx ; phone ; voice ;
    hotline ; helpline ; bpo ; escalations? ; complaints? ; participants? ; call ;
    lead generation ;
    inbound sales ;
    outbound sales ; outbound ; appointment ; switchboard ; answering ;
    interviewer ; roadside ; passenger ; service advisor
    """
)
_SPOKEN = any_of(
    r"""
    representative ; agent ; csr ; customer ; team lead ; supervisor
    """
)
_CENTER = any_of(
    r"""
    (?:call|contact) center ; telesales ; telemarket(?:ing|er)
    """
)
_WEAK = any_of(
    r"""
    guest ; client ; associate ; customer service ; sales ; advisor ; support
    """
)
_TALK = re.compile(
    r"\b(?:calls?|phones?|telephones?|telephonic|chats?|e-?mails?|tickets?"
    r"|helpdesk|help desk|dial\w*|headset|inbound|outbound|call cent(?:er|re)"
    r"|contact cent(?:er|re)|support requests|queue|hotline)\b",
    re.I,
)
_COUNTER = re.compile(
    r"\b(?:cash register|point of sale|store manager|in[- ]store|our stores?"
    r"|shoppers?|cashier\w*|stock shelves|merchandis\w+|sales floor"
    r"|walk[- ]in customers|lift (?:up to )?\d+)\b",
    re.I,
)
_STRONG = re.compile(
    r"\b(?:call cent(?:er|re)|contact cent(?:er|re)|inbound calls?"
    r"|outbound calls?|incoming calls|answer(?:ing)? (?:inbound |incoming )?"
    r"(?:calls|phones)|live chat|cold[- ]?call\w*|customer calls|headset"
    r"|average handle time|bpo|per call|calls per (?:day|hour)|telesales"
    r"|telemarketing|warm leads|make calls|phone support)\b",
    re.I,
)
_AGENT = any_of(
    r"""
    agent ; representative ; associate ; advisor ; specialist ; consultant ;
    executive ; operator ; assistant ; customer ; support ; service ; caller ;
    advocate ; work from home ; csr ; team lead ; supervisor
    """
)
_DEPARTMENT = re.compile(
    r"\b(?:call cent(?:er|re)|contact cent(?:er|re)|customer (?:support"
    r"|service|care)|technical support|member services?)\b",
    re.I,
)
