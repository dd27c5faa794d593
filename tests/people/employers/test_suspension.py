from dataclasses import FrozenInstanceError

import pytest

from careers.people.employers.suspension import Suspension
from tests.cast import NOW


def test_what_was_decided_about_an_employer_stays_as_it_was_written():
    own = Suspension("northbank", NOW, "It asks for deposits.")
    with pytest.raises(FrozenInstanceError):
        own.reason = "Nothing."
