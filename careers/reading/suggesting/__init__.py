"""Suggestions by a language model: what a phrase may mean. They propose, never assert.

Off unless an installation asks for them; only phrases go in, never whole texts.
"""
