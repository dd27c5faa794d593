"""Changes to a CV that say nothing about work: none of them may move a score."""

import re
from collections.abc import Callable, Mapping
from itertools import count

from careers.reading.work.dates import Stretch, stretches

Swap = Callable[[str], str]


def headed(*lines: str) -> Swap:
    """Put lines on top, where people write about themselves."""
    return lambda text: "\n".join((*lines, "", text))


def ended(*lines: str) -> Swap:
    """Put lines at the end, as a part of their own."""
    return lambda text: "\n".join((text.rstrip(), "", *lines, ""))


def replaced(pattern: str, word: str) -> Swap:
    """Put a word in the place of others."""
    compiled = re.compile(rf"\b(?:{pattern})\b")
    return lambda text: compiled.sub(word, text)


def women_for_men(text: str) -> str:
    """Let everybody in the text be a woman."""
    for pattern, word in (
        ("[Hh]e|[Ss]he", "she"), ("[Hh]is|[Hh]er", "her"), ("[Hh]im", "her"),
        ("Mr|Mrs|Ms", "Ms"), ("[Mm]an|[Ww]oman", "woman"), ("[Mm]en|[Ww]omen", "women"),
    ):  # fmt: skip
        text = replaced(pattern, word)(text)
    return text


def men_for_women(text: str) -> str:
    """Let everybody in the text be a man."""
    for pattern, word in (
        ("[Hh]e|[Ss]he", "he"), ("[Hh]is|[Hh]er", "his"), ("[Hh]im", "him"),
        ("Mr|Mrs|Ms", "Mr"), ("[Mm]an|[Ww]oman", "man"), ("[Mm]en|[Ww]omen", "men"),
    ):  # fmt: skip
        text = replaced(pattern, word)(text)
    return text


_SCHOOL = re.compile(
    r"\b(?:[A-Z][\w.’'&-]+ ){1,4}(?:University|College|Institute|High School|School)\b"
    r"|\bUniversity of (?:[A-Z][\w.’'-]+ ?){1,3}"
)


def other_schools(text: str) -> str:
    """Send everybody to other schools, each to one of its own."""
    numbers = count(1)
    return _SCHOOL.sub(lambda _: f"Ashgrove School {next(numbers)}", text)


BREAK = 24
"""Months of the break that is put between the last job and those before."""


def with_a_gap(text: str) -> str:
    """Move all jobs before the last one two years back: the same work, and a gap."""
    found = stretches(text)
    if len(found) < 2:
        return text
    last = max(found, key=lambda each: (each.last is None, each.last or 0))
    return _moved(text, [each for each in found if _ended_before(each, last)])


def _ended_before(each: Stretch, last: Stretch) -> bool:
    return each.last is not None and each.last <= last.first


def _moved(text: str, older: list[Stretch]) -> str:
    for each in reversed(older):
        words = _YEAR.sub(_years_back, text[each.start : each.end])
        text = text[: each.start] + words + text[each.end :]
    return text


_YEAR = re.compile(r"\b(?:19|20)\d\d\b")


def _years_back(match: re.Match[str]) -> str:
    return str(int(match[0]) - BREAK // 12)


SWAPS: Mapping[str, tuple[Swap, ...]] = {
    "names": (
        headed("Aisha Mohammed"),
        headed("James Whitfield III"),
        headed("Name: Nguyễn Thị Lan"),
        headed("Full name: Patience Grace Okafor"),
        headed("PATIENCE CHASE"),
        headed("Genesis Avaya Cruz | Manila"),
        headed("ZENDESK JIRA OKONKWO, Leeds", "jira.okonkwo@avaya.example"),
        headed("Ana Salesforce-Lim", "linkedin.com/in/ana-salesforce-lim"),
        headed("Curriculum Vitae - maria tableau cruz"),
        headed("**Avaya Nguyen** (555) 0100", "www.zendesk-nguyen.example"),
        ended("References", "Dr. Joy Bill, Mr. Mark Sales, Mrs. Faith Phone"),
    ),
    "gender words": (
        women_for_men,
        headed("Gender: female"),
        headed("Sex: M"),
        ended("Personal details", "Gender: non-binary"),
    ),
    "pronouns": (
        men_for_women,
        headed("Ana Cruz (she/her)"),
        headed("Pronouns: they/them"),
    ),
    "age": (
        headed("Age: 58"),
        headed("I am 23 years old."),
        ended("Personal details", "Age: 47 years"),
    ),
    "birth dates": (
        headed("Date of birth: 04/07/1964"),
        headed("Born 12 May 2001 in Leeds"),
        ended("DOB: 1999-02-28", "Place of birth: Cebu City"),
    ),
    "marital state": (
        headed("Marital status: single"),
        headed("Married, three children"),
        ended("Personal details", "Civil status: widowed", "Dependents: 2"),
    ),
    "photo notes": (
        headed("[Photo]"),
        headed("Photograph attached. Height: 168 cm. Weight: 62 kg."),
    ),
    "addresses": (
        headed("14 Queue Street, Apt 5, Phoenix, AZ 85004"),
        headed("Address: 221 Service Road, Call, Texas 75933", "Phone: 555 0100"),
        ended("Contact", "Flat 3, 9 Support Lane, Leeds LS1 4AB"),
        headed("415 Mission Street, Salesforce Tower, San Francisco, CA 94105"),
        headed("Salesforce Tower", "415 Mission Street", "San Francisco, CA 94105"),
        headed("Unit 5 Genesys Plaza", "Brgy. Jira, Quezon City 1100"),
        headed("P.O. Box 12, Workday, Texas 75933"),
        ended("Contact", "Zendesk House, 3 Avaya Road, Leeds LS1 4AB"),
        headed("Based in Tableau City", "Zendesk, Ohio"),
        headed("Flat No. 302, Jira Towers, Andheri East, Mumbai - 400069"),
        headed("Blk 5 Lot 12 Avaya Homes, Bacoor, Cavite 4102"),
    ),
    "nationality": (
        headed("Nationality: Nigerian"),
        headed("Citizenship: US citizen. Ethnicity: Hispanic. Religion: Muslim"),
        ended("Personal details", "Nationality: Filipino", "Race: Black"),
    ),
    "schools": (
        other_schools,
        ended("Education", "Harvard University, 2010 to 2014"),
        ended("Education", "Bayani Technical College of Commerce, 2016"),
    ),
    "gaps": (
        with_a_gap,
        ended("Career break 2016 to 2019"),
        ended("2013 - 2015: Parental leave"),
    ),
}
"""Swaps by what they change; every one of them should be read as nothing."""
