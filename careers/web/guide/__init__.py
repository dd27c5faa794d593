"""The guide to this work: roles, center types, skills, the words of the trade."""
