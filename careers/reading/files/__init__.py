"""The text of a file a person has: plain text, Word, PDF or JSON Resume."""
