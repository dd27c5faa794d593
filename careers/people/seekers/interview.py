"""What the next question may lean on, out of all that somebody keeps with us."""

from careers.matching.asking.known import Given, Known
from careers.people.seekers.anonymous import NOT_ME, AnonymousProfile


def known(kept: AnonymousProfile) -> Known:
    """Tell what was answered, and what the profile says without being asked.

    What a role alone suggests, and nobody has looked through, is still a question.
    """
    profile, guessed = kept.profile, kept.guessed
    levels = {
        skill: own.level
        for skill, own in profile.abilities.items()
        if skill not in guessed
    }
    return Known(
        given=tuple(Given(skill, kept.answers.get(skill)) for skill in kept.asked),
        levels={**dict.fromkeys(kept.not_theirs, NOT_ME), **levels},
        roles=frozenset(profile.months) | {profile.role or ""} - {""},
    )
