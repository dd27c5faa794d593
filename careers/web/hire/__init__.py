"""The recruiter’s side: employers, postings, applicants."""
