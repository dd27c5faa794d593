"""The words by which a CV denies, wishes, or tells of somebody else."""

from careers.reading.cues.cue import Rule, Side, words
from careers.reading.extract import Status

_THINGS = r"(?:experience|knowledge|background|exposure|training|skills)\b"
_DENIED = words(
    rf"no (?!longer)(?:\w+ ){{0,3}}?{_THINGS}(?: (?:with|in|of|using|on))?",
    r"never (?:yet )?(?:used|worked|done|had|been|tried|handled|learned|learnt|taken"
    r"|made|touched|sold|managed)\b",
    r"i (?:\w+ )?(?:have|had|do|did|am|was|can|could)(?: not|n't|not)\b(?! only| just)",
    r"(?:have|has|did) not (?:yet )?(?:used?|work(?:ed)?|done?|had|been|handled?)\b",
    r"not (?:yet )?(?:familiar|experienced|trained|used|comfortable|worked)\b",
    r"unfamiliar with\b|unable to\b|lack(?:s|ing)?\b(?: of)?|cannot\b|can't\b",
    rf"without (?:any |prior |previous )*(?:\w+ )?{_THINGS}|without (?:prior|previous)",
)
_CONTRASTED = words(r"(?<=, )not (?!only|just)", r"rather than ", r"instead of ")
_WISHED = words(
    r"(?:would like|would love|want|wants|wanting|hope|hoping|wish|wishing"
    # "I plan to", not "drew up a plan to".
    r"|(?<![a-hj-z] )plan|planning|looking|eager|keen|willing|excited|ready|aim"
    r"|aiming|aspire|aspiring|seeking|interested|chance|opportunity|goal is|aim is)"
    r" (?:forward )?(?:to|in) (?:be (?:trained|coached)|learn(?:ing)?|gain(?:ing)?"
    r"|acquir\w+|mov(?:e|ing)|develop(?:ing)? (?:my |new )?skills|study\w*"
    r"|get(?:ting)? (?:into|experience)"
    r"|improve|improving|grow(?:ing)?|becom(?:e|ing)|transition\w*|build(?:ing)? up)\b",
    r"(?:currently|now) (?:learning|studying|taking|training in|enrolled)\b",
    r"(?:grow|move|progress|advance|transition|step) (?:up )?into (?:an? )?(?!the\b)",
)
_PEOPLE = (
    r"(?:teams?|agents?|staff|people|colleagues?|engineers?|departments?|group|reps?"
    r"|representatives?|managers?|supervisors?|employees|specialists|technicians)"
)
_DO = (
    r"(?:did|does|do|handled|handles|handle|handling|took care of|takes care of|ran"
    r"|runs|made|makes|wrote|writes|teaches|taught|worked on|works on|doing|managed)"
)
_OTHERS = words(
    r"(?:managed|managing|supervis\w+|oversaw|led|direct(?:ed|ing)|assist(?:ed|ing)"
    r"|support(?:ed|ing)|helped|with|beside|replace|to|the) (?:\w+,? ){0,5}?"
    rf"{_PEOPLE},? (?:who|that|which|responsible for|in charge of)\b",
    rf"(?:my|our|their) (?:\w+ )?(?:manager|supervisor|boss|colleagues?|co-?workers?"
    rf"|wife|husband|mother|father|brother|sister|friends?|director) {_DO}\b",
    rf"the (?:\w+ ){{1,2}}?{_PEOPLE} {_DO}\b",
    r"(?:reported|reporting) to (?:the )?(?:head|director|manager|vp) of\b",
)

ON_CV = (
    Rule(Status.NEGATED, _DENIED, Side.AHEAD, reach=80, only=True),
    Rule(Status.NEGATED, _CONTRASTED, Side.AHEAD, reach=15, only=True),
    Rule(Status.WISHED, _WISHED, Side.AHEAD, reach=80, only=True),
    Rule(Status.SOMEONE, _OTHERS, Side.AHEAD, reach=60, only=True),
)
