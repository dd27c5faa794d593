import pytest

from careers.reading.ad import experience


@pytest.mark.parametrize(
    ("reader", "text", "value"),
    [
        (experience.experience, "At least 6 months of call center experience.", 6),
        (experience.experience, "2-3 years of experience.", 24),
        (experience.experience, "No experience needed.", 0),
        (experience.experience, "Fresh graduates are welcome.", 0),
        (experience.experience, "Background of selling (minimum 9 months)", 9),
        (experience.experience, "Experience of calls, chats (at least 2 years)", 24),
        (
            experience.experience,
            "* A diploma is a plus* 3 years of phone experience* Tact",
            36,
        ),
        (experience.experience, "2-4 years answering hard questions.", 24),
        (experience.experience, "We have spent 9 years serving our guests.", None),
        (experience.experience, "Experience in this field is not required.", 0),
        (experience.experience, "Experience with Zendesk is not required.", None),
        (experience.experience, "Our company has 30 years of experience.", None),
        (experience.experience, "Two years of sales experience preferred.", None),
        (experience.education, "High school diploma or GED.", "high school"),
        (experience.education, "Bachelor's degree.", "bachelor"),
        (experience.education, "Bachelor's degree preferred.", None),
        (experience.education, "No degree required.", "none"),
        (
            experience.education,
            "Completed at least 2 years in college.",
            "some college",
        ),
    ],
)
def test_what_is_asked(reader, text, value):
    found = reader(text)
    assert (found.value if found else None) == value
