"""Titles of other work: what is near call centers in words, but not in kind."""

import re

from careers.reading.ad.table import any_of

Other = tuple[str, re.Pattern[str], re.Pattern[str] | None]

OTHER: tuple[Other, ...] = (
    (
        "engineering, product or marketing",
        any_of(
            r"""
            software (?:\w+ )?engineer(?:ing)? ;
            (?:data|applied|research) scientist ; engineering manager ;
            product (?:manager|architecture|owner) ; machine learning ;
            user (?:interface|experience) ; process automation ;
            (?:sales|bdr|sdr|revenue|field) enablement ;
            (?:bdr|sdr) (?:\w+ )?enablement ; engineering environments? ;
            (?:market|vehicle|store|delivery|client) operations ;
            credit (?:and|operations) (?:\w+ )?collections? ; collections? analyst ;
            advanced analytics ; (?:manager|director|lead) analytics ;
            customer (?:enablement|education) ;
            applications? (?:\w+ )?support (?:\w+ )?(?:analyst|specialist
            |technician|lead|administrator|manager) ; business analysis ;
            workforce intelligence ; investment data ; team member ;
            experience systems
            """
        ),
        any_of(
            r"""
            software (?:\w+ )?support (?:\w+ )?engineer
            """
        ),
    ),
    (
        "vehicle delivery or driving",
        any_of(
            r"""
            deliver(?:y|ies) (?:advocate|driver|ambassador|specialist|advisor
            |associate|expert) ; (?:vehicle|truck|bus|van) (?:delivery )?drivers? ;
            driver$ ; showroom ; automotive (?:service|technician)
            """
        ),
        None,
    ),
    (
        "customer success or account management",
        any_of(
            r"""
            customer success ; client success ; partner success ;
            account (?:manager|executive|director) ; client partner ;
            relationship manager ; technical account ; key account ; onboarding ;
            implementation ; renewals?
            """
        ),
        any_of(
            r"""
            success support engineer ; (?:call|contact) center
            """
        ),
    ),
    (
        "field sales or partnerships",
        any_of(
            r"""
            field (?:sales|service|support|technician|engineer|marketing) ;
            sales (?:manager|director|engineer|executive|operations|enablement
            |strategy|architect|specialist|lead|analyst) ; partnerships? ;
            (?:sales|business) development (?:manager|director|lead|team lead
            |supervisor) ;
            (?:manager|director|head|vice president|lead|president
            |supervisor)(?: \w+){0,3} (?:sales|business) development ;
            [sb]dr (?:manager|team lead|lead|director) ; manager [sb]dr ;
            (?:manager|director|lead|head)(?: \w+){0,2} [sb]dr ;
            partner (?:delivery|development|sales|manager) ; sales ?force ;
            outside sales ; inside sales (?:manager|director|lead|engineer) ;
            (?:manager|director|head|lead) (?:of )?inside sales ; membership sales
            """
        ),
        any_of(
            r"""
            tele ?sales (?:manager|specialist|executive|lead) ;
            (?:call|contact) center sales ;
            (?:phone|inside|inbound|outbound|remote
            |call center) sales (?:specialist|executive)
            """
        ),
    ),
    (
        "engineering, product or marketing",
        any_of(
            r"""
            (?:software|site reliability|reliability|devops|data|machine learning
            |ml|ai|backend|frontend|full ?stack|android|ios|security|solutions?
            |sales|customer|forward deployed|research|hardware|electrical
            |mechanical|process|manufacturing|systems|automation|test|network
            |platform|infrastructure|design|field|deployment|integration
            |verification|embedded|firmware|cloud|applied|production|project
            |quality) (?:\w+ ){0,2}engineer(?:ing)? ;
            (?:product|project|program|marketing|brand|content|community
            |engineering|finance|tax|legal|supply chain|category|inventory|store
            |pharmacy|facilities|construction|property|asset|portfolio|risk
            |it) (?:\w+ )?(?:manager|director|owner|marketer) ;
            product (?:design\w*|marketing|owner|counsel) ; marketing ; scientist ;
            developers?(?! support) ; architects? ; designer ; researcher ;
            counsel ; accountant ; accounting ; controller ;
            recruit(?:er|ing|ment) ; talent ; strateg(?:y|ist) ; data analyst ;
            business analyst ; compensation ; payable ; receivable ; treasury ;
            audit(?!or) ; procurement ; purchasing ; tax ; fp and a ; swe ;
            administrator ; sysadmin ; devrel ; advocacy
            """
        ),
        any_of(
            r"""
            (?:technical|customer|product|developer|premier|cloud|application
            |software|data|platform|api|client|it|production|security|solutions?
            |network|enterprise
            |escalations?) (?:\w+ ){0,2}support (?:\w+ )?(?:engineer|specialist
            |analyst|manager|director|lead|representative|agent|associate
            |developer) ; support engineer ; conversation(?:al)? (?:ai )?designer ;
            quality assurance (?:\w+ ){0,2}(?:call|contact|customer|support) ;
            program manager (?:\w+ )?(?:customer|support|contact) ;
            (?:customer|technical) support (?:\w+ ){0,4}program manager ;
            (?:manager|director|head|lead)(?: \w+){0,2} support engineering ;
            (?:customer|support|contact center|service desk|help desk
            |call center) (?:\w+ )?(?:program|operations|product support) manager ;
            (?:marketing|tele\w*) ?(?:caller|telemarketer) ; help desk ;
            service desk ; telemarketing ;
            (?:tax|payroll|payments?|data|product
            |accounting) (?:customer |client )?(?:support|service
            |care) (?:representative|agent|associate|advisor|advocate) ;
            trust and safety (?:agent|associate|specialist) ;
            customer (?:service|support|care) administrator
            """
        ),
    ),
    (
        "shops, counters and hospitality floors",
        any_of(
            r"""
            cashiers? ; stores? ; retail ; shops? ; tellers? ; receptionists? ;
            front (?:desk|of house|office|end|store) ; barista ; cook ; chef ;
            server ; waiter ; waitress ; beauty ; stylist ; style ; bakery ; deli ;
            fulfillment ; merchandis\w+ ; stock(?:ing|er)? ; warehouse ; picker ;
            cart attendant ; food and beverage ; restaurant ; salon ; spa ;
            housekeep\w* ; concierge ; counter ; branch ; rental (?:agent|sales) ;
            guest advocate ; parts ; gym ; fitness ; club ; optical ; airport ;
            ramp ; gate agent ; ground ; valet ; lot attendant ;
            security (?:officer|guard) ; cabin ; flight attendant
            """
        ),
        any_of(
            r"""
            (?:call|contact) center ; remote ; virtual ; work (?:from|at) home ;
            shop (?:support|help) ; retail (?:support|help) ?desk ;
            customer (?:care|support) ; store support (?:center|help) ;
            concierge (?:support|agent remote) ;
            customer support(?: \w+){0,3} club ;
            (?:customer|technical) support (?:\w+ )*(?:ramp|ground)
            """
        ),
    ),
    (
        "care and clinic work",
        any_of(
            r"""
            pharmac(?:y|ist)\w* ; nurses? ; nursing ; rn ; lpn ; physician ;
            therapists? ; massage ; dental ; dentist ; clinic(?:al|ian)? ;
            caregiver ; home care ; care giver ; health care assistant ;
            healthcare assistant ; social worker ; phlebotom\w+ ; veterinar\w+ ;
            childcare ; child care ; day care ; medical assistant ; nanny ;
            (?<!customer )(?<!client )(?<!member )care (?:manager|management|mgt
            |worker|assistant) ; personal care ;
            direct (?:support|care) (?:professional|worker) ;
            patient care technician ; psycho\w+ ; case manage\w* ; surgical ;
            radiolog\w+ ; support (?:worker|pharmacist) ; residential
            """
        ),
        any_of(
            r"""
            (?:call|contact) center ;
            help desk ; pharmacy (?:\w+ )?(?:help desk|customer (?:service|care)|call
            |benefit\w* (?:service|support)) ;
            clinical support (?:representative|specialist)
            """
        ),
    ),
    (
        "software or manufacturing quality",
        any_of(
            r"""
            (?:software|product|manufacturing|supplier|food|laboratory|lab|game
            |mobile|automation|web|clinical|construction|site|data) quality ;
            quality (?:assurance )?(?:engineer|tester|inspector|control
            |technician) ; test(?:er|ing) ; qa engineer ; sdet
            """
        ),
        None,
    ),
    (
        "people, claims and back-office work",
        any_of(
            r"""
            hr|human resource\w*|people (?:operations|partner|support) ;
            adjusters? ; underwrit\w+ ; load planner ; logistics ;
            dispatch(?:er)? (?:truck|freight|driver) ;
            (?:freight|truck|load|transport) dispatch\w* ; fraud ; risk ;
            executive assistant ; personal assistant ; administrative ;
            sales support ; marketing support ; office ; operations support ;
            legal support ; bookkeep\w* ; paralegal ; data entry ; real estate ;
            teacher ; tutor ; student ; faculty ; education ; life ?guard ;
            janitor\w* ; cleaner ; mechanic ; electrician ; plumber ;
            production support ; manufacturing ; machine ; volunteer
            """
        ),
        any_of(
            r"""
            (?:call|contact) center ; customer (?:service|support|care) ;
            client (?:service|support) ; tele\w+ ; help ?desk ; service desk ;
            technical support ; hotline ; back office (?:agent|associate|customer)
            """
        ),
    ),
)
"""Why it is other work, the normal titles, and the words that excuse them."""
