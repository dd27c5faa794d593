CREATE TRIGGER client_follow_ups_digest_insert after insert on client_follow_ups
    begin delete from client_digests where client = new.client; end;

CREATE TRIGGER client_follow_ups_digest_update after update on client_follow_ups
    begin delete from client_digests where client = new.client; end;

CREATE TRIGGER client_plans_digest_delete after delete on client_plans
    begin delete from client_digests where client = old.client; end;

CREATE TRIGGER client_plans_digest_insert after insert on client_plans
    begin delete from client_digests where client = new.client; end;

CREATE TRIGGER client_plans_digest_update after update on client_plans
    begin delete from client_digests where client = new.client; end;

CREATE TRIGGER clients_digest_update after update on clients
    begin delete from client_digests where client = new.number; end;

CREATE TRIGGER events_keep_delete before delete on events
            begin select raise(abort, 'history cannot be changed'); end;

CREATE TRIGGER events_keep_update before update on events
            begin select raise(abort, 'history cannot be changed'); end;

CREATE TABLE accounts (
            number integer primary key autoincrement,
            email text not null unique,
            password text not null,
            since integer not null,
            factor text,
            factor_step integer not null default 0
        ) strict
    ;

CREATE TABLE agencies (
        slug text primary key,
        details text not null
    ) strict
;

CREATE TABLE agency_counts (
        agency text primary key references agencies(slug),
        figures text not null
    ) strict
;

CREATE TABLE agency_invitations (
        name text primary key,
        agency text not null references agencies(slug),
        email text not null,
        part text not null,
        by integer not null,
        until integer not null,
        unique (agency, email)
    ) strict
;

CREATE TABLE alerts (
        number integer primary key autoincrement,
        account integer references accounts(number) on delete cascade,
        page text not null unique,
        feed text not null unique,
        who text not null,
        looks text not null,
        rhythm text not null,
        least text not null,
        made integer not null,
        confirmed integer,
        paused integer,
        bounced integer,
        looked integer,
        sent integer,
        useful integer,
        known blob not null,
        sealed text not null
    ) strict
;

CREATE TABLE anonymous_profiles (
            locker text primary key,
            sealed text not null,
            seen_at integer not null
        ) strict
    ;

CREATE TABLE applicant_choices (
        job integer primary key references jobs(number),
        matching integer not null,
        blind integer not null
    ) strict
;

CREATE TABLE application_showings (
        number integer primary key autoincrement,
        application integer not null,
        by integer not null,
        what text not null,
        at integer not null
    ) strict
;

CREATE TABLE application_steps (
        application integer not null references applications(number) on delete cascade,
        step text not null,
        at integer not null,
        primary key (application, step)
    ) strict, without rowid
;

CREATE TABLE application_words (
        number integer primary key autoincrement,
        application integer not null references applications(number) on delete cascade,
        kind text not null,
        by integer,
        at integer not null,
        sealed text not null
    ) strict
;

CREATE TABLE applications (
        number integer primary key autoincrement,
        job integer not null references jobs(number),
        account integer references accounts(number) on delete cascade,
        page text not null unique,
        who text not null,
        made integer not null,
        agrees integer,
        came text not null,
        reason text,
        sealed text,
        file text
    ) strict
;

CREATE TABLE banned_domains (
            domain text primary key,
            at integer not null,
            by integer,
            note text not null
        ) strict, without rowid
    ;

CREATE TABLE buckets (
            name text primary key,
            tokens real not null,
            at real not null,
            full_at real not null
        ) strict, without rowid
    ;

CREATE TABLE claims (
            number integer primary key autoincrement,
            account integer not null references accounts(number) on delete cascade,
            employer text not null,
            why text,
            at integer not null,
            decided integer,
            details text not null
        ) strict
    ;

CREATE TABLE client_digests (
        client integer primary key references clients(number) on delete cascade,
        sealed text not null
    ) strict
;

