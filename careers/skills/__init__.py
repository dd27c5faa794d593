"""What people can do, what is asked of them, and the distance between.

A room of its own because people, jobs and roles all speak in skills.
"""
