"""Where the chair stands, and where a person may live."""

from careers.board.job import Job
from careers.board.place import Setting, Where
from careers.web.facts.fact import Fact, noted, quoted, stated, yes_no
from careers.web.words.geography import place
from careers.web.words.numbers import listed
from careers.web.words.whereabouts import town_words, where_words

NEEDED = "Needed before you start"


def place_facts(job: Job) -> tuple[Fact, ...]:
    """Tell the place of work, where people may live, and the rules on travel."""
    where = job.where
    return (
        Fact("Work place", where_words(where), read=quoted(job, "where.setting")),
        Fact("You may live in", lives(where), _left_out(where), _read(job)),
        Fact(
            "Right to work",
            yes_no(where.right_to_work, NEEDED, "Not needed"),
        ),
        *stated(
            [
                Fact("Days on site", where.on_site_days),
                Fact("Travel", where.travel),
                Fact("VPN", where.vpn),
            ]
        ),
    )


def lives(where: Where) -> str | None:
    """Name every place a person may live; ``None`` when the ad does not say."""
    if where.allowed:
        return listed(sorted(place(code) for code in where.allowed))
    if where.radius and where.city:
        return f"Within {where.radius} miles of {where.city}"
    if where.setting in (Setting.ON_SITE, Setting.HYBRID) and town_words(where):
        return f"Within reach of {town_words(where)}"
    return None


def _left_out(where: Where) -> tuple[str, ...]:
    names = listed(sorted(place(code) for code in where.excluded or ()))
    return noted(f"Not in {names}." if names else None)


def _read(job: Job) -> str | None:
    return quoted(job, "where.allowed", "where.excluded")
