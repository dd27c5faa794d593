"""One open database, and the shelves in it."""

from datetime import datetime
from pathlib import Path

from careers import assets
from careers.catalogue.catalogue import Catalogue
from careers.errors import CareersError
from careers.people.entry.link import Purpose
from careers.people.retention import load_terms
from careers.storage.clients.agencies import Agencies
from careers.storage.clients.agency_invitations import AgencyInvitations
from careers.storage.clients.client_links import ClientLinks, For
from careers.storage.clients.client_looks import ClientLooks
from careers.storage.clients.client_plans import ClientPlans
from careers.storage.clients.clients import Clients
from careers.storage.clients.counts import Counts
from careers.storage.clients.digests import Digests
from careers.storage.clients.groups import Groups
from careers.storage.clients.rounds import Rounds
from careers.storage.engine import Engine
from careers.storage.entry.accounts import Accounts
from careers.storage.entry.buckets import Buckets
from careers.storage.entry.links import Links
from careers.storage.entry.program_keys import ProgramKeys
from careers.storage.entry.sessions import Sessions
from careers.storage.events import Events
from careers.storage.hiring.answers import Answers
from careers.storage.hiring.applications import Applications
from careers.storage.hiring.claims import Claims
from careers.storage.hiring.conversations import Conversations, Showings
from careers.storage.hiring.invitations import Invitations
from careers.storage.hiring.postings import Postings
from careers.storage.hiring.proofs import Proofs
from careers.storage.hiring.renames import Renames
from careers.storage.hiring.row_marks import RowMarks
from careers.storage.hiring.traffic import Figures
from careers.storage.hiring.uploads import Uploads
from careers.storage.jobs.employers import Employers
from careers.storage.jobs.fresh_jobs import FreshJobs
from careers.storage.jobs.holding import Holding
from careers.storage.jobs.jobs import Jobs
from careers.storage.jobs.medians import Medians
from careers.storage.jobs.own_references import OwnReferences
from careers.storage.jobs.same_jobs import SameJobs
from careers.storage.jobs.suspensions import Suspensions
from careers.storage.letters import Letters
from careers.storage.moderation.bans import Bans
from careers.storage.moderation.reports import Reports
from careers.storage.moderation.screenings import Screenings
from careers.storage.search.board import Board
from careers.storage.seekers.alerts import Alerts
from careers.storage.seekers.findables import Findables
from careers.storage.seekers.kept_profiles import KeptProfiles
from careers.storage.seekers.profiles import Profiles
from careers.storage.seekers.saved_jobs import SavedJobs
from careers.storage.seekers.tracks import Tracks
from careers.storage.tables.later_migrations import migrations


