"""What people keep with us, and who may do what."""
