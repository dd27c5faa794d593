CREATE TABLE anonymous_profiles (
            locker text primary key,
            sealed text not null,
            seen_at integer not null
        ) strict
    ;

CREATE TABLE employers (
            slug text primary key,
            name text not null,
            details text not null
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
            changed integer not null, experience integer,
            unique (source, source_key)
        ) strict
    ;

CREATE INDEX anonymous_profiles_seen on anonymous_profiles(seen_at);

CREATE UNIQUE INDEX "idx__sqlite_migrations_migration_set_name"
    ON "_sqlite_migrations" ("migration_set", "name");

CREATE INDEX jobs_changed on jobs(changed);

CREATE INDEX jobs_employer on jobs(employer, posted_at);

