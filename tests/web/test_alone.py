from careers.web.alone import on_paper, paper_style


def test_a_page_stands_alone_and_escapes_what_people_typed():
    made = on_paper("groups/alone.html", title="<b>Ana</b>", body="<i>", css="")
    assert "&lt;b&gt;Ana" in made
    assert "&lt;i&gt;" in made


def test_the_sheet_for_paper_cannot_end_the_style_it_stands_in():
    assert "@page" in paper_style()
    assert "<" not in paper_style()
