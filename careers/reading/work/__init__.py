"""What a CV tells of work: which roles, when, and for how long."""