CREATE TABLE client_follow_ups (
        client integer primary key references clients(number) on delete cascade,
        sealed text not null
    ) strict
;

CREATE TABLE client_links (
        name text primary key,
        client integer not null references clients(number) on delete cascade,
        until integer not null
    , purpose text not null default 'join') strict
;

CREATE TABLE client_looks (
        number integer primary key autoincrement,
        client integer not null references clients(number) on delete cascade,
        by integer not null,
        what text not null,
        at integer not null
    ) strict
;

CREATE TABLE client_plans (
        client integer not null references clients(number) on delete cascade,
        number integer not null,
        at integer not null,
        by integer not null,
        sealed text not null,
        primary key (client, number)
    ) strict
;

CREATE TABLE client_rounds (
        account integer not null references accounts(number) on delete cascade,
        agency text not null references agencies(slug),
        day text not null,
        made integer not null,
        clients text not null,
        primary key (account, agency)
    ) strict
;

CREATE TABLE clients (
        number integer primary key autoincrement,
        agency text not null references agencies(slug),
        counselor integer not null,
        code text not null,
        account integer references accounts(number) on delete set null,
        made integer not null,
        changed integer not null,
        closed integer,
        sealed text not null, consent_ends integer,
        unique (agency, code)
    ) strict
;

CREATE TABLE employer_addresses (
            address text primary key,
            employer text not null references employers(slug),
            since integer not null
        ) strict, without rowid
    ;

CREATE TABLE employer_checks (
            number integer primary key autoincrement,
            employer text not null references employers(slug),
            kind text not null,
            what text not null,
            at integer not null
        ) strict
    ;

CREATE TABLE employer_domains (
            domain text not null,
            employer text not null references employers(slug),
            since integer not null,
            primary key (domain, employer)
        ) strict, without rowid
    ;

CREATE TABLE employers (
            slug text primary key,
            name text not null,
            details text not null
        ) strict
    ;

CREATE TABLE events (
            number integer primary key autoincrement,
            kind text not null,
            name text not null,
            verb text not null,
            at integer not null,
            by integer,
            note text not null
        ) strict
    ;

CREATE TABLE findables (
        account integer primary key references accounts(number) on delete cascade,
        since integer not null,
        seen integer not null,
        hidden_from text not null
    , agreed text not null default '') strict
;

CREATE TABLE fingerprints (
            mark integer not null,
            job integer not null references jobs(number),
            primary key (mark, job)
        ) strict, without rowid
    ;

CREATE TABLE found_invitations (
        job integer not null references jobs(number),
        account integer not null references accounts(number) on delete cascade,
        at integer not null,
        primary key (job, account)
    ) strict, without rowid
;

CREATE TABLE group_members (
        "group" integer not null references groups(number) on delete cascade,
        row integer not null,
        fate text,
        sealed text not null,
        primary key ("group", row)
    ) strict, without rowid
;

CREATE TABLE groups (
        number integer primary key autoincrement,
        agency text not null references agencies(slug),
        account integer not null references accounts(number) on delete cascade,
        made integer not null,
        started integer not null default 0,
        sealed text not null
    ) strict
;

CREATE TABLE invitations (
            name text primary key,
            employer text not null references employers(slug),
            email text not null,
            by integer not null references accounts(number) on delete cascade,
            until integer not null
        ) strict, without rowid
    ;

CREATE TABLE job_views (
        job integer primary key references jobs(number),
        views integer not null
    ) strict
;

CREATE VIRTUAL TABLE job_vocabulary using fts5vocab(job_words, row);

CREATE VIRTUAL TABLE job_words using fts5(title, skills, employer, body, tokenize="unicode61 remove_diacritics 2 categories 'L* N* Co Mn Mc'");

