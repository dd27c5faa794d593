from careers.catalogue.preview import Answer, Pointer, Statement, Trait
from tests.small import CSR, QA

YES = Answer(toward=(Pointer("Yes.", traits=("a",)),), advice="Go.")
NO = Answer(away=(Pointer("No.", roles=("csr",)),))
STATEMENT = Statement("talk", "I talk.", YES, NO, "Try it.")


def test_a_role_has_a_trait_when_all_that_is_given_fits():
    assert Trait("t", families=("front",)).holds(CSR)
    assert Trait("t", skills=("calming", "excel")).holds(CSR)
    assert not Trait("t", families=("front",), skills=("excel",)).holds(CSR)
    assert not Trait("t", phones=False).holds(CSR)
    assert not Trait("t", skills=("calming",)).holds(QA)


def test_each_answer_means_something_and_anything_else_nothing():
    assert STATEMENT.answer("yes") is YES
    assert STATEMENT.answer("no") is NO
    assert STATEMENT.answer("unsure") == Answer(advice="Try it.")
    assert STATEMENT.answer("maybe") is None


def test_a_statement_knows_all_it_points_at():
    assert [pointer.because for pointer in STATEMENT.pointers()] == ["Yes.", "No."]


def test_there_are_eight_statements_and_each_counts_both_ways(catalogue):
    assert len(catalogue.statements) == 8
    for statement in catalogue.statements.values():
        assert statement.yes.toward or statement.yes.advice
        assert statement.no.toward or statement.no.away


def test_every_trait_holds_for_a_role_and_is_asked_about(catalogue):
    roles = catalogue.roles.values()
    asked = {
        trait
        for statement in catalogue.statements.values()
        for pointer in statement.pointers()
        for trait in pointer.traits
    }
    assert asked == catalogue.traits.keys()
    for trait in catalogue.traits.values():
        assert any(trait.holds(role) for role in roles), trait.id
