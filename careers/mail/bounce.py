"""Mail that came back: who could not be reached, read from the report (RFC 3464)."""

from collections.abc import Iterator
from email import message_from_bytes, policy
from email.message import Message

from careers.people.entry.address import plain

STATUS = "message/delivery-status"


def refused_in(report: bytes) -> list[str]:
    """Name the addresses a delivery report gives up for good; empty for other mail."""
    message = message_from_bytes(report, policy=policy.default)
    found = (address for part in _fields(message) for address in _failed(part))
    return list(dict.fromkeys(found))


def _fields(message: Message) -> Iterator[Message]:
    """Hand out the groups of fields: one for the report, one for each address."""
    for part in message.walk():
        groups = part.get_payload()
        if part.get_content_type() == STATUS and isinstance(groups, list):
            yield from (each for each in groups if isinstance(each, Message))


def _failed(fields: Message) -> Iterator[str]:
    is_failed = str(fields.get("Action", "")).strip().lower() == "failed"
    is_final = str(fields.get("Status", "")).strip().startswith("5")
    kind, _, address = str(fields.get("Final-Recipient", "")).partition(";")
    known = plain(address.strip()) if kind.strip().lower() == "rfc822" else None
    if is_failed and is_final and known:
        yield known
