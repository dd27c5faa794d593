"""How a person's profile meets what is asked, and why."""
