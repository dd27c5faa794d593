"""A counselor’s clients: consent, first talk, options, plans and what follows."""