CREATE TABLE jobs (
            number integer primary key autoincrement,
            slug text not null,
            title text not null,
            employer text not null references employers(slug),
            role text,
            posted_at integer not null,
            closes_at integer not null,
            seen_at integer not null,
            removed_at integer,
            merged_into integer references jobs(number),
            source text not null,
            source_key text not null,
            currency text,
            pay_low integer,
            pay_high integer,
            tokens text not null,
            asks text not null,
            details text not null,
            changed integer not null, experience integer, held_at integer, shut_at integer, suspended_at integer,
            unique (source, source_key)
        ) strict
    ;

CREATE TABLE kept_profiles (
        account integer primary key references accounts(number) on delete cascade,
        extent text not null,
        consent text not null,
        since integer not null
    ) strict
;

CREATE TABLE letters (
            number integer primary key autoincrement,
            key text unique,
            sealed text not null,
            written integer not null,
            due integer not null,
            tries integer not null default 0,
            sent integer
        ) strict
    ;

CREATE TABLE links (
            name text primary key,
            purpose text not null,
            email text not null,
            account integer references accounts(number) on delete cascade,
            until integer not null
        ) strict, without rowid
    ;

CREATE TABLE memberships (
            account integer not null references accounts(number) on delete cascade,
            part text not null,
            place text not null,
            since integer not null,
            primary key (account, part, place)
        ) strict, without rowid
    ;

CREATE TABLE own_references (
            employer text not null,
            reference text not null,
            posting integer not null references postings(number) on delete cascade,
            primary key (employer, reference)
        ) strict, without rowid
    ;

CREATE TABLE postings (
            number integer primary key autoincrement,
            employer text not null,
            on_board integer unique references jobs(number),
            waits_since integer,
            changed integer not null,
            details text not null
        ) strict
    ;

CREATE TABLE profile_versions (
        number integer primary key autoincrement,
        account integer not null references kept_profiles(account) on delete cascade,
        at integer not null,
        why text not null,
        sealed text not null
    ) strict
;

CREATE TABLE program_keys (
            number integer primary key autoincrement,
            name text not null unique,
            employer text not null,
            label text not null,
            made_at integer not null,
            made_by integer not null,
            used_at integer,
            revoked_at integer
        ) strict
    ;

CREATE TABLE renames (
            number integer primary key autoincrement,
            employer text not null references employers(slug),
            at integer not null,
            decided integer,
            granted integer not null,
            details text not null
        ) strict
    ;

CREATE TABLE reports (
            number integer primary key autoincrement,
            job integer not null references jobs(number),
            ground text not null,
            words text not null,
            reporter text not null,
            email text,
            at integer not null,
            decided_at integer,
            upheld integer not null default 0
        ) strict
    ;

CREATE TABLE row_marks (
        posting integer primary key references postings(number) on delete cascade,
        mark text not null
    ) strict
;

CREATE TABLE same_jobs (
            one integer not null references jobs(number),
            other integer not null references jobs(number),
            kind text not null,
            at integer not null,
            decided_at integer,
            decided text,
            primary key (one, other)
        ) strict, without rowid
    ;

CREATE TABLE saved_jobs (
        number integer primary key autoincrement,
        account integer not null references accounts(number) on delete cascade,
        job integer not null references jobs(number),
        at integer not null,
        sealed text,
        unique (account, job)
    ) strict
;

CREATE TABLE screenings (
            job integer primary key references jobs(number),
            verdict text not null,
            at integer not null,
            looked_at integer,
            details text not null
        ) strict
    ;

CREATE TABLE sessions (
            name text primary key,
            account integer not null references accounts(number) on delete cascade,
            half integer not null,
            since integer not null,
            seen integer not null,
            device text not null
        ) strict, without rowid
    ;

CREATE TABLE spare_codes (
            account integer not null references accounts(number) on delete cascade,
            name text not null,
            primary key (account, name)
        ) strict, without rowid
    ;

CREATE TABLE suspended_employers (
            employer text primary key references employers(slug),
            since integer not null,
            reason text not null
        ) strict
    ;

