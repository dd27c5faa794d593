"""Ways of asking that only ads have: “be targeted on sales”, “hours will vary”."""

import re
from collections.abc import Container, Iterable, Iterator

from spacy.tokens import Doc, Span

from careers.reading.skills.in_any_trade import in_any_trade
from careers.reading.skills.signs_on_ads import AS_WRITTEN, TONGUES, is_worth_a_look
from careers.reading.skills.words import free, named, places


def asked_on_ad(
    doc: Doc, told: Iterable[Span], known: Container[str]
) -> Iterator[Span]:
    """Find the known skills an ad asks for in words of its own, not told already."""
    taken = {
        place: span.label_ for span in told for place in range(span.start, span.end)
    }
    low: str = doc._.low
    for skill, pattern in _ways(low):
        if skill not in known:
            continue
        text = doc._.clean if skill in AS_WRITTEN else low
        for match in pattern.finditer(text):
            span = doc.char_span(*match.span(), label=skill, alignment_mode="expand")
            yield from _free(span, taken) if span is not None else ()


def _ways(low: str) -> Iterator[tuple[str, re.Pattern[str]]]:
    """Give the ways of asking of which a text holds any sign."""
    for skill, pattern in _ASKED.items():
        if is_worth_a_look(skill, low):
            yield skill, pattern
    yield from in_any_trade(low)


def _free(span: Span, taken: dict[int, str]) -> Iterator[Span]:
    """Quote the longest part that no other skill has taken; twice is once too often."""
    if any(taken.get(token.i) == span.label_ for token in span):
        return
    words = max(free(span, taken), key=len, default=None)
    if words and any(token.text.isalpha() for token in words):
        taken.update(dict.fromkeys(places([words]), span.label_))
        yield named(words, span.label_)


def _any(*patterns: str) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{'|'.join(patterns)})")


def _as_written(*patterns: str) -> re.Pattern[str]:
    """Look where capitals tell; what is not marked is blind to them."""
    return re.compile(rf"\b(?:{'|'.join(patterns)})", re.IGNORECASE)


_TONGUES = "|".join(TONGUES)
_TO_3 = r"(?:[\w’'-]+ ){0,3}?"
_THEIRS = r"(?:customers?|clients?|members?|guests?|callers?)"
_HOURS = r"(?:hours|shifts|times)\b"
_NEW = (
    r"(?:new|additional)(?: \w+)? (?:business|clients?|customers?|accounts?|revenue)\b"
)

