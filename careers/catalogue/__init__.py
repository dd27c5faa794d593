"""The whole of ``data/`` as one frozen value: what is true of the field.

Written by people and reviewed like code; nothing here knows a person or a job.
"""
