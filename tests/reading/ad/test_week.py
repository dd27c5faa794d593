from careers.reading.ad import week


def test_hours_a_week_and_overtime():
    assert week.weekly_hours("20-28 hours a week").value == (20, 28)
    assert week.weekly_hours("open 99 hours a week") is None
    assert week.weekly_hours("Hours of work: 37.5").value == (37.5, 37.5)
    assert week.weekly_hours("Weekly hours: 16-20, in Leeds").value == (16, 20)
    assert week.weekly_hours("Hours: 37.5 Days of work: any") is not None
    assert week.weekly_hours("Hours: 5 days a week") is None
    for times in ("Hours: 9-5:30 pm", "Hours: 9am to 5pm", "Hours: 09:00 – 17:00"):
        assert week.weekly_hours(times) is None
    assert week.overtime("Mandatory overtime in spring").value == "mandatory"
    assert week.overtime("No mandatory overtime, ever").value == "none"
