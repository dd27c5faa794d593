"""A ticket for a locker: only who holds it can open what is kept.

The visitor's cookie holds the token. We keep its hash, to find the locker, and never
the token: with the database and even the key of the installation, but without the
cookie, what lies in the locker cannot be read.
"""

from base64 import urlsafe_b64encode
from dataclasses import dataclass, field
from hashlib import sha256

from cryptography.fernet import Fernet, InvalidToken
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF


@dataclass(frozen=True, slots=True)
class Ticket:
    """A random token and the key of the installation; neither is ever printed."""

    token: str = field(repr=False)
    secret: str = field(repr=False)

    @property
    def locker(self) -> str:
        """Name the locker, in a way that does not open it."""
        return sha256(self.token.encode()).hexdigest()

    def seal(self, content: bytes) -> bytes:
        """Lock something up."""
        return self._lock().encrypt(content)

    def open(self, sealed: bytes) -> bytes | None:
        """Unlock it; ``None`` when it was not locked with this ticket."""
        try:
            return self._lock().decrypt(sealed)
        except InvalidToken:
            return None

    def _lock(self) -> Fernet:
        salt = sha256(self.secret.encode()).digest()
        key = HKDF(SHA256(), 32, salt, b"careers: anonymous profile")
        return Fernet(urlsafe_b64encode(key.derive(self.token.encode())))
