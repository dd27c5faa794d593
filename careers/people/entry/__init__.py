"""Who comes in, by what proof, and what keeps others out."""
