"""Which question to ask next, and when enough has been asked.

A room of its own because asking is guessing ahead: what would tell the most. What the
answers are worth is said by the matching alone.
"""
