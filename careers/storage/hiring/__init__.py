"""The shelves of recruiters: postings, applications, what shows that they hire."""
