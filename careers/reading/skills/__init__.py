"""Where a text names skills, and what its words mean where they stand."""
