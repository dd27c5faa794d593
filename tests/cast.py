"""The small world that every test shares.

Ana answers phones in Tucson and would like to leave them one day. Northbank, a bank,
is hiring in Leeds. Larkfield Health hires in some states, from home. Harbour Travel in
Hull was hiring, until last month.
"""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from decimal import Decimal

from careers.board.asks import Asks
from careers.board.employer import Employer
from careers.board.job import Job
from careers.board.pay import Pay, Unit
from careers.board.place import Setting, Where
from careers.board.said import Said
from careers.board.shift import Pattern, ShiftKind, When
from careers.board.terms import Contract, Employment, House, Terms
from careers.board.work import Calls, Channel, LanguageAsk, LineOfWork, Work
from careers.catalogue.center import CenterType
from careers.skills.profile import Ability, Evidence, Profile
from careers.skills.requirement import Requirement

NOW = datetime(2026, 3, 2, 12, 0, tzinfo=UTC)
TODAY = NOW.date()

NORTHBANK = Employer(
    "northbank", "Northbank", House.IN_HOUSE, "GB", "A bank for the north of England."
)
LARKFIELD = Employer("larkfield-health", "Larkfield Health", House.IN_HOUSE, "US")
HARBOUR = Employer("harbour-travel", "Harbour Travel", House.IN_HOUSE, "GB")

MEMBER_SERVICES = Job(
    title="Member services representative",
    employer=LARKFIELD,
    posted_at=NOW - timedelta(hours=3),
    closes_at=NOW + timedelta(days=20),
    role="csr",
    slug="member-services-representative-larkfield-health",
    body="Answer members’ questions about bills and benefits. A quiet room helps.",
    work=Work(
        calls=Calls.INBOUND,
        channels=(Channel.VOICE,),
        line=LineOfWork.HEALTH,
        languages=(LanguageAsk("en", "C1"), LanguageAsk("es", "B2", False)),
        calls_a_day=45,
    ),
    where=Where(
        setting=Setting.VIRTUAL, country="US", allowed=("US-AZ", "US-NV", "US-TX")
    ),
    when=When(
        zone="America/New_York",
        starts="08:00",
        ends="16:30",
        days=("mon", "tue", "wed", "thu", "fri"),
        kinds=(ShiftKind.DAYS,),
        pattern=Pattern.FIXED,
        hours=40,
    ),
    pay=Pay(
        low=Decimal("18.25"),
        high=Decimal("20.50"),
        currency="USD",
        unit=Unit.HOUR,
        bonus="up to $1.50 an hour for quality",
        bonus_earned=62,
        clawback=Said(False),
    ),
    terms=Terms(
        house=House.IN_HOUSE,
        contract=Contract.EMPLOYEE,
        employment=Employment.FULL_TIME,
    ),
    asks=Asks(
        experience=0,
        skills=(Requirement("phone-service", 2), Requirement("typing", 2, False)),
    ),
    apply_at="https://larkfield.example/apply",
    source="cast",
    source_key="member-services",
)

AGENT = Job(
    title="Customer service adviser",
    employer=NORTHBANK,
    posted_at=NOW - timedelta(days=3),
    closes_at=NOW + timedelta(days=10),
    role="csr",
    slug="customer-service-adviser-northbank",
    body="Answer calls from our customers. Experience of banking helps.",
    work=Work(calls=Calls.INBOUND, channels=(Channel.VOICE, Channel.CHAT)),
    where=Where(setting=Setting.ON_SITE, country="GB", region="GB-LDS", city="Leeds"),
    pay=Pay(low=Decimal(24500), high=Decimal(27000), currency="GBP", unit=Unit.YEAR),
    source="cast",
    source_key="adviser",
)

PLANNER = replace(
    AGENT,
    title="Real-time analyst",
    role="real-time-analyst",
    slug="real-time-analyst-northbank",
    body="Watch the queue and move people to where they are needed.",
    work=Work(calls=Calls.NONE, serves=CenterType.INBOUND),
    posted_at=NOW - timedelta(days=5),
    pay=Pay(),
    source_key="planner",
)

SALES = replace(
    AGENT,
    title="Outbound sales agent",
    role="phone-sales-agent",
    slug="outbound-sales-agent-northbank",
    body="Call people who asked us to. Some evenings.",
    work=Work(calls=Calls.OUTBOUND, line=LineOfWork.SALES),
    where=Where(setting=Setting.HYBRID, country="GB", city="Leeds"),
    when=When(kinds=(ShiftKind.EVENINGS,)),
    posted_at=NOW - timedelta(days=9),
    source_key="sales",
)

CLOSED = replace(
    AGENT,
    title="Booking agent",
    employer=HARBOUR,
    role="booking-agent",
    slug="booking-agent-harbour-travel",
    posted_at=NOW - timedelta(days=60),
    closes_at=datetime(2026, 2, 1, 23, 59, tzinfo=UTC),
    source_key="booking",
)

COMING = replace(
    AGENT,
    title="Adviser for next month",
    slug="adviser-for-next-month-northbank",
    posted_at=NOW + timedelta(days=9),
    closes_at=NOW + timedelta(days=30),
    source_key="coming",
)

JOBS = (MEMBER_SERVICES, AGENT, PLANNER, SALES, CLOSED, COMING)
OPEN = (MEMBER_SERVICES, AGENT, PLANNER, SALES)

ANA = Profile(
    abilities={
        "phone-service": Ability(
            "phone-service",
            3,
            (Evidence(0, 25, "Took 70 to 80 calls a day"),),
            "Said with a number, in a job",
        )
    },
    languages={"en": "", "es": "C1"},
    months={"csr": 30},
    role="csr",
)
