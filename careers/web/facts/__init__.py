"""The rows of a job page: what the ad says, in words, and what it leaves open."""
