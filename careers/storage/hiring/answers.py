"""The shelf of answers: how fast employers answer what was sent to them here."""

import json
from datetime import timedelta

from careers.board.answering import Answering, answering
from careers.people.employers.application import ANSWERS, Step
from careers.storage.engine import Engine

WAITS = """
    select (select min(at) from application_steps
             where application = a.number and step = :sent) as sent,
           (select min(at) from application_steps
             where application = a.number
               and step in (select value from json_each(:answers))) as answered
      from applications a join jobs j on j.number = a.job
     where j.employer = :employer
"""


class Answers:
    """What is known of employers’ pace."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    def of(self, employer: str) -> Answering | None:
        """Tell how fast an employer answers; ``None`` while too little is known."""
        values = {
            "sent": Step.SENT.value,
            "answers": json.dumps(sorted(step.value for step in ANSWERS)),
            "employer": employer,
        }
        rows = [row for row in self._engine.rows(WAITS, values) if row["sent"]]
        waits = [
            timedelta(seconds=row["answered"] - row["sent"])
            for row in rows
            if row["answered"]
        ]
        return answering(waits, len(rows))
