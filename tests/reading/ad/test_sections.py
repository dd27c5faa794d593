from careers.reading.ad.sections import about_the_job


def test_the_company_is_not_the_job():
    text = (
        "About us\nWe make remote controls and run 24-hour night shifts.\n\nThe "
        "job\nDay shift."
    )
    kept = about_the_job(text)
    assert "night" not in kept
    assert kept.index("Day shift") == text.index("Day shift")
