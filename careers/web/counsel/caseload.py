"""The caseload: one's clients, those who need attention first."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, replace
from urllib.parse import urlencode

from flask import redirect, render_template, request, session, url_for
from werkzeug.wrappers import Response

from careers.people.clients.attention import Need, Reason, in_order
from careers.people.clients.digest import Listed
from careers.web.button import ButtonForm, insist_on_button
from careers.web.context import catalogue, store
from careers.web.counsel.counselors import Counselor, counselors_of
from careers.web.counsel.listing import listed, seen_today
from careers.web.counsel.own_agency import my_agencies
from careers.web.entrance import Room, Who
from careers.web.who import me
from careers.web.words.needs import NAMES, need_words

bp = Room("caseload", __name__, Who.COUNSELORS, at="/counsel")


STATES = ("open", "closed", "all")
ON_A_PAGE = 50
MOST_TAGS = 40
AFTER = (Need.CHECK, Need.LATE_CHECK)
"""Needs that closed records have, too."""

WORDS = "caseload"
"""What the words are called in the visitor's own cookie."""

Pairs = list[tuple[Listed, tuple[Reason, ...]]]


@dataclass(frozen=True, slots=True)
class Asked:
    """How a caseload is narrowed: by words, state, reason, tag and counselor."""

    words: str = ""
    state: str = "open"
    need: str = ""
    tag: str = ""
    by: int = 0
    page: int = 1

    def allows(self, own: Listed, why: tuple[Reason, ...]) -> bool:
        """Whether a client is one of those asked for."""
        return (
            (_stands(own, self.state) or self.need in AFTER)
            and (not self.need or any(one.need == self.need for one in why))
            and (not self.tag or self.tag in own.digest.tags)
            and (not self.by or self.by == own.counselor)
            and (not self.words or _says(own, self.words.lower()))
        )

    def link(self, **other: str | int) -> str:
        """Link to the same list, narrowed otherwise, from its beginning.

        The words are in no address: they may be somebody's name.
        """
        said = {"need": self.need, "tag": self.tag}
        state = {"state": self.state} if self.state != "open" else {}
        own = {**said, "by": self.by, **state, **other}
        query = urlencode([(name, own[name]) for name in own if own[name]])
        return f"{url_for('caseload.index')}{'?' if query else ''}{query}"


@dataclass(frozen=True, slots=True)
class Narrowing:
    """What a list can be narrowed by, each with what it would leave.

    ``is_shared`` says that the list holds clients of more than one counselor.
    """

    states: dict[str, int]
    needs: Counter[Need]
    tags: list[tuple[str, int]]
    counselors: tuple[Counselor, ...]
    is_shared: bool


@bp.get("/")
def index() -> str | Response:
    """List one's clients, those who need attention first, and why."""
    agencies = my_agencies()
    if not agencies:
        return redirect(url_for("agencies.new"), 303)
    every = [one for agency in agencies for one in listed(agency)]
    ordered = in_order(every, seen_today(every))
    asked = _asked()
    some = [(own, why) for own, why in ordered if asked.allows(own, why)]
    pages = max(1, -(-len(some) // ON_A_PAGE))
    page = min(asked.page, pages)
    shown = some[(page - 1) * ON_A_PAGE : page * ON_A_PAGE]
    return render_template(
        "clients/index.html",
        clients=shown,
        found=len(some),
        every=every,
        narrowing=_narrowing(ordered, asked),
        names=NAMES,
        agencies=agencies,
        asked=asked,
        page=page,
        pages=pages,
        counselors=_names([own for own, _ in shown]),
        says=lambda reason: need_words(reason, catalogue()),
        me=me(),
        form=ButtonForm(),
        done=request.args.get("done", ""),
    )


@bp.post("/")
def search() -> Response:
    """Narrow the list by words; addresses stand in logs, so they go another way."""
    insist_on_button()
    session[WORDS] = " ".join(request.form.get("words", "").split())[:80]
    return redirect(_asked().link(), 303)


def _asked() -> Asked:
    """Read the address; what nobody knows narrows nothing."""
    said = request.args
    state, need = said.get("state", "open"), said.get("need", "")
    return Asked(
        words=session.get(WORDS, ""),
        state=state if state in STATES else "open",
        need=need if need in set(Need) else "",
        tag=said.get("tag", "")[:40],
        by=_number(said.get("by", "")),
        page=max(1, said.get("page", 1, int)),
    )


def _number(said: str) -> int:
    return int(said) if said.isascii() and said.isdigit() and len(said) < 10 else 0


def _narrowing(ordered: Pairs, asked: Asked) -> Narrowing:
    """Count beside each way to narrow the list what it would leave of it."""
    rest = replace(asked, tag="")
    tags = Counter(
        tag for own, why in ordered if rest.allows(own, why) for tag in own.digest.tags
    )
    rest = replace(asked, by=0)
    return Narrowing(
        states={
            name: sum(replace(asked, state=name).allows(*pair) for pair in ordered)
            for name in STATES
        },
        needs=Counter(_needs(ordered, asked)),
        tags=tags.most_common(MOST_TAGS),
        counselors=counselors_of(own for own, why in ordered if rest.allows(own, why)),
        is_shared=len({own.counselor for own, _ in ordered}) > 1,
    )


def _needs(ordered: Pairs, asked: Asked) -> Iterator[Need]:
    narrowed = {need: replace(asked, need=need.value) for need in Need}
    for own, why in ordered:
        yield from (one.need for one in why if narrowed[one.need].allows(own, why))


def _stands(one: Listed, state: str) -> bool:
    return state == "all" or (one.closed_at is not None) == (state == "closed")


def _says(one: Listed, words: str) -> bool:
    held = " ".join((one.called, one.code, *one.digest.tags)).lower()
    return all(word in held for word in words.split())


def _names(clients: list[Listed]) -> dict[int, str]:
    found = (store().accounts.find(by) for by in {one.counselor for one in clients})
    return {one.number: one.email for one in found if one}
