"""Jobs that come in by the row: from a sheet, a feed, a program.

A room of its own because every row is heard out: whatever is wrong with it is told all
at once, by field, and what is right is a draft like any other.
"""
