"""The words by which an ad demands, prefers, waives, denies, offers or praises."""

from careers.reading.cues.cue import Rule, Side, words
from careers.reading.cues.cues_of_work import RECEIVED, WORK, WORKER
from careers.reading.extract import Status

_NOT = r"(?:not|never|isn't|aren't|n't|by no means)"
_NEED = (
    r"(?:required|requirements?|essential|essentially|necessary|necessarily|needed"
    r"|mandatory|must|prerequisite|vital|compulsory|deal[- ]?breaker|expected)\b"
)
_THINGS = (
    r"(?:experience|knowledge|background|exposure|training|skills|qualifications?"
    r"|degree|education|expertise)\b"
)
_WAIVED = words(
    rf"{_NOT}(?: \w+){{0,2}}? {_NEED}(?: (?:that you|to) (?:have|know|be))?",
    r"no\b[^.;,]{0,60}? (?:required|necessary|needed|essential|requirement)\b",
    rf"no (?:\w+ ){{0,4}}?{_THINGS}(?: (?:with|in|of|using|on))?",
    r"no (?:prior|previous|specific|formal)\b",
    r"no (?:need|requirement|obligation) (?:for|to)\b",
    r"(?:don't|do not|doesn't|does not|needn't|need not)(?: \w+)? (?:need|have to|"
    r"require|expect|matter|mind|look for|insist)\b",
    r"(?:nobody|no one|no-one) (?:expects|needs|asks)\b",
    rf"without (?:any |prior |previous )*{_THINGS}",
    r"with or without\b",
    r"regardless of (?:your |any )?(?:\w+ )?(?:experience|background)\b",
    r"even if you(?:'ve| have| are| do| did)?(?: \w+)? (?:never|no|not|little)\b",
    r"unnecessary\b|optional\b|but not (?:necessarily )?(?:in|with|of|from)\b",
)
# "…, although this is not essential": it says no more than "preferred".
_CONCEDED = words(
    r"(?:but|although|though|while|albeit|and|even if)(?: (?:this|it|that|which))?"
    rf"(?:'s| is| are)?(?: \w+)?? {_NOT}(?: (?:an?|\w+ly))?? {_NEED}",
    rf"(?:this|it|that|which)(?:'s| is| are) {_NOT}(?: (?:an?|\w+ly))?? {_NEED}(?! that"
    r"| to| you| for)",
)
_STRICT = words(
    r"(?:not|never) be (?:considered|contacted|shortlisted|accepted|processed)\b",
    r"(?:do not|don't|please do not|need not) apply\b|unless you (?:have|are|can)\b",
    r"only (?:applicants|candidates|people|those|applications)(?: \w+)? "
    r"(?:with|who|having)\b",
)
_DENIED = words(
    r"not an?\b|not (?=\w+ing\b)|zero\b",
    r"no (?!more |less |later |longer |problem |matter |limit |doubt |one |two |need )",
    r"(?:will not|won't|never|does not|doesn't|do not|don't)(?: \w+){0,5}? (?:involve"
    r"|include|includes|do|doing|make|making|sell|selling|work on|take|handle|be)\b"
    r"(?: (?:have to |required to |asked to )?(?:do|make))?",
)
_PREFERRED_BEHIND = words(
    r"prefer(?:red|able|ence|ential)?\b|desirable\b|desired\b|advantageous\b",
    r"(?:an?|big|huge|definite|strong|real|major|considered) plus\b|is plus\b|pluses\b",
    r"nice[- ]to[- ]haves?\b|good to have\b|beneficial\b|helpful\b|useful\b|handy\b",
    r"(?:an?|added|distinct|definite|be) (?:added |distinct |real )?advantage\b(?! of)",
    r"(?:a|added|is|be) bonus\b|an asset\b|of (?:a )?benefit\b|(?:be|is) a benefit\b",
    r"(?:would|could) (?:be (?:\w+ )?(?:great|good|nice|useful|ideal|handy)|help)\b",
    r"(?:highly |much )?(?:regarded|appreciated|valued|favou?red)\b"
    r"|helps(?= *(?:[.!,;)]|$))",
    r"(?:is|are|also|very|especially) (?:\w+ )?(?:welcome|encouraged)\b",
    r"(?:given|have|get|takes?) (?:priority|precedence)\b|plus[.!]?$",
)
_PREFERRED_AHEAD = words(
    r"ideally\b|preferably\b|preference\b|(?:bonus|extra|brownie) (?:points|credit)\b",
    r"(?:would|could) be (?:\w+ )?(?:great|good|nice|useful|ideal) if\b",
    r"we(?:'d| would) (?:love|like|prefer)\b|we (?:also )?welcome\b|even better\b",
    r"you (?:may|might) (?:also )?have\b|not essential,? but\b",
)
_REQUIRED_BEHIND = words(
    r"required\b|essential\b|needed\b|mandatory\b|necessary\b|(?:a|is|are) must\b",
    r"(?:is|are) (?:key|crucial|critical|vital|imperative|expected|non-negotiable)\b",
    r"prerequisite\b|(?<=\()must\b|requirements?\b",
)
_REQUIRED_AHEAD = words(
    r"must (?:have|be|possess|know|speak|hold)\b|must\b|requires?\b|minimum\b",
    r"at least\b|needs?\b|should (?:have|be|possess)\b|we expect\b",
    r"(?:crucial|vital|essential|important|imperative) (?:that|to)\b",
)
_LEARNT = words(
    r"(?:would like|want|wants|hope|hoping|wish|plan|planning|looking|eager|keen"
    r"|willing(?:ness)?|excited|ready|aim|aspire|seeking|interested|opportunity|chance"
    r"|desire) (?:to|in) (?:be (?:trained|coached)|learn(?:ing)?|gain(?:ing)?|acquire"
    r"|develop(?:ing)?|mov(?:e|ing) into|get(?:ting)? into|study\w*|grow(?:ing)?)\b",
    r"(?:become|be) a better\b|gain(?:ing)? (?:\w+ )?(?:experience|skills) (?:in|of)\b",
    r"improve your\b(?! (?:own|customer|client|team)\b)",
    r"(?:you(?:'ll| will| can)|we(?:'ll| will)|to) (?:learn|teach you|train you"
    r"|move into|progress into|grow into)\b|over time you (?:\w+ )?(?:move|grow)\b",
)
_OFFERED = words(
    r"we(?: also| can|'ll| will)? offer\b|benefits (?:include|package|are)\b|perks\b",
    rf"you(?:'ll| will| can| also)* (?!{RECEIVED}|get to\b|enjoy \w+ing\b)"
    r"(?:receive|get|be trained|enjoy|benefit|earn)\b",
    r"(?:in return|our package|package includes|the package|compensation)\b",
    r"we (?:also )?(?:provide|give) (?:you\b|paid|full|all|every|our (?:people|staff"
    r"|employees|agents|team)|free|ongoing|comprehensive|training|excellent)",
    r"we(?:'ll| will)? (?:invest in|coach|support|reward|sponsor|cover)\b",
    r"(?:free|paid|full|fully|ongoing|comprehensive|excellent|extensive|continuous)"
    r"(?: \w+)?? (?:training|coaching|certification|development|tuition)\b",
    r"(?:\d+|two|three|four|six|eight) weeks? of (?:\w+ ){0,2}(?:training|classroom"
    r"|nesting)\b|training (?:is|takes|runs|lasts)\b",
    r"(?:training|coaching)(?: and \w+)? (?:is|are|will be)? ?(?:provided|given"
    r"|offered|paid)\b|(?:courses|classes)\b",
    r"paid (?:time off|holidays?|vacation|leave)\b|401\(?k\b|hmo\b|dental\b"
    r"|pension\b(?! (?:admin|contrib|fund))",
    r"(?:medical|health|life|vision) (?:insurance|cover)\b|tuition\b|discounts?\b",
    r"(?:career|professional|personal)(?: \w+)? (?:growth|progression|advancement"
    r"|development)\b|bonus scheme\b|(?:growth|promotion) prospects\b",
    # Who looks for opportunities to sell is offered none.
    r"(?<!for )(?<!identify )(?<!identifying )(?<!spot )(?<!all )(?<!any )(?<!every )"
    r"opportunit(?:y|ies) to\b(?! (?:join|have)\b)",
    r"(?<!business )(?<!sales )"
    rf"opportunit(?:y|ies) for\b(?! (?:[\w-]+ ){{0,4}}?{WORKER})",
    r"(?<!sell )(?<!selling )(?<!sales )opportunities[.!]?$|employee assistance\b|gym\b"
    r"|referral bonus\b|(?:bonus(?:es)?|incentives?) (?:based (?:up)?on|for)\b"
    r"|reimbursement\b|stipend\b|pto\b|be your own boss\b",
)
_EQUAL = words(
    r"equal opportunit|equal employment|regardless of (?:race|age|gender|sex|colou?r)",
    r"without regard to\b|reasonable accommodation|diversity\b|protected veteran",
    r"employment (?:agency|business)\b|sexual orientation\b|affirmative action\b",
)
_PRAISED = words(
    r"prides? (?:itself|themselves|ourselves) (?:on|in)\b|famous for\b",
    r"speciali[sz](?:e|es|ing)(?: \w+ly)? in\b|(?:is|are) (?:\w+ )?specialists in\b",
    r"welcomes? applications\b|(?<!the )(?<!your )mission (?:of|to)\b",
    r"(?:built|earned|established|has|have) an? (?:\w+ )?reputation (?:as|for)\b",
    r"(?:company|culture|firm|organi[sz]ation) where\b(?! you)",
    r"founded (?:in|by)\b|headquartered\b|established in (?:19|20)|award[- ]winning",
    r"(?:is|are|we're|as|,) (?:an?|one of the|the)(?: [\w-]+){0,3}? (?:leading|leader"
    r"|fastest|largest|provider|global|multi-?national|independent|specialist (?:in|"
    r"provider)|company|agency|firm|business|organi[sz]ation)\b",
    r"(?:multinational|global leader|market leader|world leader|industry leader)\b",
    r"(?:(?<![a-z] )|(?<=because )|(?<=and ))our (?:company|clients?|customers)\b"
    r"(?!['’])|our (?:mission|founders|story|values|vision)\b",
    r"(?:we|we're|we've) (?!need|want|seek|look|are (?:looking|seeking|hiring"
    r"|recruiting))[^.;:]{0,200}?\bour (?:company|clients?|customers)\b",
    r"(?<!within )the company (?:is|are|has|have|was|offers?|provides?|employs"
    r"|employees|prides|operates|speciali[sz]es|believes|invests)\b",
    r"for (?:over|more than) [\w-]+ years\b",
    r"we (?:help|serve|run|support|operate|specialise|specialize|believe|handle) ",
    r"(?:is|are|we|we're)(?: \w+){0,3}? (?:recruiting|hiring|to (?:recruit|hire))\b(?!"
    rf" an?\b| (?:[\w-]+ ){{0,7}}?{WORKER})",
)
# How to apply is no part of the work.
_PAPERS = (
    r"(?:(?:up[- ]to[- ]date|updated|full|current|latest|covering|cover|detailed|your"
    r"|an?|the) )*(?:cvs?|resumes?|resumés?|résumés?|application|letter)\b"
)
_APPLYING = words(
    rf"(?:send|e-?mail|forward|submit|post|upload|attach|fax)(?:ing)?"
    rf" (?:me |us |in |over )?{_PAPERS}",
    r"to apply\b|apply (?:direct(?:ly)?|via|by|through)\b",
    r"(?:please|simply|just) (?:call|phone|ring|contact|click|e-?mail)\b",
    r"application status\b|for (?:more|further) (?:information|details)\b",
)
_APPLY = words(r"apply (?:now|online|here|today)\b")
# Who hires does the hiring: it is no skill of the one who is hired.
_HIRING = words(
    r"(?:is|are|we|we're|we've|now|currently|urgent)(?: \w+)?? (?:recruiting|hiring)\b"
)

