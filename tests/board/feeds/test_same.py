from careers.board.feeds.same import likeness, sketch


def test_near_same_texts_are_alike_and_others_are_not():
    text = " ".join(f"word{number} then{number % 7} again" for number in range(120))
    assert likeness(sketch(text), sketch(text + " Apply today!")) > 0.8
    assert (
        likeness(sketch(text), sketch("You answer calls about gas and light all day"))
        < 0.1
    )
