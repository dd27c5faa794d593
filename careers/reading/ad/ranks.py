"""Patterns for titles that no list can hold: ranks, levels and trades of support."""

from careers.reading.ad.table import any_of

_SERVICE = (
    r"(?:(?:customer|client|member|guest|consumer)s? (?:(?:and|\w+) )?"
    r"(?:service|support|care|experience"
    r"|relation|operation|solution|assistance|contact|complaint)s?"
    r"|(?:user|participant|subscriber|policyholder|passenger|player|merchant|seller"
    r"|driver|rider|courier|community|partner|traveler)"
    r" (?:service|support|care|relation|assistance|helpline)s?)"
)
_SUPPORT = (
    rf"(?:{_SERVICE}|(?:call|contact) center|technical support"
    rf"|product support|help desk|service desk|it support|premier support"
    rf"|global support"
    r"|support (?:operations|services?|delivery|engineering|center|team)"
    r"|telesales|inside sales|patient access|member services?"
    r"|trust and safety|collections|customer complaints?"
    r"|cx(?: operations)?|workforce|content moderation|reservations?)"
)


RANK = any_of(
    r"""
    manager ; director ; supervisor ; head ; president ; lead ; trainer ; training ;
    coach ; analyst ; engineer ; architect ; recruiter ; chief ; principal ;
    quality ; workforce ; scheduler ; instructor ; designer ; developer
    """
)
"""Words that make a title another one than the agent’s it speaks of."""

