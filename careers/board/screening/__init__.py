"""The scam screen: signs that an ad may cheat, each with the words it was seen in.

A room of its own because posting, importing, the moderator's desk and the command all
ask the same question, and none of them may answer it in its own way.
"""
