"""The figures of applications: counted in the database, about jobs and not people."""

from collections import Counter
from collections.abc import Mapping

from careers.people.employers.application import Came, Step
from careers.people.employers.traffic import Traffic, middle
from careers.storage.engine import Engine

VIEW = """
    insert into job_views (job, views)
    select number, :views from jobs where number = :job
    on conflict (job) do update set views = views + excluded.views
"""
VIEWS = "select views from job_views where job = :job"
STEPS = """
    select s.application, s.step, s.at
      from application_steps s join applications a on a.number = s.application
     where a.job = :job
"""
CAME = """
    select came, count(*) as total from applications a
     where job = :job
       and exists (select 1 from application_steps where application = a.number)
     group by came
"""
USUAL = """
    select coalesce(v.views, 0) as views,
           (select count(*) from application_steps s
              join applications a on a.number = s.application
             where a.job = j.number and s.step = 'sent') as sent
      from jobs j left join job_views v on v.job = j.number
     where j.source = :source and j.number <> :job and j.removed_at is null
"""
NEW = """
    select a.job, count(*) as total from applications a
      join jobs j on j.number = a.job
     where j.employer = :employer
       and (select count(*) from application_steps where application = a.number) = 1
     group by a.job
"""


class Figures:
    """How many looked, how many applied, and where they found the job."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    def add_views(self, views: Mapping[int, int]) -> None:
        """Count that pages of jobs were read; by whom is not known here."""
        rows = [{"job": job, "views": count} for job, count in views.items()]
        self._engine.write_many(VIEW, rows)

    def of(self, job: int, source: str) -> Traffic:
        """Tell the figures of one job, beside the others of its source."""
        usual = self._engine.rows(USUAL, {"job": job, "source": source})
        rows = self._engine.rows(CAME, {"job": job})
        return Traffic(
            views=int(self._engine.value(VIEWS, {"job": job}) or 0),
            states=self._states(job),
            came={Came(row["came"]): row["total"] for row in rows},
            usual_views=middle(row["views"] for row in usual),
            usual_sent=middle(row["sent"] for row in usual),
        )

    def new(self, employer: str) -> dict[int, int]:
        """Count, by job, what was sent to an employer and nobody has opened."""
        rows = self._engine.rows(NEW, {"employer": employer})
        return {row["job"]: row["total"] for row in rows}

    def _states(self, job: int) -> Counter[Step]:
        last: dict[int, tuple[int, int, Step]] = {}
        order = list(Step)
        for row in self._engine.rows(STEPS, {"job": job}):
            step = Step(row["step"])
            found = (row["at"], order.index(step), step)
            last[row["application"]] = max(last.get(row["application"], found), found)
        return Counter(step for _, _, step in last.values())
