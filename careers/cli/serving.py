"""Serve the site."""

import os
from dataclasses import replace

import click

from careers.errors import CareersError
from careers.settings import Settings
from careers.storage.store import insist_on_current


@click.command()
@click.option("--host", default="127.0.0.1", show_default=True)
@click.option("--port", default=8000, show_default=True)
@click.option("--workers", default=1, show_default=True, help="Processes to serve by.")
@click.option("--debug", is_flag=True, help="Show /patterns and full errors.")
def serve(host: str, port: int, workers: int, debug: bool) -> None:
    """Serve the site on this machine."""
    from granian import Granian
    from granian.constants import Interfaces
    from granian.log import LogLevels

    settings = Settings.from_environment(os.environ)
    insist_on_current(settings.database)
    os.environ.setdefault("CAREERS_SITE", f"http://{host}:{port}")
    if debug:
        os.environ["CAREERS_DEBUG"] = "1"
        settings = replace(settings, debug=True)
    _insist_on_free(host, port)
    click.echo(f"Headway is at http://{host}:{port} (stop it with Ctrl+C)")
    Granian(
        "careers.web.wsgi:app",
        address=host,
        port=port,
        interface=Interfaces.WSGI,
        workers=workers,
        blocking_threads=4,
        log_level=LogLevels.warning,
    ).serve()


def _insist_on_free(host: str, port: int) -> None:
    """Say it plainly when something else is being served there."""
    import socket

    with socket.socket() as knock:
        knock.settimeout(1)
        if knock.connect_ex((host, port)) == 0:
            raise CareersError(
                f"Something is being served at http://{host}:{port} already.",
                f"Stop it, or choose another port: careers serve --port {port + 1}",
            )


COMMANDS = (serve,)
