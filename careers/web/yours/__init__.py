"""What visitors show of themselves, what becomes of it, and what fits them."""
