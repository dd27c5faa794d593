import pytest

from careers.web.api.fields import anchor_of, fields, unknown


def test_a_slip_of_the_pen_is_remarked_on():
    (note,) = unknown({"title": "Agent", "salry": 1})
    assert (note.field, note.remark.must) == ("salry", False)


@pytest.mark.parametrize("field", fields().all, ids=lambda field: field.name)
def test_every_field_is_known_by_each_of_its_names(field):
    names = filter(None, (field.name, field.posting, field.indeed))
    assert list(unknown(dict.fromkeys(names, "x"))) == []


@pytest.mark.parametrize("name", ["@type", "pay", "where", "pay.low", "jobTitle"])
def test_other_names_that_mean_something_are_known(name):
    assert list(unknown({name: "x"})) == []


def test_the_place_of_a_field_is_a_plain_word():
    assert anchor_of("pay.low") == "field-salary"
    assert anchor_of("when.kinds") == "field-when-kinds"
