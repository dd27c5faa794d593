"""Words of a CV that need grounds: something near, or the trade it tells of."""

import pytest

from careers.reading.skills.grounds_on_cvs import needs_grounds
from tests.shipped import reader


def read(text: str, kind: str = "cv") -> set[str]:
    return {skill.id for skill in reader().extract(text, kind).skills}


@pytest.mark.parametrize(
    ("text", "skill"),
    [
        ("Changed and billed orders in SAP.", "billing-systems"),
        ("Used the POS system to take orders.", "billing-systems"),
        ("Maintained the team's pages in SharePoint.", "knowledge-base-software"),
        ("Reminded owners of appointments.", "appointment-scheduling"),
        ("Insurance and underwriting for members.", "insurance-claims"),
        ("Helped staff with asset management of laptops.", "asset-management"),
        ("Nursing home. Case management.", "care-coordination"),
        ("Introduced best practices for callers.", "process-improvement"),
        ("Answered customers of an online shopping site.", "retail-and-subscriptions"),
        ("Met clients over Zoom and Teams.", "team-chat"),
        ("Mended servers of customers and hardware.", "scripting-and-cloud"),
        ("Hotel front desk. Guest complaints.", "guest-service"),
        ("Debts of shops: wage garnishments.", "legal-collections"),
        ("Rang tenants back. Maintenance calls.", "property-calls"),
        ("Mended web software. Skills\nAPI, Jira", "api-basics"),
        ("Opinion polls by telephone interviews.", "survey-interviewing"),
        ("Conducted surveys by phone.", "survey-interviewing"),
        ("Old debts: bankruptcy notices.", "bankruptcy-accounts"),
        ("Explained Medicaid coverage to members.", "insurance-verification"),
        ("Skills\nITIL, change management, configuration management", "change-control"),
        ("Teller.\nSkills\nBanking, Excel", "banking-service"),
        ("Met new clients.\nSkills\nBusiness development, Excel", "prospecting"),
        ("Sent fire engines out by CAD software. 911 calls.", "dispatch-cad"),
        ("Adjusters.\nSkills\nClaims, Excel", "insurance-claims"),
        ("Front desk of a hotel.\nSkills\nReservations, Excel", "travel-booking"),
        ("Sold shoes.\nSkills\nExcel, sales, Word", "selling"),
        ("Summary\nCustomer service, sales, purchasing", "selling"),
    ],
)
def test_a_word_with_grounds_names_its_skill(text: str, skill: str) -> None:
    assert skill in read(text)


@pytest.mark.parametrize(
    ("text", "skill"),
    [
        ("Skills: billing, SAP, payroll", "billing-systems"),
        ("Moved the plant to a new ERP system.", "billing-systems"),
        ("Skills: Excel, SharePoint, Visio", "knowledge-base-software"),
        ("Drove guests to appointments.", "appointment-scheduling"),
        ("Loan underwriting for members.", "insurance-claims"),
        ("Skills: asset management, staff, bonds", "asset-management"),
        ("Law firm. Case management.", "care-coordination"),
        ("Taught members in line with best practices.", "process-improvement"),
        ("Photographed shoes for e-commerce.", "retail-and-subscriptions"),
        ("Skills\nBranding\nTeams\nPhone", "team-chat"),
        ("Trained 30 servers for customers and guests.", "scripting-and-cloud"),
        ("Waited at tables. Guest complaints.", "guest-service"),
        ("Drafted a summons for the court.", "legal-collections"),
        ("Booked maintenance calls for the pumps.", "property-calls"),
        ("Welded pipes. Skills\nAPI, Jira", "api-basics"),
        ("Telephone interviews of applicants.", "survey-interviewing"),
        ("Conducted surveys of the lake.", "survey-interviewing"),
        ("Wrote on the bankruptcy of an airline.", "bankruptcy-accounts"),
        ("Skills: charts, Medicaid, nursing", "insurance-verification"),
        ("Skills\nC++, configuration management, Java", "change-control"),
        ("Bookkeeper.\nSkills\nBanking, Excel", "banking-service"),
        ("Drew logos.\nSkills\nBusiness development, Excel", "prospecting"),
        ("Drew bridges in CAD software.", "dispatch-cad"),
        ("Laid roofs.\nSkills\nClaims, Excel", "insurance-claims"),
        ("Seated diners.\nSkills\nReservations, Excel", "travel-booking"),
        ("Welded pipes.\nSkills\nExcel, sales, Word", "selling"),
    ],
)
def test_a_word_without_grounds_names_none(text: str, skill: str) -> None:
    assert skill not in read(text)


def test_an_ad_that_asks_for_a_program_gives_no_grounds() -> None:
    assert "billing-systems" in read("Requirements:\n- Excel, SAP", "ad")


def test_who_needs_grounds_is_known() -> None:
    assert needs_grounds("sap", "billing-systems")
    assert needs_grounds("servers", "scripting-and-cloud")
    assert not needs_grounds("billing", "billing")
