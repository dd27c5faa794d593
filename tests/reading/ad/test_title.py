from careers.reading.ad.title import normal, segments, title_in


def test_titles_are_written_one_way():
    assert (
        normal("Sr. Customer-Svc Reps (m/f/d)")
        == "senior customer service representative"
    )
    assert title_in("Job Title: Chat Agent\nWe are…").value == "Chat Agent"
    assert title_in("\n** Night Dispatcher **\nText").value == "Night Dispatcher"
    assert title_in("We are a company. We do things.\nMore") is None


def test_a_title_has_parts():
    assert segments("Agent, Night Shift (Remote)") == ["agent", "night shift", "remote"]
