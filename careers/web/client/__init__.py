"""The client’s side: one’s own plan, in an account or behind a private link."""
