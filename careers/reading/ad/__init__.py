"""Facts out of one job ad: each reader takes a text and quotes what it found.

A room of its own because feeds, the posting form and the command share it. The
values are plain (text, numbers, tuples): the board turns them into its own words.
"""