CREATE TABLE tracks (
        number integer primary key autoincrement,
        account integer not null references accounts(number) on delete cascade,
        job integer references jobs(number),
        sealed text not null,
        unique (account, job)
    ) strict
;

CREATE TABLE upload_rows (
        upload integer not null references uploads(number) on delete cascade,
        row integer not null,
        line integer not null,
        standing text,
        reference text,
        wish text,
        done text,
        posting integer,
        sealed text not null,
        primary key (upload, row)
    ) strict, without rowid
;

CREATE TABLE uploads (
        number integer primary key autoincrement,
        employer text not null,
        account integer not null references accounts(number) on delete cascade,
        made integer not null,
        total integer not null,
        sealed text not null
    ) strict
;

CREATE INDEX alerts_account on alerts (account) where account is not null;

CREATE INDEX alerts_who on alerts (who);

CREATE INDEX anonymous_profiles_seen on anonymous_profiles(seen_at);

CREATE INDEX application_showings_of on application_showings(application);

CREATE INDEX applications_account on applications(account);

CREATE INDEX applications_job on applications(job, made);

CREATE INDEX applications_who on applications(who, job);

CREATE INDEX buckets_full on buckets(full_at);

CREATE INDEX claims_account on claims(account);

CREATE INDEX claims_waiting on claims(at) where decided is null;

CREATE INDEX client_links_client on client_links (client, purpose);

CREATE INDEX client_looks_client on client_looks (client);

CREATE INDEX clients_account on clients (account) where account is not null;

CREATE INDEX clients_counselor on clients (agency, counselor);

CREATE INDEX employer_addresses_of on employer_addresses(employer, since);

CREATE INDEX employer_checks_of on employer_checks(employer);

CREATE INDEX events_of on events(kind, name, number);

CREATE INDEX events_verb on events(kind, verb, at);

CREATE INDEX findables_seen on findables(seen);

CREATE INDEX fingerprints_of on fingerprints(job);

CREATE INDEX groups_of on groups(account, made);

CREATE UNIQUE INDEX "idx__sqlite_migrations_migration_set_name"
    ON "_sqlite_migrations" ("migration_set", "name");

CREATE INDEX invitations_of on invitations(employer, email);

CREATE INDEX jobs_changed on jobs(changed);

CREATE INDEX jobs_employer on jobs(employer, posted_at);

CREATE INDEX jobs_held on jobs(held_at) where held_at is not null;

CREATE INDEX jobs_merged_into on jobs (merged_into) where merged_into is not null;

CREATE INDEX jobs_paid on jobs(role, currency, number)
         where pay_high is not null
    ;

CREATE INDEX jobs_titled on jobs(employer, title);

CREATE INDEX letters_due on letters(due) where sent is null;

CREATE INDEX links_until on links(until);

CREATE INDEX memberships_place on memberships(place, part);

CREATE INDEX own_references_of on own_references(posting);

CREATE INDEX postings_of on postings(employer, changed);

CREATE INDEX postings_waiting on postings(waits_since)
         where waits_since is not null
    ;

CREATE INDEX profile_versions_of on profile_versions(account);

CREATE INDEX program_keys_of on program_keys(employer);

CREATE INDEX renames_of on renames(employer);

CREATE INDEX renames_open on renames(at) where decided is null;

CREATE INDEX reports_of on reports(job);

CREATE INDEX reports_open on reports(job) where decided_at is null;

CREATE INDEX same_jobs_open on same_jobs(kind, at, one, other) where decided_at is null;

CREATE INDEX same_jobs_other on same_jobs(other);

CREATE INDEX saved_jobs_job on saved_jobs(job);

CREATE INDEX screenings_waiting on screenings(verdict, at, job)
         where looked_at is null and verdict <> 'pass'
    ;

CREATE INDEX sessions_account on sessions(account);

CREATE INDEX tracks_job on tracks(job);

CREATE INDEX uploads_by on uploads(account);

CREATE INDEX uploads_of on uploads(employer, made);

