from careers.board.remark import Remark, Weight


def test_only_what_is_worse_than_a_warning_must_be_mended():
    remark = {"id": "x", "page": "job", "says": "It shouts.", "remedy": "Speak."}

    assert Remark(**remark, weight=Weight.UNLAWFUL).must
    assert Remark(**remark, weight=Weight.MUST).must
    assert not Remark(**remark, weight=Weight.WARNING).must
