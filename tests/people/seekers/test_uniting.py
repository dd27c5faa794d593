from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from careers.people.seekers.anonymous import AnonymousProfile
from careers.people.seekers.corrections import Corrections
from careers.people.seekers.past import PastRole
from careers.people.seekers.terms import Terms
from careers.people.seekers.uniting import united
from careers.skills.profile import Ability, Evidence, Profile

SKILLS = st.sampled_from(["calming", "typing", "excel", "coaching"])
LEVELS = st.dictionaries(SKILLS, st.integers(1, 5), max_size=3)


def read(levels, months=0):
    abilities = {skill: Ability(skill, level) for skill, level in levels.items()}
    return Profile(abilities, months={"csr": months} if months else {})


PROFILES = st.builds(
    AnonymousProfile,
    text=st.sampled_from(["", "I took calls.", "I sold things."]),
    read=st.builds(read, LEVELS, st.integers(0, 40)),
    answers=st.dictionaries(SKILLS, st.integers(0, 5), max_size=2),
    past=st.dictionaries(
        st.just("csr"), st.builds(PastRole, st.integers(1, 40), LEVELS), max_size=1
    ),
    own=st.builds(Corrections, removed=st.frozensets(SKILLS, max_size=1), added=LEVELS),
)


@given(PROFILES, PROFILES)
def test_no_skill_is_lost_unless_the_person_said_it_is_not_theirs(kept, newer):
    denied = {*kept.not_theirs, *newer.not_theirs}
    either = kept.profile.abilities.keys() | newer.profile.abilities.keys()

    assert either - denied <= united(kept, newer).profile.abilities.keys()


@given(PROFILES, PROFILES)
def test_no_sentence_is_lost(kept, newer):
    text = united(kept, newer).text
    assert kept.text in text
    assert newer.text in text


@given(PROFILES)
def test_a_profile_united_with_itself_is_itself(kept):
    assert united(kept, kept) == kept


@given(PROFILES)
def test_nothing_new_changes_nothing(kept):
    assert united(kept, AnonymousProfile()).profile == kept.profile
    assert united(AnonymousProfile(), kept).profile == kept.profile


def test_words_are_quoted_from_where_they_stand_now():
    first = AnonymousProfile("I calmed.", _quoting("calming", 2, "calmed"))
    second = AnonymousProfile("I typed.", _quoting("typing", 2, "typed"))
    both = united(first, second)

    for own in both.profile.abilities.values():
        (place,) = own.evidence
        assert both.text[place.start : place.end] == place.text


def test_the_newer_word_counts_where_both_have_one():
    kept = AnonymousProfile(
        own=Corrections().add("typing", 2).speak("es", "B1"),
        terms=Terms("US", {"checks:drug": True, "checks:credit": True}),
    )
    newer = AnonymousProfile(
        own=Corrections().set_level("typing", 4).speak("es", "C1"),
        terms=Terms("US-AZ", {"checks:drug": False}),
    )
    both = united(kept, newer)

    assert both.profile.abilities["typing"].level == 4
    assert both.profile.languages == {"es": "C1"}
    assert both.terms == Terms("US-AZ", {"checks:drug": False, "checks:credit": True})


def test_the_higher_reading_counts_with_the_words_of_both():
    first = AnonymousProfile("I calmed.", _quoting("calming", 2, "calmed"))
    second = AnonymousProfile(
        "Calmed calmly.", Profile({"calming": _shown(4, 0, "Calmed")}, {"es": "B2"})
    )
    own = united(first, second).profile

    assert own.abilities["calming"].level == 4
    assert len(own.abilities["calming"].evidence) == 2
    assert own.languages == {"es": "B2"}


def _quoting(skill, start, words):
    place = Evidence(start, start + len(words), words)
    return Profile({skill: Ability(skill, 2, (place,))})


def _shown(level, start, words):
    return Ability("calming", level, (Evidence(start, start + len(words), words),))


def test_a_doubt_about_work_stays_only_where_both_have_it():
    loose = Profile(months={"csr": 30}, rough={"csr": 30})
    sure = Profile(months={"csr": 12})
    kept, newer = AnonymousProfile(read=loose), AnonymousProfile(text="x", read=sure)
    assert united(kept, newer).read.rough == {"csr": 18}
    assert united(kept, kept).read.rough == {"csr": 30}


def test_of_two_times_the_longer_one_says_whether_it_is_a_least():
    held = Profile(months={"csr": 12}, ongoing=frozenset({"csr"}))
    over = AnonymousProfile(text="x", read=Profile(months={"csr": 30}))
    kept = AnonymousProfile(read=held)
    assert united(kept, over).read.ongoing == frozenset()
    longer = AnonymousProfile(read=replace(held, months={"csr": 40}))
    assert united(longer, over).read.ongoing == {"csr"}
