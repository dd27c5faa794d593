"""Random secrets that travel in a cookie or a link; we keep only their hash."""

from hashlib import sha256
from secrets import token_urlsafe


def fresh() -> str:
    """Make a secret of 256 bits that fits into an address."""
    return token_urlsafe(32)


def hashed(secret: str) -> str:
    """Name a secret in a way that does not tell it: hexadecimal SHA-256.

    A plain hash is enough for 256 random bits; only what people choose needs Argon2.
    """
    return sha256(secret.encode()).hexdigest()
