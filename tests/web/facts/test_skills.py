from dataclasses import replace

from careers.board.asks import Asks
from careers.skills.requirement import Requirement
from careers.web.facts.skills import wanted
from tests import cast
from tests.small import CATALOGUE


def test_essential_skills_come_first_and_unknown_ones_fall_out():
    asks = Asks(
        skills=(
            Requirement("typing", essential=False),
            Requirement("juggling"),
            Requirement("calming", words="keeps calm"),
        )
    )
    own = wanted(replace(cast.AGENT, asks=asks), CATALOGUE)

    assert [(ask.skill.id, ask.essential, ask.words) for ask in own] == [
        ("calming", True, "keeps calm"),
        ("typing", False, ""),
    ]
