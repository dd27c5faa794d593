from dataclasses import replace

from careers.people.clients.client_plan import Doer, PlanAction
from careers.people.clients.plan_changes import ActionChange
from careers.web.words.action_changes import DOERS, action_words, doer_words
from careers.web.words.tongue import tongue_of
from tests.cast import TODAY

CALL = PlanAction(number=1, do="Call the college", by=TODAY)
SPANISH = tongue_of("es")


def test_somebody_with_a_name_is_called_by_it():
    assert set(DOERS) == set(Doer)
    assert doer_words(replace(CALL, who=Doer.SOMEBODY, name="Zoe")) == "Zoe"
    assert doer_words(CALL) == "client"
    both = replace(CALL, who=Doer.SOMEBODY, name="client and counselor")
    assert doer_words(both, SPANISH) == "cliente y orientador(a)"


def test_what_became_of_an_action_is_said_in_both_languages():
    later = replace(CALL, by=None, jobs=(1, 2))
    change = ActionChange(CALL, later)
    assert action_words(change) == (
        "“Call the college”: no day any more; 2 jobs linked."
    )
    assert action_words(change, SPANISH) == (
        "“Call the college”: ya sin fecha; con enlace a 2 empleos."
    )
