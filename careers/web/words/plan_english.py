"""A client's plan on paper, in English."""

from careers.people.clients.client_plan import Doer
from careers.people.clients.plan_copy import Standing
from careers.web.words.dates import day
from careers.web.words.plan_paper import PaperWords

ENGLISH = PaperWords(
    language="en",
    plan_of="Plan of {name}",
    counselor_of="Made with {counselor}, {agency}",
    client="Client {code}",
    version="Version {number} of {day}",
    stamps={
        Standing.COUNTS: "",
        Standing.DRAFT: "Draft, not agreed",
        Standing.PROPOSED: "Proposal: it counts once both have signed",
        Standing.REPLACED: "Replaced by a later version",
        Standing.NOT_AGREED: "Not agreed",
    },
    override="Something speaks against this step. We plan it all the same: {why}",
    left_out="Not in the plan any more: {role} ({day}): {why}",
    reached="reached on {day}",
    goal="Goal",
    review="We look at this plan again on {day}.",
    looked_at="We look at the plan again",
    the_way="The way",
    step="Step",
    now="Now",
    today="today",
    until="{first} to {last}",
    when="When",
    pay="Pay a year",
    not_stated="Not stated",
    openings="Open today",
    none="none",
    for_step="For step {number}: {role}",
    first_of_all="First of all",
    nothing_to_do="Nothing to do for this step yet.",
    by="By",
    no_day="no day set",
    shows="Done when",
    support="Support",
    funding="Funding",
    provider="Provider",
    job="Job on the board",
    closed="closed",
    done="done on {day}",
    more="{count} more on the site.",
    agreed="Agreed",
    on_paper="{name}, on paper, {day}",
    sign_client="Signature of the client",
    sign_counselor="Signature of the counselor",
    sign_date="Date",
    sources="Sources",
    practice="Months and hours: field practice, our own judgment; not a promise.",
    pay_basis=(
        "Pay: the part of the official occupation that fits the role, before tax, "
        "United States, in US dollars."
    ),
    board="Openings: this board, {day}.",
    rights="You can have a copy of everything kept about you, or have it deleted.",
    doers={
        Doer.CLIENT: "Client",
        Doer.COUNSELOR: "Counselor",
        Doer.SOMEBODY: "Somebody else",
    },
    day=day,
    month=lambda own: f"{own:%b %Y}",
)
