"""Feeds: files of jobs that others wrote, read row by row into jobs of ours.

A room of its own because a feed is never to be trusted: one bad row is a fault with a
line number and a remedy, and the rest of the file goes on.
"""
