"""What has outlived its time is thrown away while the site is in use."""

from datetime import datetime, timedelta

from flask import Flask

from careers.web.context import now, store

EVERY = timedelta(minutes=10)


def register(app: Flask) -> None:
    """Tidy on the first visit of every ten minutes; each shelf is one short delete."""
    tidied: list[datetime] = []

    @app.before_request
    def tidy() -> None:
        if not tidied or abs(now() - tidied[-1]) >= EVERY:
            tidied[:] = [now()]
            store().tidy(now())
