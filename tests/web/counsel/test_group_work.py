from careers.board.incoming.file import incoming_file
from careers.people.clients.group_plan import Fate
from careers.web.counsel.group_work import members

LIST = b"""code,cv,text,start,goal
A,ana.txt,,,qa-analyst
B,gone.txt,,,
C,gone.txt,I took calls,,
D,,,,
E,,,csr,wizard of oz
"""


def test_rows_take_their_file_or_say_that_it_is_missing(app):
    with app.test_request_context():
        made = members(incoming_file(LIST), {"ana.txt": b"cv"})
    assert [own.fate for own in made] == [
        None, Fate.UNREADABLE, None, Fate.UNREADABLE, Fate.UNREADABLE,
    ]  # fmt: skip
    assert made[0].file == b"cv"
    assert "gone.txt" in made[1].problem
    assert (made[4].code, made[4].line) == ("E", 6)


def test_a_row_cut_short_says_so(app):
    torn = incoming_file(b'code,start,goal,limits\nA,csr,,\n"B,csr\n')
    with app.test_request_context():
        assert members(torn, {})[1].fate is Fate.UNREADABLE
