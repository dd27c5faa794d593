"""How well the engines read and match, in figures with their doubt.

A floor of its own because the engines must not know how they are measured.
"""
