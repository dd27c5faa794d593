"""Text into facts about a person or a job: the only floor that loads spaCy."""
