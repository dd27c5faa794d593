from dataclasses import replace

from careers.web.drawing.pay_chart import pay_chart, roles_after, roles_before
from tests import small


def paid(role, code):
    return replace(role, pay=replace(role.pay, code=code))


def test_a_role_without_an_official_figure_has_no_chart():
    assert pay_chart(small.ISLAND, ()) is None


def test_bars_stand_from_the_lowest_paid_up():
    chart = pay_chart(paid(small.QA, "a"), [paid(small.CSR, "b")])
    assert [bar.role.id for bar in chart.bars] == ["csr", "qa-analyst"]
    assert [bar.here for bar in chart.bars] == [False, True]


def test_roles_of_one_occupation_are_drawn_once():
    chart = pay_chart(small.QA, [small.CSR, small.LEAD])
    assert [bar.role.id for bar in chart.bars] == ["qa-analyst"]


def test_one_neighbour_of_each_side_is_drawn():
    before = [paid(small.CSR, "b"), paid(small.SENIOR, "c")]
    chart = pay_chart(small.QA, before, [paid(small.LEAD, "d")])
    assert {bar.role.id for bar in chart.bars} == {"csr", "qa-analyst", "team-lead"}


def test_of_many_lines_every_other_has_a_label():
    far = replace(small.LEAD, pay=replace(small.LEAD.pay, code="x", p90=121_000))
    labels = [tick.label for tick in pay_chart(small.QA, [far]).ticks]
    assert labels == ["$40,000", "", "$80,000", "", "$120,000", ""]


def test_every_bar_lies_inside_the_scale():
    chart = pay_chart(paid(small.QA, "a"), [paid(small.CSR, "b")])
    left, right = chart.ticks[0].x, chart.ticks[-1].x
    for bar in chart.bars:
        ends = (*bar.thin, *bar.wide, bar.middle)
        assert left <= min(ends)
        assert max(ends) <= right
        assert bar.thin[0] < bar.wide[0] < bar.middle < bar.wide[1] < bar.thin[1]


def test_the_scale_is_round_and_has_few_lines():
    chart = pay_chart(small.QA, ())
    assert [tick.label for tick in chart.ticks] == [
        "$40,000",
        "$50,000",
        "$60,000",
    ]


def test_neighbours_are_one_step_before_and_one_after():
    before = roles_before(small.CATALOGUE, small.SENIOR)
    after = roles_after(small.CATALOGUE, small.SENIOR)
    assert [role.id for role in before] == ["csr"]
    assert {role.id for role in after} == {"qa-analyst", "team-lead"}


def test_where_people_go_on_in_their_own_line_comes_first():
    step_up = roles_after(small.CATALOGUE, small.CSR)
    assert [role.id for role in step_up] == ["senior-agent", "qa-analyst"]
