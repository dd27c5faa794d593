from careers.web.words.paragraphs import Block, blocks

AD = """We answer for a bank.
It never closes.

You bring:
- a calm voice
• patience
And we bring the rest.
"""


def test_an_ad_is_cut_into_paragraphs_and_lists():
    assert blocks(AD) == (
        Block(("We answer for a bank.", "It never closes.")),
        Block(("You bring:",)),
        Block(("a calm voice", "patience"), is_list=True),
        Block(("And we bring the rest.",)),
    )


def test_a_range_or_a_dash_inside_a_line_makes_no_list():
    assert blocks("-5 degrees outside") == (Block(("-5 degrees outside",)),)
    assert blocks("Pay - weekly") == (Block(("Pay - weekly",)),)


def test_a_text_of_empty_lines_has_no_blocks():
    assert blocks(" \n\n ") == ()