class Store:
    """Everything the site remembers. Threads have a store each, and share a board."""

    def __init__(self, path: Path, catalogue: Catalogue, board: Board) -> None:
        self.engine = Engine(path)
        self.terms = load_terms(assets.DATA)
        self._open_basics()
        self._open_board(catalogue, board)
        self._open_recruiters()
        self._open_seekers()
        self._open_counselors()

    def _open_basics(self) -> None:
        """What every kind of person comes by: accounts, letters, the history."""
        self.events = Events(self.engine)
        self.accounts = Accounts(self.engine)
        self.sessions = Sessions(
            self.engine,
            idle=self.terms["sessions"],
            longest=self.terms["longest-sessions"],
        )
        self.links = Links(
            self.engine,
            {
                Purpose.CHOOSE: self.terms["password-links"],
                Purpose.MOVE: self.terms["address-links"],
            },
        )
        self.buckets = Buckets(self.engine)
        self.letters = Letters(self.engine)
        self.answers = Answers(self.engine)

    def _open_board(self, catalogue: Catalogue, board: Board) -> None:
        """The jobs, and what keeps them clean."""
        self.employers = Employers(self.engine)
        self.jobs = Jobs(self.engine, self.employers, board, catalogue)
        self.holding = Holding(self.engine)
        self.suspensions = Suspensions(self.engine)
        self.reports = Reports(self.engine)
        self.bans = Bans(self.engine)
        self.same_jobs = SameJobs(self.engine, self.jobs)
        self.medians = Medians(self.engine)
        self.screenings = Screenings(
            self.engine, self.jobs, self.bans, same=self.same_jobs, pay=self.medians
        )
        self.figures = Figures(self.engine)

    def _open_recruiters(self) -> None:
        """Those who post jobs, and how they do it."""
        self.postings = Postings(self.engine, self.employers, self.jobs)
        self.references = OwnReferences(self.engine)
        self.program_keys = ProgramKeys(self.engine)
        self.uploads = Uploads(self.engine, stays=self.terms["uploads"])
        self.row_marks = RowMarks(self.engine)
        self.proofs = Proofs(self.engine)
        self.claims = Claims(
            self.engine,
            self.employers,
            self.accounts,
            self.events,
            self.proofs,
            self.bans,
        )
        self.renames = Renames(self.engine, self.employers)
        self.invitations = Invitations(self.engine)

    def _open_seekers(self) -> None:
        """What people who look for work keep here, and what they send."""
        self.profiles = Profiles(self.engine, idle=self.terms["anonymous-profiles"])
        self.kept_profiles = KeptProfiles(self.engine)
        self.saved_jobs = SavedJobs(self.engine)
        self.tracks = Tracks(self.engine)
        self.alerts = Alerts(self.engine)
        self.findables = Findables(self.engine, away=self.terms["findables"])
        self.applications = Applications(self.engine)
        self.conversations = Conversations(self.engine)
        self.showings = Showings(self.engine)

    def _open_counselors(self) -> None:
        """Agencies, and the people they work with."""
        self.agencies = Agencies(self.engine)
        self.clients = Clients(self.engine)
        self.client_plans = ClientPlans(self.engine)
        self.client_links = ClientLinks(
            self.engine,
            {For.JOIN: self.terms["joining-links"], For.SEE: self.terms["plan-links"]},
        )
        self.agency_invitations = AgencyInvitations(self.engine)
        self.client_looks = ClientLooks(self.engine)
        self.groups = Groups(self.engine)
        self.digests = Digests(self.engine)
        self.counts = Counts(self.engine)
        self.rounds = Rounds(self.engine)
        self.fresh_jobs = FreshJobs(self.engine)

    def tidy(self, now: datetime) -> dict[str, int]:
        """Throw away what has outlived its time; say how much of each."""
        terms = self.terms
        return {
            "profiles": self.profiles.tidy(now),
            "sessions": self.sessions.tidy(now),
            "links": self.links.tidy(now) + self.client_links.tidy(now),
            "invitations": self.invitations.tidy(now)
            + self.agency_invitations.tidy(now),
            "buckets": self.buckets.tidy(now),
            "letters": self.letters.tidy(now, terms["letters"]),
            "applications": self.applications.tidy(
                now,
                kept=terms["applications"],
                unconfirmed=terms["unconfirmed-applications"],
            ),
            "alerts": self.alerts.tidy(now, terms["unconfirmed-alerts"]),
            "choices to be found": self.findables.tidy(now),
            "uploads": self.uploads.tidy(now),
            "groups": self.groups.tidy(now),
            "clients": self.clients.tidy(
                self.agencies.all(), now, most=terms["clients"]
            ),
        }

    def close(self) -> None:
        """Let go of the file."""
        self.engine.close()


def insist_on_current(path: Path) -> None:
    """Refuse a database that is behind, and say how to catch up."""
    if not path.exists():
        raise CareersError(f"There is no database at {path}.", "Run: careers migrate")
    engine = Engine(path)
    behind = len(migrations.pending(engine.db))
    engine.close()
    if behind:
        word = "migration" if behind == 1 else "migrations"
        raise CareersError(
            f"The database at {path} is {behind} {word} behind.",
            "Run: careers migrate",
        )


def migrate(path: Path) -> list[str]:
    """Bring a database up to date, and name what was done.

    Several workers may boot at once: the first one migrates, the others wait.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    engine = Engine(path)
    with engine.lock():
        done = [migration.name for migration in migrations.pending(engine.db)]
        migrations.apply(engine.db)
    engine.close()
    return done
