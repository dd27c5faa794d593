from careers.board.names import slug


def test_an_address_holds_plain_letters():
    assert slug("Café & Co.") == "cafe-co"
    assert slug("客服") == "job"


def test_a_long_address_ends_with_a_whole_word():
    assert slug("Customer service representatives, Penhallow", 36) == (
        "customer-service-representatives"
    )
    assert slug("x" * 90) == "x" * 60
