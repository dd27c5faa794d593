"""Any person and any ad of the small catalogue."""

from hypothesis import strategies as st

from careers.matching.asked import Asked
from careers.skills.profile import Ability, Profile
from careers.skills.requirement import Requirement
from tests.small import CATALOGUE

levels = st.integers(1, 5)
skills = st.sampled_from(sorted(CATALOGUE.skills))
roles = st.none() | st.sampled_from(sorted(CATALOGUE.roles))
requirements = st.builds(Requirement, skills, levels, st.booleans())
asked = st.builds(
    Asked,
    st.lists(requirements, max_size=8).map(tuple),
    roles,
    st.integers(0, 60),
    st.booleans(),
)
profiles = st.builds(
    lambda found, role, months, latest: Profile(
        {id_: Ability(id_, level) for id_, level in found.items()},
        months={role: months} if role else {},
        role=role,
        latest=latest,
    ),
    st.dictionaries(skills, levels),
    roles,
    st.integers(0, 80),
    roles,
)
