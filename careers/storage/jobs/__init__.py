"""The shelves of jobs, of who offers them, and of what is seen of them."""
