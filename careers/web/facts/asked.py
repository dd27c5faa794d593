"""What is asked of a person, and on what terms they are taken."""

from careers.board.job import Job
from careers.board.terms import Terms
from careers.board.work import LanguageAsk
from careers.web.facts.fact import Fact, noted, quoted, stated
from careers.web.words.dates import day
from careers.web.words.geography import language
from careers.web.words.labels import label
from careers.web.words.numbers import count, listed
from careers.web.words.sentences import begun

FORMS = {"employee": " (W-2)", "contractor": " (1099)"}


def asked_facts(job: Job) -> tuple[Fact, ...]:
    """Tell experience, education, languages and typing."""
    asks = job.asks
    return (
        Fact("Experience", _experience(asks.experience), read=_read(job, "experience")),
        Fact(
            "Education",
            label(asks.education) if asks.education else None,
            read=_read(job, "education"),
        ),
        Fact("Languages", _languages(job), read=quoted(job, "work.languages")),
        *stated([Fact("Typing", _typing(job.hiring.wpm))]),
    )


def term_facts(job: Job) -> tuple[Fact, ...]:
    """Tell the contract: employment, who the employer is, season and prospects."""
    terms = job.terms
    return (
        Fact("Contract", _contract(job), read=quoted(job, "terms.contract")),
        Fact(
            "Full or part time",
            label(terms.employment) if terms.employment else None,
            read=quoted(job, "terms.employment"),
        ),
        *stated([Fact("Season", _season(terms)), Fact("After that", _after(terms))]),
    )


def work_facts(job: Job) -> tuple[Fact, ...]:
    """Tell what the calls are about, and how customers are spoken to."""
    work = job.work
    channels = listed([label(channel).lower() for channel in work.channels or ()])
    return (
        Fact(
            "Calls",
            label(work.calls) if work.calls else None,
            noted(_a_day(work.calls_a_day)),
            quoted(job, "work.calls"),
        ),
        Fact("Channels", begun(channels) or None, read=quoted(job, "work.channels")),
        Fact("About", label(work.line) if work.line else None),
        *stated([Fact("On behalf of", begun(work.account or ""))]),
    )


def _read(job: Job, name: str) -> str | None:
    return quoted(job, f"asks.{name}")


def _a_day(calls: int | None) -> str | None:
    return f"About {calls} a day." if calls else None


def _experience(months: int | None) -> str | None:
    if months is None:
        return None
    if months == 0:
        return "None needed"
    years, rest = divmod(months, 12)
    if rest or years < 2:
        return count(months, "month") + " or more"
    return count(years, "year") + " or more"


def _languages(job: Job) -> str | None:
    spoken = job.work.languages or ()
    must = listed([_language(ask) for ask in spoken if ask.essential])
    helps = listed([_language(ask) for ask in spoken if not ask.essential])
    words = f"{helps} {'help' if ' and ' in helps else 'helps'}" if helps else None
    return "; ".join(noted(must, words)) or None


def _language(ask: LanguageAsk) -> str:
    level = f" at {ask.level}" if ask.level else ""
    return f"{language(ask.code)}{level}"


def _typing(wpm: int | None) -> str | None:
    return f"{wpm} words a minute" if wpm else None


def _contract(job: Job) -> str | None:
    contract = job.terms.contract
    if contract is None:
        return None
    return label(contract) + (FORMS[contract] if job.where.country == "US" else "")


def _season(terms: Terms) -> str | None:
    if not terms.seasonal:
        return None
    until = terms.seasonal_until
    return f"Until {day(until)}" if until else "Seasonal; the end is not stated"


def _after(terms: Terms) -> str | None:
    if terms.temp_to_hire is None:
        return None
    return "Can become permanent" if terms.temp_to_hire else "Ends with the contract"
