"""How often something may be tried: a bucket of tries that fills by the clock."""

from dataclasses import dataclass
from datetime import timedelta


@dataclass(frozen=True, slots=True)
class Patience:
    """So many tries at once, and one more each ``refill``."""

    name: str
    tries: int
    refill: timedelta

    @property
    def rate(self) -> float:
        """Tries that come back each second."""
        return 1 / self.refill.total_seconds()


SIGN_IN = Patience("sign in", 10, timedelta(minutes=3))
"""For one address from one place: who errs gets in, a list of passwords does not."""

SIGN_IN_ANYWHERE = Patience("sign in anywhere", 100, timedelta(minutes=1))
"""For one address from everywhere: many machines together guess slowly, and the owner
is not locked out by one of them."""

SIGN_IN_FROM = Patience("sign in from", 50, timedelta(seconds=20))
"""For one place on the net: a whole call center may share it."""

LETTER = Patience("letter", 3, timedelta(minutes=20))
"""Letters to one address that somebody typed: nobody's box is flooded through us."""

LETTER_FROM = Patience("letter from", 20, timedelta(minutes=2))
INVITE = Patience("invite", 20, timedelta(minutes=3))
"""Invitations that one recruiter sends to their colleagues."""

TAKEN_ON = Patience("taken on", 1, timedelta(days=7))
"""Taking on the clients of a list that was shown: who presses twice gets them once."""

FOUND_AGENCY = Patience("found an agency", 2, timedelta(days=1))
"""Agencies that somebody sets up: one for their work, and one by mistake."""

FOUND = Patience("found", 5, timedelta(days=1))
"""Invitations that somebody gets who lets themselves be found, from all employers."""

CODE = Patience("code", 6, timedelta(minutes=5))
"""Codes of six digits for one account: a guess has one chance in 300,000."""

REPORT = Patience("report", 10, timedelta(minutes=10))
"""Reports from one place on the net: enough for a whole class of newcomers."""

UPLOAD = Patience("upload", 10, timedelta(minutes=6))
"""Files of many jobs from one recruiter."""

READ = Patience("read", 30, timedelta(minutes=1))
"""Texts and files that are read for one account."""

READ_FROM = Patience("read from", 120, timedelta(seconds=10))
"""Texts and files from one place on the net: a whole class reads its CVs at once."""

PROGRAM = Patience("program", 240, timedelta(milliseconds=500))
"""Requests of one key: a whole list of jobs at once, then two each second."""

PROGRAM_FROM = Patience("program from", 30, timedelta(seconds=10))
"""Requests from one place on the net with a key that is none."""
