"""Text as it was meant: clean, in parts and sentences, with a way back."""
