"""The shelves of what seekers keep with us."""
