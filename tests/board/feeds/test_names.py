from careers.board.feeds.names import slug


def test_an_address_is_plain():
    assert slug("Café & Co.") == "cafe-co"
    assert slug("客服") == "job"
    assert len(slug("a" * 100)) == 60
