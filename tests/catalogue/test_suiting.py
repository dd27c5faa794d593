from dataclasses import replace

from careers.catalogue.preview import Answer, Pointer, Statement, Trait
from careers.catalogue.suiting import is_first_job, suits
from tests import small

CALM = Statement(
    "calm",
    "I stay calm.",
    Answer((Pointer("You stay calm.", traits=("calm",)),)),
    Answer((), (Pointer("Anger stays with you.", traits=("calm",)),), "Breathe."),
    "Try it.",
)
TABLES = Statement(
    "tables",
    "I like tables.",
    Answer((Pointer("You like tables.", roles=("qa-analyst", "csr")),)),
    Answer(),
    "Open one.",
)
QA = replace(small.QA, preparation=(9, 24), phones=False)
WORLD = replace(
    small.CATALOGUE,
    roles={**small.CATALOGUE.roles, "qa-analyst": QA},
    traits={"calm": Trait("calm", skills=("calming",))},
    statements={"calm": CALM, "tables": TABLES},
)


def names(found):
    return [one.thing.id for one in found]


def test_what_suits_comes_with_the_reason_and_most_reasons_first():
    first = suits({"calm": "yes", "tables": "yes"}, WORLD).first

    assert names(first)[0] == "csr"
    assert first[0].reasons == ("You stay calm.", "You like tables.")
    assert all(one.reasons for one in first)


def test_roles_that_need_experience_are_for_later():
    suiting = suits({"tables": "yes"}, WORLD)

    assert names(suiting.first) == ["csr"]
    assert names(suiting.later) == ["qa-analyst"]
    assert not is_first_job(QA)
    assert not is_first_job(replace(small.QA, preparation=(0, 12)))


def test_neighboring_work_is_not_offered():
    shop = replace(small.CSR, id="shop", family="outside")
    world = replace(WORLD, roles={**WORLD.roles, "shop": shop})

    assert "shop" not in names(suits({"calm": "yes"}, world).first)


def test_one_catch_takes_a_role_off_the_list():
    suiting = suits({"calm": "no", "tables": "yes"}, WORLD)

    assert "csr" not in names(suiting.first)
    assert "Anger stays with you." in {c for one in suiting.harder for c in one.catches}
    assert suiting.advice == ("Breathe.",)


def test_not_sure_only_brings_advice():
    suiting = suits({"calm": "unsure"}, WORLD)

    assert suiting.first == suiting.later == suiting.harder == ()
    assert suiting.advice == ("Try it.",)


def test_what_nobody_asked_counts_for_nothing():
    assert suits({"lions": "yes", "calm": "perhaps"}, WORLD) == suits({}, WORLD)


def test_with_our_own_data_every_answer_leads_somewhere(catalogue):
    for said in ("yes", "no"):
        suiting = suits(dict.fromkeys(catalogue.statements, said), catalogue)
        assert suiting.settings
        assert suiting.first or suiting.later
    for id in catalogue.statements:
        told = suits({id: "yes"}, catalogue)
        assert told.first or told.later or told.settings
