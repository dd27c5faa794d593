"""The shelves of who comes in, and on what proof."""
