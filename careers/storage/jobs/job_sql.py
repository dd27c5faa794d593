"""What the shelf of jobs asks of the database, and tells it."""

SOME = """
    select jobs.*, employers.details as employer_details
      from jobs join employers on employers.slug = jobs.employer
     where number in (select value from json_each(:numbers))
"""
ASKED = """
    select number, title, role, asks, experience from jobs
     where asks <> ''
       and coalesce(removed_at, merged_into, held_at, suspended_at) is null
       and posted_at <= :now and closes_at > :now
  order by number
"""
ASKED_SINCE = """
    select number, title, role, asks, experience from jobs
     where changed > :revision
       and coalesce(removed_at, merged_into, held_at, suspended_at) is null
"""
MERGED = "select merged_into from jobs where number = :number"
MERGED_INTO = """
    select number, merged_into from jobs
     where merged_into in (select value from json_each(:numbers))
"""
KNOWN = "select * from jobs where source = :source and source_key = :source_key"
NUMBER = "select number from jobs where source = :source and source_key = :key"
NEXT = "(select coalesce(max(changed), 0) + 1 from jobs)"
SUSPENDED = "(select since from suspended_employers where employer = :employer)"
"""A new job of an employer who is off the board is off it too."""

ADD = f"""
    insert into jobs (
        slug, title, employer, role, posted_at, closes_at, seen_at, source, source_key,
        currency, pay_low, pay_high, tokens, asks, experience, details, held_at,
        suspended_at, changed
    ) values (
        :slug, :title, :employer, :role, :posted_at, :closes_at, :seen_at, :source,
        :source_key, :currency, :pay_low, :pay_high, :tokens, :asks, :experience,
        :details, :held_at, {SUSPENDED}, {NEXT}
    )
 returning number
"""
SEEN = """
    update jobs set seen_at = :seen_at where number = :number
"""
LONGER = f"""
    update jobs set seen_at = :seen_at, closes_at = :closes_at, changed = {NEXT}
     where number = :number
"""
CHANGE = f"""
    update jobs
       set slug = :slug, title = :title, employer = :employer, role = :role,
           posted_at = :posted_at, closes_at = :closes_at, seen_at = :seen_at,
           currency = :currency, pay_low = :pay_low, pay_high = :pay_high,
           tokens = :tokens, asks = :asks, experience = :experience,
           details = :details, held_at = coalesce(held_at, :held_at),
           suspended_at = {SUSPENDED}, changed = {NEXT}
     where number = :number
"""
UNWORD = "delete from job_words where rowid = :number"
WORD = """
    insert into job_words (rowid, title, skills, employer, body)
    values (:number, :title, :skills, :employer, :body)
"""
REMOVE = f"update jobs set removed_at = :now, changed = {NEXT} where number = :number"
MERGE = f"update jobs set merged_into = :into, changed = {NEXT} where number = :number"