ON_AD = (
    Rule(Status.REQUIRED, _STRICT, strict=True),
    Rule(Status.PREFERRED, _CONCEDED, concedes=True),
    Rule(Status.NOT_REQUIRED, _WAIVED),
    Rule(Status.NEGATED, _DENIED, Side.AHEAD, reach=20, only=True),
    Rule(Status.WISHED, _LEARNT, Side.AHEAD, reach=80, only=True),
    Rule(Status.PREFERRED, _PREFERRED_BEHIND, Side.BEHIND),
    Rule(Status.PREFERRED, _PREFERRED_AHEAD, Side.AHEAD),
    Rule(Status.REQUIRED, _REQUIRED_BEHIND, Side.BEHIND),
    Rule(Status.REQUIRED, _REQUIRED_AHEAD, Side.AHEAD),
    Rule(Status.BENEFIT, _OFFERED, reach=120),
    Rule(Status.ABOUT, _EQUAL, reach=60),
    Rule(Status.ABOUT, _PRAISED, Side.AHEAD, only=True),
    Rule(Status.ABOUT, _HIRING, reach=0),
    Rule(Status.ABOUT, _APPLYING, reach=60),
    Rule(Status.ABOUT, _APPLY, Side.AHEAD, reach=30, only=True),
    Rule(None, WORK, Side.AHEAD, reach=120, only=True),
)
