from datetime import date
from decimal import Decimal

import pytest

from careers.reading.ad import checks, employment, experience, extras, home, training

DAY = date(2026, 9, 1)


@pytest.mark.parametrize(
    ("reader", "text", "value"),
    [
        (employment.employment, "Full-time.", "full-time"),
        (employment.employment, "Full-time or part-time.", None),
        (employment.employment, "Part time, 20 hours.", "part-time"),
        (employment.contract, "Paid on a 1099.", "contractor"),
        (employment.contract, "W-2 from day one.", "employee"),
        (employment.temp_to_hire, "Temp-to-hire.", True),
        (employment.seasonal, "Seasonal agents.", True),
        (employment.seasonal, "Our seasonal menu.", None),
        (experience.experience, "At least 6 months of call center experience.", 6),
        (experience.experience, "2-3 years of experience.", 24),
        (experience.experience, "No experience needed.", 0),
        (experience.experience, "Fresh graduates are welcome.", 0),
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
        (home.kit, "We ship you a laptop.", "shipped"),
        (home.kit, "Use your own computer.", "own"),
        (home.down, "25/10 Mbps internet", 25),
        (home.up, "25 Mbps download and 10 Mbps upload.", 10),
        (home.wired, "Hardwired by Ethernet.", True),
        (home.rules, "HIPAA and PCI apply.", ("HIPAA", "PCI")),
        (home.camera, "No webcam needed.", False),
        (home.camera, "Training is on camera.", True),
        (home.monitoring, "Screens are recorded.", True),
        (home.clean_desk, "Clean desk.", True),
        (home.memory, "8 GB RAM", 8),
        (training.class_weeks, "4 weeks of paid classroom training.", 4),
        (training.nesting_weeks, "followed by 2 weeks of nesting", 2),
        (training.class_weeks, "10 days training", 2),
        (extras.training_rate, "Training is paid at $15.00 an hour.", Decimal("15.00")),
        (extras.clawback, "Subject to clawback.", True),
        (extras.clawback, "There is no clawback.", False),
        (extras.bonus_earned, "62% of agents earned the bonus.", 62),
        (extras.bonus_earned, "6 in 10 agents got it: the bonus", 60),
        (
            extras.allowances,
            "PHP 1,500 rice allowance and PHP 2,000 transport allowance",
            3500,
        ),
        (extras.every, "Paid weekly.", "weekly"),
        (extras.probation, "6-month probation", "6 months"),
        (
            checks.checks,
            "Background and credit checks, drug test, NBI.",
            ("background", "credit", "drug", "NBI clearance"),
        ),
        (checks.checks, "No drug test.", None),
        (checks.wpm, "Type 45 wpm.", 45),
    ],
)
def test_the_small_print(reader, text, value):
    found = reader(text)
    assert (found.value if found else None) == value


def test_differentials_are_apart_from_base_pay():
    text = (
        "$17 an hour + $2.25/hr overnight differential. 10% weekend "
        "differential. Bilingual premium."
    )
    assert extras.differential(text, "night").value == "$2.25 an hour"
    assert extras.differential(text, "weekend").value == "10%"
    assert extras.differential(text, "bilingual").value == "offered"


def test_classes_start_on_days_to_come():
    text = "Class starts January 11 and February 8, 2027. 20 seats."
    assert training.class_dates(text, DAY).value == (
        date(2027, 1, 11),
        date(2027, 2, 8),
    )
    assert training.seats(text).value == 20
    assert training.class_dates("Training starts February 30", DAY) is None
