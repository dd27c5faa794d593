from careers.pathways.limits import Limits
from careers.people.clients.client import Client, Looked
from careers.people.clients.intake import Intake
from careers.people.clients.option import Maker, Option
from careers.web.record import client_seal
from tests.cast import NOW
from tests.door import store_of
from tests.web.counsel.agency import client_of, counselor

TALKED = Intake(start="csr", goals=("team-lead",), done=("now", "goal"))
ODD = ("csr", "workforce-manager")


def ways(own: Client, place: int | str = "") -> str:
    return f"/counsel/clients/{own.number}/ways/{place}"


def kept(app, own: Client) -> tuple[Option, ...]:
    with app.test_request_context():
        return store_of(app).clients.find(own.number, client_seal()).said.options


def ana_with(app, site, *roles: tuple[str, ...], intake: Intake = TALKED) -> Client:
    options = tuple(Option(roles=own, made_on=NOW.date()) for own in roles)
    number = counselor(app, site.client)
    return client_of(app, number, intake=intake, options=options)


def test_the_planners_ways_are_offered_and_weighed(app, site):
    ana = ana_with(app, site)
    html = site.visit(ways(ana)).html
    first = html.partition('name="way" value="')[2].partition('"')[0]
    page = site.send(ways(ana), {"way": first.replace("&gt;", ">")})
    assert "The planner" in page.words
    (option,) = kept(app, ana)
    assert option.source is Maker.PLANNER
    assert (option.start, option.goal) == ("csr", "team-lead")


def test_any_way_can_be_drawn_and_says_what_speaks_against_it(app, site):
    ana = ana_with(app, site)
    page = site.visit(ways(ana, "new?role=csr&role=workforce-manager&role="))
    assert "no usual step that we know leads there" in page.words
    assert "The months shown are those of the quickest way we know" in page.words
    page = site.send(ways(ana), {"way": ">".join(ODD)})
    assert "Drawn by hand" in page.words
    assert kept(app, ana)[0].source is Maker.COUNSELOR


def test_a_doubted_way_is_kept_only_with_a_reason_that_stays(app, site):
    ana = ana_with(app, site, ODD)
    page = site.send(ways(ana, 1), {"what": "keep"}, 422)
    assert "Say why you keep it all the same" in page.words
    why = "She planned shifts for a hospital"
    page = site.send(ways(ana, 1), {"what": "keep", "override": why})
    assert f"Kept all the same: {why}" in page.words
    assert kept(app, ana)[0].kept


def test_a_limit_stands_beside_the_way_it_is_against(app, site):
    intake = Intake(start="csr", limits=Limits(leave_out=frozenset({"team-lead"})))
    ana = ana_with(app, site, ("csr", "floor-support", "team-lead"), intake=intake)
    assert "against the limit “Without Team lead" in site.visit(ways(ana)).words


def test_a_way_is_laid_aside_with_a_reason_and_taken_back(app, site):
    ana = ana_with(app, site, ODD)
    assert (
        "Say why it is laid aside"
        in site.send(ways(ana, 1), {"what": "drop"}, 422).words
    )
    page = site.send(ways(ana, 1), {"what": "drop", "because": "Too far"})
    assert "Because: Too far" in page.words
    assert "Side by side" not in page.words
    site.send(ways(ana, 1), {"what": "weigh"})
    assert not kept(app, ana)[0].is_dropped


def test_a_note_stays_with_the_way(app, site):
    ana = ana_with(app, site, ODD)
    site.send(ways(ana, 1), {"what": "note", "note": "Ask about evenings"})
    assert "Ask about evenings" in site.visit(ways(ana)).words


def test_five_ways_stand_side_by_side_and_no_more(app, site):
    five = [("csr", role) for role in ("team-lead", "trainer", "qa-analyst")]
    five += [("csr", "floor-support"), ODD]
    ana = ana_with(app, site, *five)
    page = site.send(ways(ana), {"way": "csr>team-lead>workforce-manager"}, 422)
    assert "Lay one aside first" in page.words
    assert len(kept(app, ana)) == 5


def test_a_way_stands_there_once_with_all_that_was_said_of_it(app, site):
    ana = ana_with(app, site, ODD)
    site.send(ways(ana, 1), {"what": "note", "note": "Hers"})
    site.send(ways(ana), {"way": ">".join(ODD)})
    assert [own.note for own in kept(app, ana)] == ["Hers"]


def test_without_a_start_the_next_step_is_to_say_one(app, site):
    ana = ana_with(app, site, intake=Intake())
    assert "Say where they are" in site.visit(ways(ana)).words


def test_without_a_goal_the_next_steps_are_shown(app, site):
    ana = ana_with(app, site, intake=Intake(start="csr"))
    assert "Next steps" in site.visit(ways(ana)).words


def test_when_limits_close_every_way_it_says_what_giving_way_buys(app, site):
    shut = Intake(start="csr", goals=("workforce-manager",), limits=Limits(months=2))
    page = site.visit(ways(ana_with(app, site, intake=shut)))
    assert "No way there keeps to all the limits" in page.words
    assert "What giving way would buy" in page.words


def test_a_way_over_a_role_that_is_gone_still_opens(app, site):
    ana = ana_with(app, site, ("csr", "gone"))
    assert "not on our map any more" in site.visit(ways(ana)).words
    assert "nothing can be reckoned" in site.visit(ways(ana, 1)).words


def test_nonsense_is_no_way(app, site):
    ana = ana_with(app, site)
    for way in ("csr", "csr>csr", "csr>nobody", ""):
        assert site.post(ways(ana), {"way": way}).status_code == 400
    assert site.post(ways(ana), {}).status_code == 422
    site.visit(ways(ana, 1), 404)


def test_every_look_at_ways_is_written_down_and_colleagues_find_none(app, site):
    ana = ana_with(app, site)
    site.visit(ways(ana))
    assert store_of(app).clients.looks(ana.number)[-1].what is Looked.PLAN
    counselor(app, site.client, "jo@example.org")
    site.visit(ways(ana), 404)
