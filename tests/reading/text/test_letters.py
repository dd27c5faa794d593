"""Letters as they were meant."""

import pytest

from careers.reading.text.normalise import normalise


@pytest.mark.parametrize(
    ("original", "clean"),
    [
        ("proﬁcient, ﬂuent, Oﬃce", "proficient, fluent, Office"),
        ("𝗗𝗮𝘁𝗮 𝐞𝐧𝐭𝐫𝐲", "Data entry"),
        ("Ｓａｌｅｓ", "Sales"),
        ("Espan\u0303ol", "Español"),
        ("CCuussttoommeerr SSeerrvviiccee", "Customer Service"),
        ("TTeeaamm LLeeaaddeerr 22001188 -- 22002200", "Team Leader 2018 - 2020"),
        ("S K I L L S\nexcel", "SKILLS\nexcel"),
        ("W O R K   E X P E R I E N C E", "WORK EXPERIENCE"),
        ("W O R K E X P E R I E N C E", "WORK EXPERIENCE"),
    ],
)
def test_letters_are_read_as_they_were_meant(original: str, clean: str) -> None:
    assert normalise(original).text == clean


@pytest.mark.parametrize(
    "text", ["aaaaaaaaaaaa", "aabb", "1122334455", "A B C", "Mississippi", "bookkeeper"]
)
def test_what_was_meant_so_is_left_so(text: str) -> None:
    assert normalise(text).text == text


@pytest.mark.parametrize(
    ("original", "found", "behind"),
    [
        ("be ﬂuent now", "fluent", "ﬂuent"),
        ("AA CCaallllss NNooww", "Calls", "CCaallllss"),
        ("My\nS K I L L S\nexcel", "SKILLS", "S K I L L S"),
        ("in Espan\u0303ol", "Español", "Espan\u0303ol"),
    ],
)
def test_each_letter_keeps_its_place(original: str, found: str, behind: str) -> None:
    normal = normalise(original)
    start = normal.text.index(found)
    first, last = normal.original_span(start, start + len(found))
    assert original[first:last] == behind