_NAMES = {"<SERVICE>": _SERVICE, "<SUPPORT>": _SUPPORT}
_TABLE = {
    "workforce-manager": r"""
        (?:workforce(?: management)?|wfm)(?: \w+){0,3} (?:manager|lead|director
        |head|supervisor) ;
        (?:manager|director|head|lead)(?: of)? (?:\w+ )?workforce(?: management
        | planning)?$
    """,
    "real-time-analyst": r"""
        (?:real time|rta|intraday)(?: \w+){0,2} (?:analyst|specialist|coordinator
        |monitor)
    """,
    "workforce-analyst": r"""
        (?:(?:workforce|wfm)(?: management| planning| forecasting| capacity
        | scheduling| and \w+){0,2}|(?:(?:call|contact) center|support) (?:planning
        |forecasting|capacity)) (?:planner|analyst|specialist|scheduler|coordinator
        |associate) ;
        (?<!financial )(?:analyst|planner|specialist)(?: \w+){0,3} (?:workforce
        |support capacity) (?:planning|management) ;
        (?:call|contact) center (?:scheduler|planner|forecaster) ;
        support capacity planner
    """,
    "qa-lead": r"""
        (?:<SUPPORT>|workforce) (?:quality|qa)(?: \w+){0,2} (?:manager|lead
        |supervisor|director) ;
        quality(?: assurance)?(?: \w+){0,2} (?:manager|lead|supervisor
        |director)(?: \w+){0,3} <SUPPORT>
    """,
    "qa-analyst": r"""
        <SUPPORT>(?: \w+){0,2} quality(?: \w+){0,2} (?:analyst|specialist|evaluator
        |coach|monitor|auditor|associate) ;
        quality(?: \w+){0,3} (?:analyst|specialist|evaluator|auditor|monitor
        |coach)(?: \w+){0,3} <SUPPORT> ;
        call (?:quality|monitoring)(?: \w+)? (?:analyst|specialist|evaluator
        |auditor) ; (?:call|contact) center quality
    """,
    "trainer": r"""
        <SUPPORT>(?: \w+){0,2} (?:trainer|training (?:specialist|facilitator
        |coordinator|manager)|learning \w+|enablement (?:specialist|manager)) ;
        (?:trainer|training specialist|training manager
        |learning specialist)(?: \w+){0,3} <SUPPORT>
    """,
    "knowledge-specialist": r"""
        <SUPPORT>(?: \w+){0,2} (?:knowledge|content)(?: \w+)? (?:specialist|manager
        |writer|author) ;
        knowledge (?:base|management)(?: \w+)? (?:specialist
        |manager)(?: \w+){0,2} support
    """,
    "conversation-designer": r"""
        conversation(?:al)? (?:ai )?designer ;
        chat ?bot (?:designer|trainer|specialist)
    """,
    "cx-analyst": r"""
        (?:customer experience|cx|voice of the customer|contact center|call center
        |support operations|customer operations
        |customer service) (?:\w+ )?(?:operations |insights |data |reporting )?analyst ;
        analyst(?: \w+){0,2} (?:customer experience|support operations
        |customer support|contact center)
    """,
    "escalation-specialist": r"""
        escalations?(?: \w+){0,2} (?:specialist|agent|representative|associate
        |advocate|analyst) ;
        (?:second|2nd) line support (?:agent|representative|advisor) ;
        (?:executive|office of the \w+) (?:customer )?(?:complaints|relations
        |resolution) (?:specialist|representative) ;
        complaints? (?:handler|specialist|resolution|advisor|officer)
    """,
    "operations-manager": r"""
        (?:director|head|vice president|avp|chief)(?: \w+){0,3} <SUPPORT> ;
        <SUPPORT>(?: \w+){0,3} (?:director|head|vice president|senior manager
        |operations manager|site manager|program manager|account director) ;
        (?:senior|operations|site|general|group|regional|global
        |program)(?: \w+)? manager(?: \w+){0,2} <SUPPORT> ;
        manager(?: \w+){0,2} <SUPPORT> ; <SUPPORT>(?: \w+){0,3} manager
    """,
    "supervisor": r"""
        <SUPPORT>(?: \w+){0,3} supervisor ; supervisor(?: \w+){0,3} <SUPPORT> ;
        (?:call|shift|floor|queue) supervisor (?:inbound|outbound|call)
    """,
    "team-lead": r"""
        <SUPPORT>(?: \w+){0,3} (?:team )?lead ;
        (?:team )?lead(?: \w+){0,2} <SUPPORT> ;
        (?:team lead|team captain)(?: \w+){0,2} (?:bpo|inbound|outbound|voice
        |chat) ; support lead
    """,
    "content-moderator": r"""
        content (?:moderator|reviewer|moderation (?:specialist|associate|analyst
        |agent)) ;
        trust and safety (?:agent|associate|specialist|moderator|analyst
        |representative) ; community moderator
    """,
    "service-desk": r"""
        (?:help|service) desk(?! \w* ?(?:engineering|architect)) ;
        it support (?:specialist|technician|analyst|engineer|agent|representative
        |associate|officer) ; it (?:help|service) ?desk ;
        desktop support (?:agent|analyst) remote
    """,
    "tech-support-2": r"""
        (?:senior|staff|principal|lead|tier [234]|l[23]) (?:\w+ ){0,2}(?:technical
        |product|customer|developer|application|software|cloud|premier
        |network) support(?: \w+){0,2} (?:engineer|specialist|representative
        |analyst|associate|agent) ;
        (?:technical|product) support(?: \w+){0,3} (?:[234]|tier [234]) ;
        (?:technical|product|customer|developer|cloud|premier|platform|data|api
        |solution|software|saas|partner|security|production|enterprise|client
        |global|escalation|success)(?: \w+){0,2} support(?: \w+)? engineer ;
        support engineer ;
        engineer (?:\w+ )?(?:technical|customer|product) support ; premier support ;
        soc support specialist ;
        (?:technical support|customer) escalation engineer ;
        technical escalations? engineer ;
        technical (?:service|solution) engineer(?: \w+)? support
    """,
    "tech-support-1": r"""
        (?:technical|product|application|software|device|internet|broadband|saas
        |platform)(?: \w+)? support (?:\w+ )?(?:representative|specialist|associate
        |agent|advisor|analyst|consultant|officer|expert|technician|professional
        |coordinator|executive|advocate) ;
        (?:representative|specialist|agent|associate|analyst)(?: \w+)? (?:technical
        |product) support ; ^technical support$ ;
        technical customer support ;
        executive(?: \w+)? technical support
    """,
    "sales-development": r"""
        (?:sales|business|market|account|partner
        |channel|gtm|hybrid|growth|revenue) development representative ;
        ^sales development$ ; intern(?:ship)? sales development ;
        sales development (?:associate|specialist|executive|agent|intern) ;
        business development associate ; [sb]dr ; inside sales ;
        (?:lead generation|lead qualification) (?:representative|specialist|agent
        |executive|associate) ; sales development(?: \w+)? representative
    """,
    "phone-sales-agent": r"""
        appointment (?:setter|setting|scheduler|booker) ; cold caller ;
        tele ?(?:sales|marketer|marketing)(?: \w+)? ;
        (?:phone|telephone|call center|outbound|inbound|virtual
        |remote) sales(?: \w+)? (?:representative|agent|associate|advisor
        |specialist|consultant|executive) ;
        sales (?:representative|agent|advisor) (?:call center|inbound|outbound
        |over the phone|telephone) ;
        licensed (?:insurance )?(?:sales )?agent (?:inbound|outbound|remote
        |work from home)
    """,
    "retention-specialist": r"""
        (?:customer |client |member )?retention (?:specialist|agent|representative
        |advisor|associate|executive|consultant) ;
        (?:save|loyalty|winback) (?:desk |team )?(?:agent|specialist|representative
        |advisor)
    """,
    "collections-agent": r"""
        (?:debt|consumer|loan|auto|phone|call center|early|mortgage
        |medical)(?: \w+)? collect(?:ion|ions|or)(?: \w+)? ;
        collections? (?:agent|representative|advisor|officer|caller|associate)
    """,
    "survey-interviewer": r"""
        (?:telephone|phone|survey|market research|cati) (?:survey )?interviewer ;
        survey (?:caller|agent) ; phone canvasser ; tele ?fundrais\w+
    """,
    "dispatcher": r"""
        alarm (?:\w+ )?(?:dispatcher|dispatch \w+|operator) ;
        (?:emergency|911|999|police|public safety|fire|roadside
        |call)(?: \w+){0,2} (?:dispatcher|call taker|operator|telecommunicator) ;
        call taker ; emergency communications? \w+ ;
        (?:service|phone|radio|ambulance) dispatcher
    """,
    "patient-access": r"""
        patient (?:access|care|service|support|scheduling|engagement|experience
        |contact|intake|registration)s?(?: center)? (?:representative|agent
        |associate|coordinator|advocate|scheduler|navigator|advisor) ?(?:remote
        |call|contact|center|phone)? ;
        (?:medical|patient|appointment) scheduler (?:call center|remote
        |contact center) ;
        insurance verification (?:caller|specialist|representative|agent)
    """,
    "booking-agent": r"""
        (?:reservation|booking|travel)s? (?:sales )?(?:agent|specialist|advisor
        |consultant|representative|coordinator|associate)(?! manager) ;
        travel (?:call center|support) \w+
    """,
    "chat-agent": r"""
        (?:live |web |online )?chat (?:support )?(?:agent|representative|specialist
        |advisor|associate|operator|moderator|host) ;
        (?:email|non voice|messaging)(?: and chat| and email
        | chat)? (?:support |customer service )?(?:agent|representative|specialist
        |associate|advisor) ; chat support ;
        social(?: media)? (?:customer )?(?:care|support|response
        |service)(?: \w+)? ?(?:agent|representative|specialist|associate)?
    """,
    "csr": r"""
        <SERVICE>(?: \w+){0,3} (?:representative|agent|associate|specialist|advisor
        |advocate|officer|executive|coordinator|professional|expert|consultant
        |assistant|hero|champion|operator|clerk|rockstar|ninja|guru|intern|admin\w*
        |generalist|ambassador|staff|concierge|partner|person|handler|apprentice
        |trainee|adm) ; ^<SERVICE>$ ;
        (?:call|contact) center (?:\w+ ){0,2}(?:representative|agent|associate
        |specialist|advisor|operator|staff|executive|assistant|clerk) ;
        (?:representative|agent|associate|specialist|advisor
        |advocate)(?: \w+){0,2} <SERVICE> ;
        (?:order|billing|account|accounts|claims|warranty|benefits?|enrollment
        |insurance|banking|bank|loan|payroll|travel|trip|marketplace|shop|trade
        |driver|rider|host|crypto|credit card|brokerage|mobile|payment
        |payments)s? (?:support|service|services|care|inquiry
        |resolution) (?:representative|agent|associate|specialist|advisor
        |advocate) ;
        support (?:agent|representative|advocate|hero|associate remote|advisor
        |specialist remote) ; (?:switchboard|telephone|phone) operator ;
        answering service ;
        (?:nurse|advice|benefits?|health|help) line(?: \w+)? (?:representative
        |agent|associate|responder|specialist|advisor|counsell?or) ;
        hotline (?:agent|operator|specialist|representative|worker) ;
        (?:bpo|voice|inbound|helpline|crisis line)(?: \w+){0,2} (?:agent
        |representative|associate|advisor|counsell?or|specialist) ;
        (?:phone|telephone)(?: \w+)? (?:representative|agent|advisor|support
        |banker) ; dedicated service advisor
    """,
}
GUARDED = tuple((role, any_of(table, _NAMES)) for role, table in _TABLE.items())
"""Role ids, and the normal titles they answer to; the first that fits wins."""
