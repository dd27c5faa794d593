"""What the entrance knows of programs: whose key they show, how they are refused.

A room of its own, below all doors: none of them can forget to ask for a key.
"""
