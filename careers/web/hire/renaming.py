"""Another name for an employer: asked for, decided, told to all who hire there."""

from dataclasses import replace

from careers.board.employer import Employer
from careers.board.posting import Posting
from careers.people.employers.hiring import Checked, Proof
from careers.people.employers.rename import Rename, needs_a_look
from careers.people.employers.suspension import Suspension
from careers.web.context import now, store
from careers.web.hire.hiring import colleagues, note
from careers.web.post import link_to, write
from careers.web.who import me


def asked(employer: Employer, name: str, said: str) -> Rename | None:
    """Rename at once, or once a moderator has looked; ``None`` while another waits."""
    rename = Rename(
        employer=employer.slug,
        before=employer.name,
        name=name,
        account=me().number,
        at=now(),
        said=said.strip(),
    )
    with store().engine.writing():
        last = store().renames.last_of(employer.slug)
        if last and last.waits:
            return None
        return _keep(rename)


def decide(rename: Rename, *, granted: bool, reason: str) -> bool:
    """Decide what waits, and write to those who hire there.

    The reason of a grant says what was seen, and stands on the employer's page.
    """
    with store().engine.writing():
        if not store().renames.decide(
            rename.done(now(), granted=granted, reason=reason)
        ):
            return False
        if granted:
            seen = Checked(Proof.PERSON, reason, now())
            store().proofs.add(rename.employer, seen)
            _follow(rename)
            _hide(rename)
        verb = "renamed" if granted else "name refused"
        note(rename.employer, verb, f"{rename.before} to {rename.name}. {reason}")
        _tell(rename, granted=granted, reason=reason)
    return True


def _keep(rename: Rename) -> Rename:
    is_proven = bool(store().proofs.of(rename.employer))
    change = f"{rename.before} to {rename.name}"
    if needs_a_look(rename, store().employers.names(), is_proven=is_proven):
        note(rename.employer, "another name asked", change)
        return store().renames.add(rename)
    kept = store().renames.add(rename.done(now(), granted=True))
    _follow(kept)
    _hide(kept)
    note(rename.employer, "renamed", change)
    return kept


def _follow(rename: Rename) -> None:
    """Let drafts and posted jobs speak of their employer by its new name."""
    employer = store().employers.find(rename.employer)
    if employer:
        for own in store().postings.of(rename.employer):
            store().postings.put(_of(own, employer))


def _hide(rename: Rename) -> None:
    """Take whoever bears the name of one off the board off it, too."""
    off = store().suspensions.called(rename.name, but=rename.employer)
    if off is None:
        return
    why = f"It bears the name of another employer that is off the board. {off.reason}"
    if store().suspensions.add(Suspension(rename.employer, now(), why)):
        note(rename.employer, "suspended", why)


def _of(own: Posting, employer: Employer) -> Posting:
    live = replace(own.live, employer=employer) if own.live else None
    return replace(own, job=replace(own.job, employer=employer), live=live)


def _tell(rename: Rename, *, granted: bool, reason: str) -> None:
    letter = "renamed" if granted else "rename_refused"
    link = link_to("employers.show", slug=rename.employer)
    for one in colleagues(rename.employer):
        write(one.email, letter, rename=rename, reason=reason, link=link)
