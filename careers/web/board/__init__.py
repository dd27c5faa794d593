"""The board: finding jobs, reading one, keeping some, laying some side by side."""
