"""What has outlived its time is thrown away while the site is in use."""

from datetime import datetime, timedelta

from flask import Flask

from careers.web.context import now, store

EVERY = timedelta(minutes=10)


def register(app: Flask) -> None:
    """Tidy on the first visit of every ten minutes; each shelf is one short delete."""

    @app.before_request
    def tidy() -> None:
        last: datetime | None = app.extensions.get("tidied")
        if last is None or abs(now() - last) >= EVERY:
            app.extensions["tidied"] = now()
            store().tidy(now())
