from dataclasses import replace

from careers.pathways.likelihood import Likelihood
from careers.pathways.move import lay
from tests.small import CATALOGUE

LAY = lay(CATALOGUE, {}, frozenset(), spoken=True)


def test_every_step_is_laid_out_once_and_seen_from_both_ends() -> None:
    steps = [move.step for found in LAY.moves.values() for move in found]
    assert sorted(steps, key=repr) == sorted(CATALOGUE.steps, key=repr)
    assert sum(map(len, LAY.entering.values())) == len(steps)
    for goal, entries in LAY.entering.items():
        assert {at for at, *_ in entries} == {
            step.start for step in CATALOGUE.steps if step.goal == goal
        }


def test_being_readier_never_makes_a_move_less_likely() -> None:
    for found in LAY.moves.values():
        for move in found:
            assert list(move.words) == sorted(move.words, reverse=True)
            assert -move.words[-1] in list(Likelihood)


def test_no_opening_today_counts_only_where_jobs_are_advertised() -> None:
    bare = frozenset(CATALOGUE.roles)
    assert lay(CATALOGUE, {}, bare, spoken=True) == LAY
    steps = tuple(replace(step, same_employer=False) for step in CATALOGUE.steps)
    outside = replace(CATALOGUE, steps=steps)
    some, none = (lay(outside, {}, own, spoken=True) for own in (frozenset(), bare))
    pairs = [
        (one, other)
        for id_, found in some.moves.items()
        for one, other in zip(found, none.moves[id_], strict=True)
    ]
    assert all(one.words <= other.words for one, other in pairs)
    assert any(one.words < other.words for one, other in pairs)


def test_what_is_not_allowed_is_left_out_at_both_ends() -> None:
    some = LAY.within({"csr", "senior-agent"})
    assert {m.goal for found in some.moves.values() for m in found} == {"senior-agent"}
    assert not some.entering["qa-analyst"]
    assert LAY.within(set(CATALOGUE.roles)) is LAY
