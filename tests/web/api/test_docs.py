import json
import re
import shlex
from html import unescape
from urllib.parse import urlsplit

import pytest

from careers.board.incoming.draft import drafted
from careers.web.api.examples import examples
from careers.web.api.fields import anchor_of, fields
from careers.web.programs.kinds import KINDS
from tests.board.incoming.desk import DESK
from tests.web.api.programs import Program, well_made


def asked(curl: str, secret: str):
    """Read a printed command as a shell would."""
    words = shlex.split(curl.replace("\\\n", " ").replace("$HEADWAY_KEY", secret))
    assert words[:2] == ["curl", "-X"]
    method, address, rest = words[2], words[3], words[4:]
    headers = [rest[n + 1] for n, word in enumerate(rest) if word == "-H"]
    data = [rest[n + 1] for n, word in enumerate(rest) if word == "-d"]
    return method, address, dict(one.split(": ", 1) for one in headers), data


@pytest.fixture
def page(site):
    return site.visit("/api")


def test_every_command_works_as_it_is_printed(app, page):
    program, statuses = Program(app), []
    for printed in re.findall(r"<pre[^>]*><code>(.*?)</code></pre>", page.html, re.S):
        method, address, headers, data = asked(unescape(printed), program.secret)
        parts = urlsplit(address)
        answer = program.client.open(
            parts.path,
            query_string=parts.query,
            method=method,
            headers=headers,
            data="".join(data) or None,
        )
        well_made(answer)
        statuses.append(answer.status_code)
    assert statuses == [200, 201, 200, 200, 200, 200]


def test_the_job_of_the_examples_has_nothing_to_mend(app):
    with app.test_request_context():
        body = next(one.body for one in examples() if one.body)
    assert drafted(body, DESK).musts == ()


def test_every_field_and_every_refusal_has_its_place_on_the_page(page):
    for field in fields().all:
        assert f'id="{anchor_of(field.name)}"' in page.html
    for kind in KINDS.values():
        assert f'id="{kind.anchor}"' in page.html


def test_a_field_is_found_by_its_other_names_too():
    assert anchor_of("baseSalary") == anchor_of("salary")
    assert anchor_of("nothing of the kind") == "fields"


def test_the_description_for_machines_may_be_read_by_any_site(site):
    answer = site.answer("/api/v1/openapi.json")
    assert answer.headers["Access-Control-Allow-Origin"] == "*"
    assert json.loads(answer.text)["openapi"] == "3.1.0"
