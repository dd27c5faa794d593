"""What keeps the board clean: reports, the moderator’s desk, banned domains."""
