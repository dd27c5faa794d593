"""How long things are kept by the data that is shipped, for the tests."""

from careers import assets
from careers.people.retention import load_terms

TERMS = load_terms(assets.DATA)
PROFILE = TERMS["anonymous-profiles"]
SESSION = TERMS["sessions"]
LONGEST_SESSION = TERMS["longest-sessions"]
INVITATION = TERMS["invitations"]
FINDABLE = TERMS["findables"]
