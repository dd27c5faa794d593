"""Words that say what somebody does: with one of them, a line is no name or address."""

import re

_CALLINGS = (
    "accountant administrator admin advisor adviser advocate agent analyst architect"
    " assistant associate attendant banker bartender bookkeeper buyer caller cashier"
    " champion chef clerk coach collector concierge consultant coordinator counselor"
    " dispatcher developer director driver editor engineer evangelist executive expert"
    " foreman guru head hostess instructor intern interpreter interviewer investigator"
    " lead leader manager marketer mentor moderator ninja nurse officer operator owner"
    " partner planner president principal processor producer professional programmer"
    " promoter receptionist recruiter rep reps representative salesperson scheduler"
    " secretary server specialist strategist student superintendent supervisor support"
    " teacher technician teller telemarketer tester trainee trainer transcriptionist"
    " translator underwriter user waiter waitress wizard worker writer"
    " certified certification certificate license licensed trained experienced skilled"
    " senior junior freelance bilingual virtual remote certifications"
    " customer client sales service services call calls center centre contact care"
    " marketing operations management administration experience skills knowledge"
    " software system systems tools platform crm phone telephone telephony chat email"
    " data entry office technical business relations success solutions training"
    " development team quality billing resume cv curriculum vitae profile career"
    " page current present company state using with for in and to at as"
    " i my we our me am is was the on of an"
)
_ALL = frozenset(_CALLINGS.split())
_WORD = re.compile(r"[^\W\d_]+")


def tells_of_work(line: str) -> bool:
    """Tell whether a line has a word that stands in titles and lists, and no name."""
    words = _WORD.findall(line.lower())
    return any(word in _ALL or word.removesuffix("s") in _ALL for word in words)
