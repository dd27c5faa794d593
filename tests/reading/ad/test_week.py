from careers.reading.ad import week


def test_hours_a_week_and_overtime():
    assert week.weekly_hours("20-28 hours a week").value == (20, 28)
    assert week.weekly_hours("open 99 hours a week") is None
    assert week.overtime("Mandatory overtime in spring").value == "mandatory"
    assert week.overtime("No mandatory overtime, ever").value == "none"
