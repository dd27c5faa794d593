"""What somebody who looks for work tells us, keeps with us and asks of us."""
