"""A reader with a browser, who notices when a page is not well made."""

from typing import Any

from flask.testing import FlaskClient
from werkzeug.test import TestResponse

from tests.page import Page


class Site:
    def __init__(self, client: FlaskClient) -> None:
        self.client = client

    def visit(self, url: str, status: int = 200, **more: Any) -> Page:
        """Open an address, follow redirects, and check the page."""
        return self._page(
            url, self.client.get(url, follow_redirects=True, **more), status
        )

    def answer(self, url: str, **more: Any) -> TestResponse:
        """Open an address and take the bare answer."""
        return self.client.get(url, buffered=True, **more)

    def send(self, url: str, data: dict[str, Any], status: int = 200) -> Page:
        """Fill in a form found on a page and send it, with its token; follow on."""
        response = self.post(url, data, follow_redirects=True)
        return self._page(url, response, status)

    def post(
        self, url: str, data: dict[str, Any], *, seen_on: str | None = None, **more: Any
    ) -> TestResponse:
        """Send a form with the token of the page it stands on."""
        token = self._token(seen_on or url)
        return self.client.post(url, data={"csrf_token": token, **data}, **more)

    def _token(self, url: str) -> str:
        html = self.client.get(url, follow_redirects=True).text
        _, _, rest = html.partition('name="csrf_token"')
        tag = rest.partition(">")[0]
        if 'value="' not in tag:
            tag = html.partition('name="csrf_token"')[0].rpartition("<")[2]
        return tag.partition('value="')[2].partition('"')[0]

    def _page(self, url: str, response: TestResponse, status: int) -> Page:
        page = Page(response.text, response.status_code, url)
        assert page.status == status, f"{url} answered {page.status}"
        assert page.problems() == [], f"{url}: {page.problems()}"
        return page
