from careers.web.words.to_applicants import BEGINNINGS, beginnings_to, begun


def test_every_beginning_names_the_person_the_job_and_the_employer():
    for beginning in BEGINNINGS.values():
        words = beginning.to("Ana", "Booking agent", "Harbour Travel")
        assert words.startswith("Hello Ana,")
        assert "Booking agent" in words
        assert words.endswith("Harbour Travel")
        assert "{" not in words


def test_what_was_typed_stays_below_the_words_one_begins_with():
    assert begun("See you\r\nMonday. ", "Hello,") == "Hello,\n\nSee you\nMonday."
    assert begun("  ", "Hello,") == "Hello,"


def test_a_beginning_that_nobody_changed_makes_room_for_another():
    known = beginnings_to("Ana", "Booking agent", "Harbour Travel")
    sent = known["wait"].replace("\n", "\r\n")
    assert begun(sent, known["offer"], known.values()) == known["offer"]
