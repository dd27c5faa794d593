import time

from careers.web import post
from tests.door import mail


def test_a_letter_says_the_same_as_text_and_as_page(app):
    with app.test_request_context():
        post.write("ana@example.org", "welcome", link="http://127.0.0.1:8000/x?a=1&b")
    (letter,) = mail(app)
    assert letter.subject == "Your Headway account: one step left"
    assert "\n\nhttp://127.0.0.1:8000/x?a=1&b\n\n" in letter.text
    assert 'href="http://127.0.0.1:8000/x?a=1&amp;b"' in letter.page
    assert "&amp;" not in letter.text


def test_letters_lead_to_where_the_site_stands(app):
    with app.test_request_context(base_url="http://evil.example"):
        assert post.link_to("home.index") == "http://127.0.0.1:8000/"


def test_a_letter_goes_out_after_the_answer(app, client):
    app.testing = False
    html = client.get("/password/").text
    token = html.partition('name="csrf_token"')[2].partition('value="')[2].split('"')[0]
    data = {"email": "ana@example.org", "csrf_token": token}
    client.post("/password/", data=data, buffered=True).close()
    outbox = app.extensions["world"].settings.outbox
    for _ in range(100):
        if list(outbox.glob("*.eml")):
            break
        time.sleep(0.02)
    assert len(list(outbox.glob("*.eml"))) == 1
