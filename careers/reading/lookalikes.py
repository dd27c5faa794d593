"""Phrases that hold the words of a skill and name something else."""

LOOKALIKES = tuple(
    phrase.strip()
    for line in """
        data pipeline|data pipelines|processing pipelines|pipeline failures
        pipeline errors|sales counter|hiring process|recruitment process
        recruiting process|qa engineers|data collection practices|prescription drug plan
        prescription drug coverage|recruitment consultancy|recruitment agency
        under supervision|under the supervision of|under direct supervision
        under the direct supervision|under general supervision|under close supervision
        under the direction and supervision of|clinical supervision|lack of supervision
        student leadership|youth leadership|leadership academy|leadership award
        leadership awards|public safety leadership|leadership program
        leadership conference|leadership council|thought leadership
        executive leadership team|senior leadership team|leadership course
        sales integrity|data integrity|system integrity|network integrity
        product integrity|structural integrity|integrity team|file integrity
        reliable information|reliable data|reliable source|reliable sources
        reliable messages|reliable transportation|reliable vehicle|reliable car
        reliable products|reliable service
        reliable internet connection|reliable database|reliable network
        user friendly|user-friendly|eco-friendly|environmentally friendly
        family-friendly|family friendly|pet friendly|customer friendly
        construction quality assurance|quality assurance laboratory
        quality assurance inspector|quality assurance inspectors
        quality assurance technician|quality assurance engineer
        software quality assurance|quality control inspector|quality control technician
        national incident management|incident management systems
        highly trained|fully trained|was trained|were trained|been trained|am trained
        being trained|trained in|trained on|trained by|cross trained|cross-trained
        cross-trained in|trained to|trained as|formally trained|classically trained
        hiring manager|hiring managers|hiring event|hiring events|hiring fair
        feedback to client|feedback to clients|provided feedback to client
        provided feedback to clients|provided feedback to management
        provide feedback to management|provides feedback to management
        providing feedback to management|received positive feedback
        attended team meetings|attend team meetings|attending team meetings
        participated in team meetings|participate in team meetings
        attended staff meetings|attend staff meetings|attended sales meetings
        attend sales meetings|participated in staff meetings|attended training sessions
        attend training sessions|attended workshops|attend workshops
        attended training classes|attended weekly sales meetings
        participated in workshops|recorded training sessions|personal training sessions
        sales tax|sales floor|sales receipts|sales slips|sales ledger|point of sales
        sales figures|sales data|estate sales
        cash flow|cash flows|cash advance|tax returns|tax return|blood donors
        was taught|were taught|been taught|is taught|leadership opportunities
        safeguarding of|safeguarding assets|safeguarding company
        phi alpha|phi beta|phi theta|phi kappa|phi delta|alpha phi|delta phi|gamma phi
        thorough knowledge|thorough understanding|thorough working knowledge
        managed accounts payable|manage accounts payable|managing accounts payable
        manages accounts payable|managed accounts receivable
        outsourcing company|outsourcing companies|emergency response plan
        emergency response plans|basic training|basic training program
        emergency call-out|emergency call-outs|remote monitoring
        written test|written exam
    """.strip().splitlines()
    for phrase in line.split("|")
)
"""Where one of these stands, the skill inside it is not meant."""
