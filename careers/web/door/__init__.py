"""The door: signing in, passwords, the second factor, one’s account."""
