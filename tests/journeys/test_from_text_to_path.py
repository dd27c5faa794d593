"""A whole way, with the real catalogue and the real reader: a text of our own writing
goes in; skills, a job and a path come out; and then it is forgotten."""

from flask import Flask

from tests.site import Site

CV = """Customer service representative, Copperline Water, 2021 to 2024
Answered 60 to 70 inbound calls a day about bills, leaks and moves.
De-escalated angry callers and found payment plans they could keep.
Took notes in Salesforce while talking; kept a handover sheet in Excel.

Front desk, Saguaro Clinic, 2019 to 2021
Booked appointments by phone, in English and Spanish.
"""


def test_from_a_text_to_a_path_and_gone(site: Site, app: Flask) -> None:
    page = site.send("/fit/", {"text": CV})
    assert 'class="evidence"' in page.html
    assert "Open jobs that fit" in page.headings("h2")
    assert "Customer service representative" in page.words

    path = site.visit("/paths/?start=csr&goal=team-lead")
    assert "step by step" in path.words
    assert "You wrote:" in path.words or "Not shown yet" in path.words

    gone = site.post("/fit/forget", {}, seen_on="/fit/you")
    assert "Forgotten" in site.visit(gone.location).words
    assert site.answer("/fit/you").status_code == 303


def test_a_name_or_an_age_changes_nothing(site: Site) -> None:
    plain = site.send("/fit/", {"text": CV})
    named = site.send("/fit/", {"text": CV + "\nMaria, 58 years old, married\n"})
    assert [link for link in plain.links if "/jobs/" in link]
    assert plain.links == named.links


def test_any_pair_of_roles_is_answered(site: Site) -> None:
    for start in ("csr", "qa-analyst", "operations-manager"):
        for goal in ("team-lead", "survey-interviewer", "workforce-manager", ""):
            site.visit(f"/paths/?start={start}&goal={goal}")
