from careers.board.screening.ad import Ad, Copy, Known
from careers.board.screening.copies import fingerprint, hits, likeness

TEXT = (
    "Guides call members after a stay in hospital, check that medicine arrived and book"
    " the next visit. You have a nurse on chat all day and we look for careful notes."
)
OTHER = (
    "You take bookings for ferries and rearrange trips when the weather turns, and you"
    " keep people calm in long queues on summer days with few boats and many cars."
)


def known(employer: str, text: str = TEXT) -> Known:
    return Known(copies=(Copy(employer, fingerprint(text)),))


def seen(ad: Ad, given: Known) -> list[str]:
    return [hit.words for hit in hits(ad, given)]


def test_the_same_text_under_another_name_is_a_copy():
    ad = Ad(text=TEXT + " Text us today.", employer="Quillmere")
    assert seen(ad, known("Bluestem Care")) == ["Bluestem Care"]


def test_an_employer_may_repeat_itself():
    ad = Ad(text=TEXT, employer="Bluestem Care, LLC")
    assert seen(ad, known("Bluestem Care")) == []


def test_texts_about_other_work_are_not_alike():
    assert seen(Ad(text=OTHER, employer="Quillmere"), known("Bluestem Care")) == []
    assert likeness(fingerprint(TEXT), fingerprint(OTHER)) == 0


def test_likeness_goes_from_nothing_to_the_same():
    assert likeness(fingerprint(TEXT), fingerprint(TEXT.upper())) == 1
    assert likeness(fingerprint(""), fingerprint(TEXT)) == 0
    assert 0.4 < likeness(fingerprint(TEXT), fingerprint(TEXT + OTHER)) <= 1
