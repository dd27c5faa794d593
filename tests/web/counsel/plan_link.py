"""Taking a private link from a counselor, for the tests."""

import re

from careers.people.clients.client import Client
from tests.site import Site
from tests.web.counsel.planning import plan_at


def link_of(site: Site, client: Client, purpose: str) -> str:
    """Make a link as the counselor does, and give its path."""
    page = site.send(f"{plan_at(client)}/links/", {"purpose": purpose})
    found = re.search(r'href="https?://[^/"]+(/[^"]+)"', page.html)
    assert found
    return found[1]
