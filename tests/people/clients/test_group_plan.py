from careers.errors import CareersError
from careers.pathways.limits import Limits
from careers.people.clients.group_plan import Fate, GroupDesk, batches
from careers.people.clients.group_row import GroupRow
from careers.skills.profile import Profile
from tests.small import CATALOGUE, profile


def desk(found: Profile | None = None) -> GroupDesk:
    return GroupDesk(CATALOGUE, lambda row: found or Profile())


def row(**said) -> GroupRow:
    return GroupRow(**{"line": 2, "code": "A", "start": "csr", **said})


def test_a_row_with_a_way_is_done():
    made = desk().plan(row(goal="qa-analyst"))
    assert made.fate is Fate.DONE
    assert made.answer.choices[0].pathway.stops[-1] == "qa-analyst"


def test_who_names_no_goal_goes_to_the_likeliest_next_role():
    made = desk().plan(row())
    assert made.chosen
    assert made.trip.goal == "senior-agent"


def test_the_start_is_read_where_the_row_names_none():
    assert desk(profile("csr")).plan(row(start="", goal="team-lead")).fate is Fate.DONE


def test_why_there_is_no_way_is_kept():
    made = desk().plan(row(goal="qa-analyst", limits=Limits(months=2)))
    assert made.fate is Fate.NO_WAY
    assert made.answer.no_way


def test_a_bad_row_is_told_and_never_raised():
    def torn(row: GroupRow) -> Profile:
        raise CareersError("This PDF is damaged.", "Save it again.")

    made = GroupDesk(CATALOGUE, torn).plan(row(goal="qa-analyst"))
    assert (made.fate, made.remedy) == (Fate.UNREADABLE, "Save it again.")
    assert desk().plan(row(start="", goal="csr")).fate is Fate.UNREADABLE
    assert desk().plan(row(goal="csr")).fate is Fate.UNREADABLE
    assert desk().plan(row(start="island")).fate is Fate.UNREADABLE


def test_a_long_list_is_taken_some_at_a_time():
    assert list(batches(range(5), 2)) == [(0, 1), (2, 3), (4,)]
