"""The shelves of the moderator’s desk."""
