"""The scam screen beside eight naive rules, on ads of our own and on real ones."""

import json
from collections.abc import Iterable

from careers import assets
from careers.board.demo import demo_jobs
from careers.board.screening.ad import Ad
from careers.board.screening.record import ad_of
from careers.board.screening.screen import screen
from careers.board.screening.sign import Signs, load_signs
from careers.evaluation.figures import Figure
from careers.evaluation.screening import naive_rules, report, screening_figures
from tests.bench.clock import best
from tests.bench.generate import NOW
from tests.material import REAL, ROOT

GOLD = ROOT / "tests" / "gold" / "screening.jsonl"


def main() -> bool:
    """Print figures and times; tell whether the outside material was missing."""
    signs = load_signs(assets.DATA)
    rows = [json.loads(line) for line in GOLD.read_text(encoding="utf-8").splitlines()]
    print("Ads of our own writing")
    for half in ("tune", "test"):
        own = [row for row in rows if row["half"] == half]
        _tell(screening_figures(signs, own, half))
    print("Real ads")
    found = report(signs, REAL)
    _tell(found.figures)
    _times(signs, [ad_of(row) for row in rows])
    return bool(found.missing)


def _tell(figures: Iterable[Figure]) -> None:
    for each in figures:
        doubt = f"({each.low:.3f} to {each.high:.3f}, {each.cases} cases)"
        print(f"  {each.name:58} {each.value:.3f} {doubt}")


def _times(signs: Signs, cases: list[Ad]) -> None:
    """Time ours and the naive rules on our short ads, and on the demo world's."""
    demo = [Ad.of(job) for job in demo_jobs(assets.DATA / "demo", NOW)]
    for name, ads in (("short ads", cases), ("ads of the demo world", demo)):
        ours = best(lambda ads=ads: [screen(ad, signs) for ad in ads])
        naive = best(lambda ads=ads: [naive_rules(ad) for ad in ads])
        letters = sum(len(ad.text) for ad in ads) // len(ads)
        print(
            f"  {name}, {letters:,} letters each: {ours / len(ads) * 1e3:.2f} ms"
            f" (naive rules {naive / len(ads) * 1e3:.2f} ms)"
        )


if __name__ == "__main__":
    main()
