from careers.web.words.to_applicants import BEGINNINGS


def test_every_beginning_names_the_person_the_job_and_the_employer():
    for beginning in BEGINNINGS.values():
        words = beginning.to("Ana", "Booking agent", "Harbour Travel")
        assert words.startswith("Hello Ana,")
        assert "Booking agent" in words
        assert words.endswith("Harbour Travel")
        assert "{" not in words
