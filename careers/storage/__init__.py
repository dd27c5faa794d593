"""The database, and everything that speaks SQL."""
