from careers.board.reporting import WEIGHTS, Ground
from careers.web.words.grounds import GROUNDS, ground_words


def test_every_ground_has_words_and_the_gravest_come_first():
    assert set(GROUNDS) == set(Ground) == set(WEIGHTS)
    weights = [WEIGHTS[ground] for ground in GROUNDS if ground is not Ground.ELSE]
    assert weights == sorted(weights, reverse=True)
    assert ground_words(Ground.TWICE) == "The same job is here twice"
