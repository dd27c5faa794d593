"""Outside material, which is never committed: ``CAREERS_MATERIAL`` says where it lies.

Whatever is measured on it is measured on committed material of our own too.
"""

import os
from pathlib import Path

ROOT = Path(__file__).parent.parent
MATERIAL = ROOT / os.environ.get("CAREERS_MATERIAL", "../shared")
REAL = MATERIAL / "real"
FACTS = MATERIAL / "facts"
