"""Headway: call-center jobs, and where they lead."""

__version__ = "0.1.0"
