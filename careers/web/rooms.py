"""Every room of the site, by whom it serves."""

from careers.web import home, look, outbox, pages, patterns
from careers.web.api import docs as api
from careers.web.api import jobs as api_jobs
from careers.web.board import jobs, left, saved_jobs
from careers.web.clean import (
    as_readers,
    banned_domains,
    duplicates,
    moderated_agencies,
    moderated_employers,
    moderation,
    renames,
    reports,
)
from careers.web.client import own_plans, plan_by_link
from careers.web.counsel import (
    agencies,
    agency_figures,
    agency_staff,
    caseload,
    client_plans,
    clients,
    consents,
    corrections,
    diaries,
    follow_ups,
    groups,
    handing,
    importing,
    options,
    plan_actions,
    plan_copies,
    plan_links,
    plan_steps,
    replans,
    reviews,
    talks,
)
from careers.web.door import accounts, factors, passwords, sign_in
from careers.web.guide import centers, compare, glossary, guides, preview, roles, skills
from careers.web.hire import (
    applicant,
    applicants,
    colleagues,
    desk,
    desk_employers,
    employers,
    finding,
    invitations,
    keys,
    many_letters,
    own_names,
    posting_pages,
    posting_states,
    postings,
    upload_rows,
    uploads,
)
from careers.web.planner import map, paths, plans
from careers.web.seek import (
    alert_feeds,
    alerts,
    applications,
    apply,
    being_found,
    own_board,
    own_copies,
    work_log,
)
from careers.web.yours import (
    beside,
    fit,
    fit_jobs,
    fit_questions,
    fit_roles,
    kept_profile,
    own_languages,
    own_skills,
    own_terms,
    own_wishes,
    own_work,
    past_roles,
    proposals,
)

SITE = (home, pages, look)
BOARD = (jobs, left, saved_jobs)
GUIDE = (roles, centers, skills, glossary, preview, guides, compare)
TEXTS = (fit, fit_questions, past_roles)
OWN = (own_skills, proposals, own_work, own_languages, own_terms, own_wishes)
FITTING = (fit_jobs, fit_roles, beside)
PLANNER = (paths, map, plans)
DOOR = (sign_in, passwords, accounts, factors)
SEEK = (kept_profile, apply, alerts, alert_feeds, applications, own_copies, being_found)
FOLLOW = (own_board, work_log)
HIRE = (employers, desk, desk_employers, own_names, colleagues, invitations)
POSTING = (postings, posting_pages, posting_states, uploads, upload_rows)
APPLICANTS = (applicants, applicant, many_letters, finding)
PROGRAMS = (keys, api, api_jobs)
COUNSEL = (caseload, groups, clients, talks, options)
AGENCIES = (agencies, agency_staff, agency_figures, consents)
AGREEING = (handing, importing, client_plans, plan_actions, plan_copies, plan_links)
LIVING = (replans, plan_steps, reviews, diaries)
CLIENTS = (own_plans, plan_by_link, follow_ups, corrections)
CLEAN = (reports, moderation, as_readers, duplicates, banned_domains)
EMPLOYERS = (moderated_employers, moderated_agencies, renames)

VISITORS = (*SITE, *BOARD, *GUIDE, *TEXTS, *OWN, *FITTING, *PLANNER)
CASELOADS = (*COUNSEL, *AGENCIES, *AGREEING, *LIVING, *CLIENTS)
PEOPLE = (*DOOR, *SEEK, *FOLLOW, *CASELOADS)
HIRING = (*HIRE, *POSTING, *APPLICANTS, *PROGRAMS, *CLEAN, *EMPLOYERS)
ROOMS = (*VISITORS, *PEOPLE, *HIRING)

WORKSHOP = (patterns, outbox)
"""Only where debugging is on."""
