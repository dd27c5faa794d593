"""The counselor’s side: agencies, clients, talks and plans."""
