"""How the database came to its shape, after the first chapter. Append here."""

from sqlite_utils import Database

from careers.storage.tables import (
    agency_tables,
    alert_tables,
    application_tables,
    clean_tables,
    digest_tables,
    group_tables,
    hiring_tables,
    plan_tables,
    seeker_tables,
    upload_tables,
)
from careers.storage.tables.migrations import migrations

__all__ = ["migrations"]


@migrations()
def let_a_job_wait_for_a_moderator(db: Database) -> None:
    """Keep jobs that wait from every list, and jobs that were closed from reopening."""
    clean_tables.hold(db)


@migrations()
def keep_what_the_screen_sees(db: Database) -> None:
    """Keep why an ad waits, and find copies of it."""
    clean_tables.screen(db)


@migrations()
def let_anyone_report_a_job(db: Database) -> None:
    """Keep what readers report, and domains that may not post."""
    clean_tables.report(db)


@migrations()
def let_programs_post_jobs(db: Database) -> None:
    """Keep the keys of programs, and the names they give to jobs."""
    clean_tables.let_programs_in(db)


@migrations()
def take_applications_here(db: Database) -> None:
    """Let people apply on this site; what they send is sealed and leaves with them."""
    application_tables.make(db)


@migrations()
def let_people_keep_their_profile(db: Database) -> None:
    """Keep the profiles of people with an account, sealed, in versions."""
    seeker_tables.keep_profiles(db)


@migrations()
def let_people_follow_jobs(db: Database) -> None:
    """Keep the jobs that people with an account save, and what they did about them."""
    seeker_tables.keep_jobs(db)


@migrations()
def let_searches_look_again(db: Database) -> None:
    """Keep alerts: searches and profiles that look again by themselves."""
    alert_tables.make(db)


@migrations()
def let_recruiters_upload_many_jobs(db: Database) -> None:
    """Keep files of many jobs for a week, and what became of each row."""
    upload_tables.make(db)


@migrations()
def let_people_be_found(db: Database) -> None:
    """Keep who may be found by employers, and who was invited by one."""
    seeker_tables.let_be_found(db)


@migrations()
def note_ads_of_the_same_job(db: Database) -> None:
    """Keep pairs of ads that are likely of one job."""
    clean_tables.pair(db)


@migrations()
def find_what_a_kind_of_work_pays(db: Database) -> None:
    """Compare the pay of a new job with that of others without reading them all."""
    clean_tables.find_pay(db)


@migrations()
def let_counselors_work(db: Database) -> None:
    """Keep agencies and their clients, sealed, and who looked at whom."""
    agency_tables.make(db)


@migrations()
def find_the_first_of_what_waits(db: Database) -> None:
    """Open the moderator’s desk at once, however much waits there."""
    clean_tables.queue(db)


@migrations()
def let_two_agree_a_plan(db: Database) -> None:
    """Keep the versions of a client’s plan, what follows, and links to look at it."""
    plan_tables.make(db)


@migrations()
def list_clients_at_once(db: Database) -> None:
    """Keep a sealed digest of each client, so that lists need not open records."""
    digest_tables.make(db)


@migrations()
def let_employers_be_suspended(db: Database) -> None:
    """Take all jobs of an employer off the board at once, and bring them back."""
    clean_tables.suspend(db)


@migrations()
def let_employers_have_another_name(db: Database) -> None:
    """Keep the names that employers ask for, and every address they ever had."""
    hiring_tables.rename(db)


@migrations()
def note_what_those_agreed_to_who_are_found(db: Database) -> None:
    """Keep the words that people read before they let themselves be found."""
    seeker_tables.note_what_was_agreed(db)


@migrations()
def let_counselors_plan_for_groups(db: Database) -> None:
    """Keep lists of clients and their plans, sealed, for a week."""
    group_tables.make(db)


@migrations()
def count_outcomes_by_their_code(db: Database) -> None:
    """Have digests made anew: they now tell how clients were when asked again."""
    db.execute("delete from client_digests")


@migrations()
def watch_what_plans_rest_on(db: Database) -> None:
    """Have digests made anew: they now tell what is watched of a plan."""
    db.execute("delete from client_digests")


@migrations()
def let_records_end_with_a_consent(db: Database) -> None:
    """Note beside the seal when a client’s consent ends: then the record does."""
    db.execute("alter table clients add column consent_ends integer")


@migrations()
def show_clients_to_whom_they_agreed(db: Database) -> None:
    """Have digests made anew: they now tell who agreed to be seen by whom."""
    db.execute("delete from client_digests")


@migrations()
def show_figures_for_a_month_at_a_time(db: Database) -> None:
    """Keep the figures of an agency, so that no two days can be compared."""
    agency_tables.keep_counts(db)


@migrations()
def lead_from_client_to_client_at_once(db: Database) -> None:
    """Keep the order of a caseload, so that a client’s page need not make it."""
    digest_tables.keep_rounds(db)
