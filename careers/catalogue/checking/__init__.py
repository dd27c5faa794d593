"""The rules that ``data/`` keeps, and the place of whatever breaks one.

A room of its own because writers of data meet these rules, and readers never do.
"""
