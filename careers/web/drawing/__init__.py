"""The geometry of our pictures: numbers for templates, which hold the SVG.

Lines run level, upright or at 45°. Beside every picture stands a list or a table that
says the same.
"""
