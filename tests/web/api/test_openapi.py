import re
from collections.abc import Iterator
from typing import Any

import pytest

from careers.web.api.fields import fields
from careers.web.api.openapi import openapi


@pytest.fixture(scope="module")
def described(wired) -> dict[str, Any]:
    with wired.test_request_context():
        return openapi()


def objects(part: Any) -> Iterator[dict[str, Any]]:
    if isinstance(part, dict):
        yield part
        for inner in part.values():
            yield from objects(inner)
    elif isinstance(part, list):
        for inner in part:
            yield from objects(inner)


def operations(described) -> Iterator[tuple[str, str, dict[str, Any]]]:
    for path, item in described["paths"].items():
        for method, operation in item.items():
            if method != "parameters":
                yield path, method, operation


def test_every_door_for_programs_is_described_and_no_other(wired, described):
    doors = {
        (re.sub(r"<[^>]*?(\w+)>", r"{\1}", rule.rule), method)
        for rule in wired.url_map.iter_rules()
        if rule.endpoint.startswith("api_jobs.")
        for method in (rule.methods or set()) - {"HEAD", "OPTIONS"}
    }
    told = {(path, method.upper()) for path, method, _ in operations(described)}
    assert told == doors


def test_every_reference_leads_somewhere(described):
    for part in objects(described):
        if "$ref" in part:
            at: Any = described
            for step in part["$ref"].removeprefix("#/").split("/"):
                at = at[step]
            assert at


def test_operations_have_names_of_their_own(described):
    names = [operation["operationId"] for _, _, operation in operations(described)]
    assert len(set(names)) == len(names) == 10


def test_every_parameter_of_an_address_is_described(described):
    for path, item in described["paths"].items():
        refs = [one["$ref"].rpartition("/")[2] for one in item.get("parameters", ())]
        assert re.findall(r"{(\w+)}", path) == refs


def test_every_answer_says_what_it_holds(described):
    for _, _, operation in operations(described):
        assert {"401", "403", "429"} <= set(operation["responses"])
        for code, response in operation["responses"].items():
            assert "$ref" in response or response["description"]
            assert "content" in response or "$ref" in response or code == "304"


def test_the_fields_of_a_job_are_those_of_the_page(described):
    shape = described["components"]["schemas"]["NewJob"]["properties"]
    assert list(shape) == [field.name for field in fields().all]
    assert shape["title"]["examples"] == ["Customer service representative"]
