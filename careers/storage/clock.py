"""Moments as the database keeps them: whole seconds since 1970, in UTC."""

from datetime import UTC, datetime


def seconds(moment: datetime) -> int:
    """Write a moment."""
    return int(moment.timestamp())


def moment(seconds: int) -> datetime:
    """Read a moment."""
    return datetime.fromtimestamp(seconds, UTC)
