"""The planner of paths: questions, ways on, the map, and a plan to take away."""
