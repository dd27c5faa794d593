"""Who hires in whose name, and the applications that reach them."""
