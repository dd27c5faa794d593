"""People: the first moderator."""

import click

from careers.cli.world import load_catalogue, now, open_store
from careers.errors import CareersError
from careers.people.entry.address import plain
from careers.people.entry.membership import Membership, Part
from careers.people.entry.password import keep, weakness

MODERATOR = Membership(Part.MODERATOR)


@click.command()
@click.argument("email")
@click.option("--moderator", is_flag=True, help="Let them look after the board.")
@click.option("--no-moderator", is_flag=True, help="No longer.")
@click.password_option(
    required=False, prompt=False, help="Open the account, with this password."
)
def user(email: str, moderator: bool, no_moderator: bool, password: str | None) -> None:
    """Open an account, or say who is a moderator. Begin with yourself."""
    address = plain(email)
    if address is None:
        raise CareersError(f"{email} is no e-mail address.", "Write name@example.org")
    with open_store(load_catalogue()) as store:
        if password:
            _insist_on_strength(password, address)
            store.accounts.add(address, keep(password), now())
        found = store.accounts.by_email(address)
        if found is None:
            raise CareersError(
                f"{address} has no account.",
                "Add --password, or make the account on the site first.",
            )
        if moderator:
            store.accounts.join(found.number, MODERATOR, now())
        if no_moderator:
            store.accounts.leave(found.number, MODERATOR)
        found = store.accounts.find(found.number) or found
    parts = ", ".join(sorted(own.part for own in found.memberships)) or "seeker"
    click.echo(f"{address}: account {found.number}, {parts}.")


def _insist_on_strength(password: str, address: str) -> None:
    wrong = weakness(password, email=address)
    if wrong:
        raise CareersError(f"{wrong}.", "Choose another password.")


COMMANDS = (user,)
