from careers.web.seek.applying import unreadable


def test_a_person_is_known_again_and_never_told(app):
    with app.test_request_context():
        first, again = unreadable("ana@example.org"), unreadable("ana@example.org")
        other = unreadable("ben@example.org")
    assert first == again != other
    assert "ana" not in first


def test_another_installation_names_the_same_person_otherwise(app):
    with app.test_request_context():
        here = unreadable("ana@example.org")
    app.extensions["world"].settings = type(app.extensions["world"].settings)(
        secret_key="another", database=app.extensions["world"].settings.database
    )
    with app.test_request_context():
        assert unreadable("ana@example.org") != here
