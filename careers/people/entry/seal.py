"""What is kept so that only this installation can read it."""

from base64 import urlsafe_b64encode
from dataclasses import dataclass, field
from functools import lru_cache

from cryptography.fernet import Fernet, InvalidToken
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF


@dataclass(frozen=True)
class Seal:
    """The key of the installation, for one purpose; never printed."""

    secret: str = field(repr=False)
    purpose: str

    def close(self, content: bytes) -> str:
        """Lock something up."""
        return self._lock().encrypt(content).decode()

    def open(self, sealed: str) -> bytes | None:
        """Unlock it; ``None`` when it was locked with another key."""
        try:
            return self._lock().decrypt(sealed.encode())
        except InvalidToken:
            return None

    def _lock(self) -> Fernet:
        return _made(self.secret, self.purpose)


@lru_cache(maxsize=64)
def _made(secret: str, purpose: str) -> Fernet:
    """Make a lock once: a list opens thousands of records with the same."""
    key = HKDF(SHA256(), 32, None, f"careers: {purpose}".encode())
    return Fernet(urlsafe_b64encode(key.derive(secret.encode())))
