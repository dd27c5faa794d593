"""The seeker’s side: applying, and what became of it."""
