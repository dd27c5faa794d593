"""The shelves of agencies and their clients: sealed records and plans."""
