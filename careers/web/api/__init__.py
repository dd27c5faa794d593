"""The door for programs: a key instead of a person, JSON instead of pages.

A room of its own because nothing here reads a cookie, and every refusal is told in a
way that a program can act on.
"""
