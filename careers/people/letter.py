"""A letter: one mail to one person, in plain words and as a page."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Letter:
    """What goes out. ``ends_at`` is an address that ends such mail with one request."""

    to: str
    subject: str
    text: str
    page: str = ""
    ends_at: str = ""
