"""What a search looks like on a page: its address, chips, filters and offers."""
