from dataclasses import replace

from careers.pathways import field
from careers.pathways.field import Field, field_of
from tests.small import CATALOGUE


def test_one_catalogue_is_made_ready_once_and_old_ones_are_let_go() -> None:
    first = field_of(CATALOGUE)
    assert field_of(CATALOGUE) is first
    others = [replace(CATALOGUE) for _ in range(field.FIELDS)]
    assert len({id(field_of(other)) for other in others}) == field.FIELDS
    assert field_of(CATALOGUE) is not first


def test_answers_are_kept_as_long_as_there_is_room() -> None:
    own = Field(CATALOGUE)
    assert own.asks(None) is own.asks(None)
    assert own.moves(frozenset(), spoken=True) is own.moves(frozenset(), spoken=True)
    first = own.asks(None)
    for money in range(field.ROOM):
        own.asks(money)
    assert own.asks(None) is not first
    assert own.asks(None) == first
