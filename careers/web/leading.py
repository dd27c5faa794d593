"""Addresses that lead somebody back to where they were: pages of ours, and no other."""

from urllib.parse import urlsplit

LONGEST = 2000


def is_ours(address: str) -> bool:
    """Whether an address is a path on this site, and never another site’s."""
    parts = urlsplit(address)
    is_path = address.startswith("/") and not address.startswith(("//", "/\\"))
    # Browsers leave tabs and line ends out before they read an address.
    is_path = is_path and min(address) >= " "
    return is_path and not (parts.netloc or parts.scheme) and len(address) <= LONGEST


def path_of(address: str, host: str) -> str:
    """Take the path out of a full address of ours; empty for any other."""
    parts = urlsplit(address)
    path = f"{parts.path}?{parts.query}" if parts.query else parts.path
    return path if parts.netloc == host and is_ours(path) else ""
