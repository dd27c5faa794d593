"""Leaving: all that somebody sent, kept or asked for goes with their account."""

from careers.people.entry.account import Account
from careers.web.context import store
from careers.web.seek import alerting, applying


def forget_everything(own: Account) -> None:
    """Delete an account with all that hangs on it or on its address.

    The history keeps what happened by number: it names nobody once they are gone.
    """
    with store().engine.writing():
        store().applications.forget(applying.unreadable(own.email))
        store().alerts.forget(alerting.unreadable(own.email))
        store().accounts.remove(own.number)
