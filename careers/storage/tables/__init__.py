"""How the database came to its shape, table by table."""
