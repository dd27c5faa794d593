"""The words by which an ad tells the work itself: its own status is the sentence's."""

import re

_MORE = r"(?:also |then |often |mainly |mostly |regularly |be )*"
_DO = (
    r"(?:accept|achiev|act|adher|advis|analy[sz]|answer|arrang|assist|book|build|call"
    r"|captur|car|chas|coach|collect|contact|creat|deal|deliver|driv|enrol?l?|ensur"
    r"|exceed|explain|follow|gain|greet|guid|handl|help|identif|interview|keep|listen"
    r"|liais|log|look after|mak|maintain|manag|maximi[sz]|monitor|negotiat|offer"
    r"|onboard|open|order|own|plan|prepar|process|promot|provid|qualif|reach|record"
    r"|register|reply|report|resolv|respond|retain|review|run|schedul|sell|serv|set"
    r"|solv|speak|support|tak|talk|teach|train|transfer|troubleshoot|typ|updat|upsell"
    r"|verif|welcom|work|writ)"
)
_DOES = rf"{_DO}(?:e|y)?\b"
_DOING = rf"{_DO}(?:e|y|[a-z]?ing)?\b"
_CONTACT = (
    r"(?:calls?|chats?|contacts|e-?mails?|messages|quer(?:y|ies)|enquir(?:y|ies)"
    r"|inquir(?:y|ies)|questions|requests|complaints|tickets|orders|applications)\b"
)
RECEIVED = rf"(?:receiv\w*|gets?|getting) (?:[\w-]+ (?:and )?){{0,4}}?{_CONTACT}"
WORKER = (
    r"(?:(?:sub)?contractors?|freelancers?|agents?|advis[eo]rs?|representatives?"
    r"|reps?|associates?|specialists?|collectors?|consultants?|executives?|operators?"
    r"|analysts?|coordinators?|supervisors?|managers?|(?:team )?leaders?|clerks?"
    r"|assistants?|people|someone|somebody|anyone|individuals?|candidates?|staff"
    r"|starters?|graduates?|telemarketers?|csrs?|trainers?|professionals?)\b"
)

# "You will be making calls", "the role is to", "agents to take", "Answer calls from".
WORK = re.compile(
    rf"\byou(?:'ll|’ll| will| would| may| can)? {_MORE}(?:(?:responsible for|required"
    rf" to|expected to|asked to|able to|confident|happy|comfortable) )?{_DOING}"
    rf"|\b{RECEIVED}"
    r"|\byou(?:'ll|’ll| will)? (?:get|enjoy) (?:to (?!learn|grow|develop|travel|choose)"
    r"|(?=\w+ing\b))"
    r"|\b(?:role|job|task|purpose|position|work|duties)(?: of [\w ]{3,30}?)?"
    r"(?: is| are| will be| will)? (?:to\b|involves?\b|includes?\b)"
    r"|\b(?:responsible for|your (?:tasks?|duties|job|role)) "
    rf"|\b{WORKER} (?:(?:to|who|that|for|(?<!people )with|working|on|answering"
    rf"|taking)\b|(?:will )?{_DOES})"
    rf"|\b(?:join|team)\b[^.;:]{{0,40}}? (?:and|to|taking|answering) (?={_DOING})"
    r"|\bearn(?:ing)? [^.;:]{0,40}?\bby (?=\w+ing\b)"
    r"|\A(?!.*\bfor (?:over|more than) [\w-]+ years)\W*(?:(?:to|we (?:need|want)) )?"
    rf"{_DOING}"
    rf"|\bcan {_DOES}"
    # Whom "our client" wants: only what comes after "recruit" is asked for.
    r"|\b(?:looking|searching) for\b(?! opp)|\b(?:seeks?|seeking|requires?) "
    r"|(?:(?<=\brecruit )|(?<=\bhire )|(?<=\bappoint )|(?<=\brecruiting )"
    r"|(?<=\bhiring ))(?:(?:for )?(?:an?|the)|[\d*]+|several|some"
    r"|experienced|additional)(?= )"
)
