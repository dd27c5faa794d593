"""Tells a sentence in praise of the employer from one that asks for something."""

import re

_WE = re.compile(
    r"[^\w]*(?:(?:we (?!do\b|don't|never|expect|ask|want|are open)|(?-i:At (?=[A-Z]))"
    r"|as one of|with (?:over|more than)|since|founded|from our|headquartered"
    r"|for (?:over|more than)|based in|today|together)\b ?(?!.{0,9}look)"
    r"|our (?!(?:[\w-]+ ){0,4}?(?:agents?|advis\w+|representatives|associates"
    r"|consultants|ideal)\b))",
    re.IGNORECASE,
)
_NAMED = re.compile(
    r"(?!(?:There|This|It|That|What|All|Every|Experience|Knowledge|\w+ing) )"
    r"(?:[A-Z][\w&.'-]*,? ){1,5}(?:\([^)]*\) |\w+ [^,.]{0,50}, )?(?:\w+ly )?"
    r"(?:is|was|has|have|provides|delivers|offers|speciali[sz]es|operates|serves"
    r"|helps|works|employs|combines|enables|makes|builds|creates|brings|supports"
    r"|believes|develops|designs|gives|owns|runs|handles|answers|manages|produces"
    r"|leads|connects|empowers|focuses|eliminates|will provide|have partnered)\b"
)
# The first words of a boast, or of a bare list of what a company does and gives.
_BOASTS = re.compile(
    r"(?:[\w.&]+(?: \w+)?'s )?(?:mission|vision|goal) is\b|(?:founded|established) on\b"
    r"|(?:specialties|areas of expertise|product info|the value proposition)\b"
    r"|(?:freedom|potential) (?:to|within)\b|unique (?:training|culture)\b"
    r"|more than \w+ years of [^.]{0,40}(?=\d|$)|(?:young|fun|lively|laid back)\b"
    r"|by using our\b|by \w+ing [^.]{0,160}?,? we (?:are able|can|deliver|have|help)\b",
    re.IGNORECASE,
)
_OURSELVES = re.compile(
    # "US" is a country.
    r"\b(?:we(?: have|'ve|'re| are)?|(?-i:us|Us))"
    r" (?!(?:do\b|don't|never|expect|ask|want|are open))"
    r"|^(?:The|Many of our|Most of our|Some of our) (?:[\w-]+ ){0,4}(?:teams?|company"
    r"|firm|group|organi[sz]ation|business|platform|market|industry)\b"
    r"(?! (?:lead|member))",
    re.IGNORECASE,
)
_ASKS = re.compile(
    r"\b(?:you|your|(?<!our )candidates?|applicants?|must"
    r"|(?:looks?(?! for opport)|looking|search\w*) for|openings? for|purpose|the job"
    r"|look(?:ing)? to (?:appoint|employ|fill|hire|recruit)"
    r"|vacanc(?:y|ies) for|opportunity for"
    r"|seek(?:s|ing)?|requir\w+|needs?|needed|responsib\w+|dut(?:y|ies)|ability"
    r"|(?<!we are )able to|experience (?:in|with|of|as)|knowledge of|hiring|recruit\w*"
    r"|role|position|incumbent|prefer\w+|essential|desirable|report(?:s|ing) to|ideal"
    r"|successful|skills|available (?:now|immediately)|(?:would|'d) (?:like|love)"
    r"|someone|anyone|those (?:with|who)"
    r"|(?:environment|job|role|work) calls for"
    r"|we (?:admire|love|value) (?:candidates|individuals|people|those))\b",
    re.IGNORECASE,
)
_WORKER = re.compile(
    r"(?:[\w'/-]+ ){0,4}?(?:representatives?|agents?|associates?|specialists?"
    r"|advis[eo]rs?|managers?|leads?|leaders?|analysts?|coordinators?|supervisors?"
    r"|csrs?|reps?|job|assistants?|clerks?|trainers?|officers?|consultants?"
    r"|executives?|team members?)\b",
    re.IGNORECASE,
)

# "Lead 14 agents for the shop we serve": it speaks to the one who will.
_TOLD = re.compile(
    r"(?:Achieve|Act|Answer|Assist|Attend|Be|Book|Call|Carry|Chase|Coach|Collect"
    r"|Communicate|Complete|Contact|Deal|Develop|Drive|Ensure|Establish|Follow|Generate"
    r"|Greet|Handle|Help|Identify|Input|Investigate|Join|Keep|Lead|Liaise|Maintain|Make"
    r"|Manage|Monitor|Negotiate|Perform|Prepare|Process|Promote|Provide|Raise|Record"
    r"|Report|Resolve|Respond|Review|Sell|Speak|Support|Take|Talk|Train|Undertake"
    r"|Update|Work) (?!with us|part of|to (?:learn|join))"
)


def praises(sentence: str) -> bool:
    """Tell whether a sentence of an ad speaks of the employer alone."""
    sentence = sentence.lstrip()
    if _ASKS.search(sentence) or _TOLD.match(sentence):
        return False
    if _WE.match(sentence) or _OURSELVES.search(sentence) or _BOASTS.match(sentence):
        return True
    named = _NAMED.match(sentence)
    return named is not None and not _WORKER.match(named[0])


def asks(sentence: str) -> bool:
    """Tell whether a sentence speaks of the work or of who is wanted."""
    return bool(_ASKS.search(sentence))
