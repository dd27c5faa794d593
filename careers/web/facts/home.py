"""What a home office takes, and who pays for it."""

from careers.board.home import HomeOffice, Kit
from careers.board.job import Job
from careers.web.facts.fact import Fact, noted, quoted, stated, yes_no
from careers.web.words.numbers import listed
from careers.web.words.sentences import within

KITS = {
    Kit.OWN: "Your own",
    Kit.SHIPPED: "Shipped to you",
    Kit.STIPEND: "Your own, with money towards it",
}


def home_facts(job: Job) -> tuple[Fact, ...]:
    """Tell equipment, internet, room, watching and fees."""
    home = job.home
    return (
        Fact("Computer", _kit(home), _kit_notes(home), quoted(job, "home.kit")),
        *stated([Fact("It needs", _system(home))]),
        Fact("Internet", _internet(home), read=quoted(job, "home.down", "home.wired")),
        Fact("Room", yes_no(home.room, "A quiet room", "No rule"), _desk(home)),
        Fact("Camera", yes_no(home.camera, "On", "Off")),
        Fact("Screen watched", yes_no(home.monitoring)),
        *stated([Fact("Rules", listed(list(home.rules or ())))]),
        Fact("If the power fails", yes_no(home.outages_paid, "Paid", "Not paid")),
        Fact("Fees to you", yes_no(home.fee, "Yes", "None")),
    )


def _kit(home: HomeOffice) -> str | None:
    return KITS[home.kit] if home.kit else None


def _kit_notes(home: HomeOffice) -> tuple[str, ...]:
    deposit = yes_no(home.deposit, "Deposit", "No deposit")
    taken = yes_no(home.deduction, "Taken out of your pay", "Nothing taken out of pay")
    back = f"Sending it back: {within(home.kit_return)}" if home.kit_return else None
    return noted(home.kit_note, deposit, taken, back)


def _system(home: HomeOffice) -> str | None:
    memory = f"{home.memory} GB of memory" if home.memory else None
    return ", ".join(noted(home.system, memory)) or None


def _internet(home: HomeOffice) -> str | None:
    wired = {True: "Wired", False: "Wireless will do", None: None}[home.wired]
    down = f"{home.down} Mbps down" if home.down else None
    up = f"{home.up} up" if home.up else None
    return ", ".join(noted(wired, down, up)) or None


def _desk(home: HomeOffice) -> tuple[str, ...]:
    return noted(yes_no(home.clean_desk, "Clean desk", "No clean-desk rule"))
