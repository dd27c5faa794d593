"""Mail: letters that wait, alerts that are due, and mail that came back."""

import os
from datetime import datetime
from typing import BinaryIO

import click

from careers.cli.world import load_catalogue, now, open_store
from careers.mail.bounce import refused_in
from careers.mail.carrier import carrier
from careers.mail.round import Round, deliver, seal
from careers.people.seekers.alert import unreadable
from careers.settings import Settings
from careers.storage.store import Store


@click.command("send-mail")
def send_mail() -> None:
    """Send the letters that wait; run it every few minutes."""
    settings = Settings.from_environment(os.environ)
    with open_store(load_catalogue()) as store:
        done = _deliver(store, settings, now())
    click.echo(f"{done.sent} sent, {done.waiting} have to wait.")


@click.command("send-alerts")
def send_alerts() -> None:
    """Let every alert look that is due, and send the letters; run it every morning.

    It may run twice, or be killed: nobody hears of a job twice, and none is lost.
    """
    from careers.web.app import create_app
    from careers.web.context import store
    from careers.web.seek.alert_round import tell_news

    settings = Settings.from_environment(os.environ)
    app = create_app(settings, load_catalogue())
    with app.test_request_context(base_url=settings.site):
        told = tell_news()
        done = _deliver(store(), settings, now())
        app.extensions["world"].close()
    click.echo(
        f"{told.looked:,} alerts looked; {told.wrote:,} wrote of {told.jobs:,} jobs. "
        f"{done.sent:,} letters sent, {done.waiting:,} have to wait."
    )


@click.command()
@click.argument("report", type=click.File("rb"), default="-")
def bounced(report: BinaryIO) -> None:
    """Read a delivery report from REPORT or standard input, as a mail server pipes it.

    Alerts to an address that takes no mail rest until its reader says otherwise.
    """
    settings = Settings.from_environment(os.environ)
    refused = refused_in(report.read())
    with open_store(load_catalogue()) as store:
        resting = sum(_rest(store, settings, email, now()) for email in refused)
    click.echo(f"{len(refused)} addresses refused for good; {resting} alerts rest.")


def _deliver(store: Store, settings: Settings, at: datetime) -> Round:
    return deliver(
        store.letters,
        carrier(settings),
        seal(settings),
        at,
        bounced=lambda email: _rest(store, settings, email, at),
    )


def _rest(store: Store, settings: Settings, email: str, at: datetime) -> int:
    return store.alerts.bounced(unreadable(settings.secret_key, email), at)


COMMANDS = (send_mail, send_alerts, bounced)
