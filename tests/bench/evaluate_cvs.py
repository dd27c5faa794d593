"""How much of a CV is read: ours against their labels, real ones counted.

Run: python -m tests.bench.evaluate_cvs
"""

import json
import sys
from collections.abc import Iterator
from pathlib import Path
from statistics import median

from careers.skills.profile import Profile
from tests.material import REAL
from tests.shipped import reader

OURS = Path(__file__).parent.parent / "gold"
REAL_CVS = REAL / "cvs"


def main() -> int:
    """Print the figures of both; 1 when the real CVs are not here."""
    expected, found, wrong = 0, 0, 0
    for case, profile in _cases():
        shown = set(profile.abilities)
        expected += len(case["expected"])
        found += len(shown & set(case["expected"]))
        wrong += len(shown & set(case["forbidden"]))
    print(f"ours: {found} of {expected} skills found, {wrong} claimed that must not be")
    if not REAL_CVS.is_dir():
        print(f"real: NOT MEASURED, {REAL_CVS} is not here. Set CAREERS_MATERIAL.")
        return 1
    profiles = [
        reader().profile(path.read_text(encoding="utf-8", errors="replace"))
        for path in sorted(REAL_CVS.glob("*.txt"))
    ]
    skills = median(len(profile.abilities) for profile in profiles)
    roles = sum(bool(profile.role) for profile in profiles)
    print(
        f"real: {len(profiles)} CVs, a role read in {roles}, {skills:g} skills (median)"
    )
    return 0


def _cases() -> Iterator[tuple[dict[str, list[str]], Profile]]:
    for line in (OURS / "cvs.jsonl").read_text(encoding="utf-8").splitlines():
        case = json.loads(line)
        text = (OURS / "cvs" / case["file"]).read_text(encoding="utf-8")
        yield case, reader().profile(text)


if __name__ == "__main__":
    sys.exit(main())