_ASKED = {
    "positive-attitude": _any(
        r"(?<=\bbe )positive\b(?!ly)",
        r"(?<!team )positive,? (?:and|&) (?:\w+[ -]){0,2}?(?:friendly|honest"
        r"|professional|optimistic|enthusiastic|outgoing|motivated|energetic|attitude)\b"
        r"(?! (?:environment|experience|image|impression|view))",
        r"positive,? (?:outgoing|friendly|motivated|energetic|enthusiastic|superior)\b",
        r"can[- ]do (?:approach|mentality|spirit)\b",
        r"positive (?:person|individual|outlook|people skills|frame of mind|mindset)\b",
        r"(?:bubbly|upbeat)\b(?! (?:office|team|environment|company|culture))",
    ),
    "goal-focus": _any(
        r"(?:be|are|is) (?:also )?targeted (?:to|on|with)\b",
        r"(?:meet|achiev|exceed)\w* (?:\w+ (?:and )?){0,4}?objectives\b",
        r"objectives (?:are|being) (?:met|achieved|exceeded)\b",
        r"hung(?:er|ry) (?:for|to) (?:success|succeed|achieve|commission)\b",
        r"work(?:ing)? (?:to|towards?) (?:[\w/]+ (?:and )?){0,4}?targets\b",
        r"driven by (?:results|success|targets)\b",
        r"achievement of (?:[\w/]+ ){0,3}?targets\b",
    ),
    "selling": _any(
        r"sales[- ]?minded\b",
        r"hung(?:er|ry) for sales\b",
        r"(?:face[- ]?to[- ]?face|door[- ]to[- ]door|direct|field)"
        r" (?:sales|selling)\b(?! team)",
        r"(?:track record|success|experience) (?:in|of|within) (?:\w+ )?sales\b"
        r"(?! target)",
        r"sales (?:track record|acumen|drive|flair|techniques|pitch)\b",
        r"follow\w* (?:\w+ ){0,3}with a sale\b",
        r"promotion and sales? of\b",
        r"to sell (?:at|to|in|into|over|a|an|the|our|your)\b",
    ),
    "closing-sales": _any(
        rf"convert\w* {_TO_3}(?:enquir\w+|inquir\w+|leads|prospects|quotes|calls"
        r"|opportunities) (?:in)?to \w+",
        r"clos(?:e|ing) (?:new )?(?:business|deals|sales)\b",
    ),
    "prospecting": _any(
        r"business developer\b",
        rf"(?:acquir|attract|bring|build|develop|find|gain|generat|grow|secur|seek"
        rf"|win)\w*(?: in| out| on| up)? {_TO_3}{_NEW}",
        r"new (?:customer|client) base\b|additional revenue streams?\b",
    ),
    "stakeholder-management": _any(
        r"other (?:parts|areas) of the (?:business|company|organi[sz]ation)\b",
        r"work(?:ing)? (?:\w+ )?across the (?:business|company|organi[sz]ation)\b",
        r"(?:at|to|with|up to) (?:director|board|c[x-]?o?)[ -]level\b",
        r"support\w* (?:and \w+ )?the (?:sales|marketing|finance|operations"
        r"|business development|field sales|account management) team\b",
    ),
    "teamwork": _any(
        r"work(?:ing|s)? (?:with)?in (?:an?|our) (?:[\w-]+ ){0,3}?team\b"
        r"(?! (?:lead|manag))",
    ),
    "product-knowledge": _any(
        r"know all there is (?:to know )?about\b",
        r"(?:giv|provid|offer)(?:e|ing) (?:\w+ )?(?:information|advice|guidance)"
        r" (?:on|about|regarding) (?:\w+ ){0,4}?products\b",
        rf"advis(?:e|ing) (?:{_THEIRS} )?(?:on|about|of) (?:\w+ ){{0,4}}?products\b",
    ),
    "customer-service": _any(
        rf"{_THEIRS}(?:[’'`]s?)? (?:quer(?:y|ies)|enquir(?:y|ies)|questions)\b",
        r"(?:query|enquiry|inquiry) resolution\b",
        r"exceed(?:ing)? (?:customer|client|guest)(?:[’'`]?s[’'`]?)? expectations\b",
        r"(?:best|highest|excellent|exceptional|outstanding|superior|great|high)"
        r" (?:possible )?(?:levels?|standards?|quality) of (?:customer )?service\b",
        rf"(?:deal|interact|liais)\w* with (?:our |the |all )?{_THEIRS}\b(?! at)",
        r"(?:speak|talk|respond)ing to (?:our |all |internal and external )?"
        rf"{_THEIRS}\b",
    ),
    "ownership": _any(
        r"single point of contact\b",
        r"accountable for (?:individual|all|each|every|customer)\b",
        r"(?:take|taking|accept\w*) (?:full |personal |the )?responsibility for"
        r" (?:(?:all|each|every|your|own) )*(?:actions|cases?|complaints|customers"
        r"|issues|own|problems|quer(?:y|ies)|work)\b",
        r"through to (?:successful )?(?:resolution|completion|conclusion)\b",
    ),
    "two-languages": _any(
        rf"(?:fluen(?:t|cy)|native|proficien(?:t|cy)|speaks?|spoken|conversational)"
        rf" (?:(?:in|level|of|fluent|speaking|both|either|english|and|or|written"
        rf"|speaker),? ){{0,5}}?(?:{_TONGUES})\b",
        r"(?:additional|european|foreign|other|second) languages? (?:skills|would"
        r"|is an)\b",
        rf"(?:{_TONGUES}) (?:speakers?|speaking|is (?:required|essential|a must"
        r"|needed|preferred))\b",
    ),
    "clear-writing": _any(
        r"(?:skills?|communicat\w+)[,;:]? \(?(?:both )?"
        r"(?:written and (?:oral|spoken)|(?:oral|spoken) and written)\b",
    ),
    "outbound-calls": _any(
        r"mak(?:e|ing) (?:and|&|or) (?:receiv|tak|answer)(?:e|ing)?"
        r"(?= (?:\w+ ){0,2}?calls\b)",
    ),
    "orders": _any(r"process(?:es|ing)? (?:an? |the |all |customer )?orders?\b"),
    "working-independently": _any(r"us(?:e|ing) (?:their|your)(?: own)? initiative\b"),
    "attention-to-detail": _any(
        r"accuracy (?:is|are) (?:\w+ )?(?:essential|important|key|paramount|vital)\b",
        r"(?:degree|level|levels) of accuracy\b",
    ),
    "adaptability": _any(
        r"(?:(?<=must be )|(?<=should be ))flexible(?=[.,;]| and\b)",
        r"flexible,? (?:and|&) (?:adaptable|considerate|enthusiastic|friendly|hard"
        r"|helpful|punctual|reliable|willing)",
    ),
    "time-management": _any(r"manag(?:e|ing) (?:your |their )?own (?:time|workload)\b"),
    "communication": _any(r"persuasive communicator\b"),
    "quoting": _any(
        r"(?:generat|issu|prepar|produc|provid|send)(?:e|es|ing) (?:\w+ )?quotes\b",
    ),
    "sourcing-candidates": _any(
        r"(?:sourc(?:e|ing)|headhunt(?:ing)?) (?:[\w-]+ ){0,3}?candidates\b",
    ),
    "hiring": _any(r"recruitment (?:life-?)?(?:cycle|process|campaigns?)\b"),
    "account-planning": _any(
        r"account management (?:background|experience|expertise|role|skills)\b",
        r"manag\w+ (?:and \w+ )?(?:[\w-]+ ){0,2}?(?:corporate|enterprise|existing|key"
        r"|major) accounts\b",
    ),
    "hardware-support": _any(r"knowledge of (?:computer )?hardware\b"),
    "compliance-basics": _any(
        r"(?:knowledge|understanding|awareness) of (?:[\w-]+ ){0,3}?(?:legislation"
        r"|regulations)\b",
    ),
    "shift-work": _any(
        rf"flexib(?:le|ility) (?:on|with|in|about|regarding|around|to work) (?:\w+ )?"
        rf"{_HOURS}",
        r"hours (?:will|may|can) vary\b",
        r"evenings?(?:/| or | and )weekends? (?:work|shifts|hours)\b",
    ),
    "vulnerable-customers": _any(
        r"(?:elderly|vulnerable) (?:people|adults|residents|clients|customers)\b",
        r"learning (?:disabilit|difficult)\w+|dementia\b",
    ),
    "accessible-service": _any(
        r"(?:severely |physically )?disabled (?:people|persons|adults|children)\b",
        r"(?:adults?|people|children|residents) with (?:\w+ )?"
        r"(?:disabilit(?:y|ies)|autism|special needs)\b",
    ),
    "leading-a-team": _any(r"lead(?:ing)? from the front\b"),
    "reporting": _any(
        r"(?:provid|produc|prepar|compil)\w* (?:\w+ ){0,2}?"
        r"(?:management information|mi)\b",
    ),
    "change-management": _any(
        r"implement(?:ation of|ing)? (?:amended|new|revised|updated) (?:processes"
        r"|procedures|policies|systems)\b",
    ),
    "process-improvement": _any(
        r"(?:identify|suggest|recommend|implement|driv)\w* (?:and \w+ )?(?:\w+ )?"
        r"improvements?\b",
    ),
    "crm": _any(
        rf"(?:record|updat)(?:e|ing) (?:new |all )?{_THEIRS} (?:information|details"
        r"|data|records)\b",
    ),
    "data-entry": _any(r"data entry\b", r"processing data (?:on|in)to\b"),
    "call-transfer": _any(
        r"(?:transfer|direct|rout|put)\w* (?:the |all )?(?:calls|callers) (?:\w+ )?"
        r"(?:through )?to\b",
    ),
    # Two programs side by side bear each other out, and so does the capital letter.
    "spreadsheets": _as_written(
        r"(?<=[a-z,(/&] )(?-i:Excel|EXCEL)\b(?! (?:at|in|as|within)\b)",
        r"(?<=word and )excel\b|(?<=word & )excel\b|(?<=word, )excel\b"
        r"|(?<=word/)excel\b|(?<=outlook and )excel\b|(?<=outlook, )excel\b",
        r"excel (?:skills|spreadsheets?|knowledge|experience)\b",
        r"(?<=[(,/&])(?-i:Excel|EXCEL)\b",
    ),
    "helpful-office": _any(
        r"word(?=(?:,| and|/|,? &) ?(?:ms |microsoft )?(?:excel|outlook|powerpoint)\b)",
        r"(?<=excel and )(?:word|outlook)\b|(?<=excel, )(?:word|outlook)\b",
        r"(?<=excel & )(?:word|outlook)\b|(?<=excel/)(?:word|outlook)\b",
        r"outlook(?=(?:,| and|/|,? &) ?(?:ms |microsoft )?(?:excel|word|powerpoint)\b)",
    ),
    "taking-payments": _any(
        r"tills? (?:transactions?|work|operations?|experience|duties)\b",
        r"(?:operat|us|work)(?:e|ing) (?:the |a )?tills?\b",
    ),
    "banking-service": _any(
        r"banking(?:,| or| and|/) ?[\w ,/]{0,30}(?:experience|background)\b"
    ),
    "debt-collection": _any(r"collections? (?:position|role|experience)\b"),
}
