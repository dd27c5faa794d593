from careers.board.feeds.scroll import Scroll


def test_lines_are_counted_from_one_forth_and_back():
    scroll = Scroll(b"a\nb\nc")
    assert [scroll.line(place) for place in (0, 4, 2)] == [1, 3, 2]


def test_old_lines_end_in_a_return():
    assert Scroll(b"a\rb").line(2) == 2


def test_a_stretch_is_decoded_without_marks_and_nul():
    assert Scroll(b"\xef\xbb\xbfa\x00b").text(0, 6) == "ab"
    assert Scroll(b"caf\xe9").text(0, 4) == "café"
