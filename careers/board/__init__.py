"""A job as call-center people ask about it, and the ways to look for one.

Unknown is a value of its own here: ``None`` means the ad does not say. What an ad
rules out is said too: ``calls="none"``, an empty tuple, ``Said(False)``.
"""
