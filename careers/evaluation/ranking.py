"""How well CVs find ads, and ads CVs, beside common words, MiniLM and chance.

Labels are weak: a CV counts as call-center work by its job title (which the text
does not hold), an ad by the category of its board. Texts whose skills were labelled by
hand are left out, since rules may have been mended by them; one look takes them in.
The others are no secret either: two of the fourteen CVs were read to find what the
reader missed (dates that lost a dash, a title called present), and nearly two thirds of
the ads in that category mended phrases later. The others are measured apart. Where
fewer ads are right, nDCG is lower for every ranking; beside it stands what as few,
drawn from all, would give.

Of the ads in that category nearly a third speak of neither service nor calls (care
homes, hairdressers, sales in the field). They are measured apart too: an order of them
can only be chance, and what they take from the figures is what the labels are worth.
"""

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from hashlib import sha256
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from careers.catalogue.catalogue import Catalogue
from careers.evaluation import meaning
from careers.evaluation.figures import SEED, Figure, Report, ratio
from careers.evaluation.material import Row, missing, rows
from careers.evaluation.order import Numbers, above, auc, ndcg
from careers.evaluation.words import likeness
from careers.matching.board import Board, Posted, score, trade_points
from careers.matching.texts import Texts
from careers.reading.suggesting.nearest import Encode

Flags = NDArray[np.bool_]

FILES = (
    "ranking/cv_pool_livecareer.jsonl.gz",
    "ranking/ads_adzuna_labelled.jsonl.gz",
)
CATEGORY = "Customer Services Jobs"
TARGETS = {
    "CV to ads, nDCG@10": 0.85,
    "CV to ads, AUC": 0.80,
    "ad to CVs, nDCG@10": 0.65,
    "ad to CVs, AUC": 0.80,
}
LEFT_OUT = Path(__file__).with_name("ranking_left_out.json")
ROUNDS = 500
DRAWS = 60
SPEAKS = re.compile(
    r"(?:call|contact) ?cent(?:re|er)|customer (?:service|care|support)|telephone"
    r"|inbound|outbound|help ?desk",
    re.IGNORECASE,
)

NO_MODEL = "MiniLM, to rank beside ours: pip install careers[semantic]"


@dataclass(frozen=True, slots=True, eq=False)
class Pool:
    """Scores of CVs (rows) for ads (columns), and which are of call-center work."""

    scores: Numbers
    cvs: Flags
    ads: Flags

    def part(self, cvs: Flags, ads: Flags) -> "Pool":
        """Keep some of the CVs and some of the ads."""
        return Pool(self.scores[np.ix_(cvs, ads)], self.cvs[cvs], self.ads[ads])


def report(
    reader: Texts, catalogue: Catalogue, data: Path, encode: Encode | None = None
) -> Report:
    """Measure our ranking, common words and chance on the same CVs and ads.

    A language model is measured beside them where one is given.
    """
    cvs, ads = (rows(data / name) for name in FILES)
    lacking = tuple(missing(data, *FILES))
    if lacking:
        return Report(missing=lacking)
    people, jobs = [cv["text_no_title"] for cv in cvs], [ad["text"] for ad in ads]
    rankings = _rankings(reader, catalogue, people, jobs)
    if encode:
        rankings["MiniLM"] = meaning.likeness(encode, people, jobs).astype(np.float64)
    right = (
        np.array([row["title_label"] == "cc" for row in cvs]),
        np.array([row["category"] == CATEGORY for row in ads]),
    )
    pools = {name: Pool(scores, *right) for name, scores in rankings.items()}
    grey = np.array([row["title_label"] == "grey" for row in cvs])
    fresh = _fresh(cvs, ads)
    ours = pools["ours"].part(~grey, np.ones(len(ads), bool))
    pools = {name: pool.part(*fresh) for name, pool in pools.items()}
    halves = _half(cvs, "id")[fresh[0]], _half(ads, "row")[fresh[1]]
    labelled_too = measured(ours, "ours, with the texts labelled by hand")
    speaks = np.array([bool(SPEAKS.search(text)) for text in jobs])[fresh[1]]
    figures = (
        *_figures(pools, halves, grey[fresh[0]]),
        *_apart(pools["ours"], ~grey[fresh[0]], speaks),
        *_unmended(pools, ~grey[fresh[0]], _mended(ads)[fresh[1]]),
        *labelled_too,
    )
    return Report(figures, missing=() if encode else (NO_MODEL,))


def _left_out() -> dict[str, list[Any]]:
    known: dict[str, list[Any]] = json.loads(LEFT_OUT.read_text(encoding="utf-8"))
    return known


def _mended(ads: list[Row]) -> Flags:
    """Tell which ads were read to mend phrases."""
    known = _left_out()["mended_ads"]
    return np.array([row["row"] in known for row in ads])


def _fresh(cvs: list[Row], ads: list[Row]) -> tuple[Flags, Flags]:
    """Tell which texts nobody has labelled by hand."""
    left_out = _left_out()
    return (
        np.array([row["id"] not in left_out["cvs"] for row in cvs]),
        np.array([row["row"] not in left_out["ads"] for row in ads]),
    )


def _rankings(
    reader: Texts, catalogue: Catalogue, people: list[str], jobs: list[str]
) -> dict[str, Numbers]:
    posted = (Posted(n, f"{n:06}", reader.asked(ad)) for n, ad in enumerate(jobs))
    board = Board.of(posted, catalogue)
    profiles = [reader.profile(text) for text in people]
    ours = np.array([score(own, board) for own in profiles], np.float64)
    trade = np.array([[trade_points(own, catalogue)] for own in profiles])
    chance = np.random.default_rng(SEED).random((len(people), len(jobs)))
    return {
        "ours": ours,
        "ours, without points for the trade": ours - trade,
        "common words": likeness(people, jobs).astype(np.float64),
        "chance": chance,
    }


def _half(some: list[Row], key: str) -> Flags:
    """Draw half of the rows by their name alone."""
    first = (sha256(str(row[key]).encode()).digest()[0] for row in some)
    return np.array([byte % 2 == 0 for byte in first])


def _figures(
    pools: dict[str, Pool], halves: tuple[Flags, Flags], grey: Flags
) -> Iterator[Figure]:
    """Leave out CVs of a title between the two, but for one look at all of them."""
    cvs, ads = halves
    every = np.ones(len(ads), bool)
    for name, pool in pools.items():
        targets = TARGETS if name == "ours" else {}
        yield from measured(pool.part(~grey, every), name, targets)
    ours = pools["ours"]
    yield from measured(ours.part(cvs & ~grey, ads), "ours, first half")
    yield from measured(ours.part(~cvs & ~grey, ~ads), "ours, second half")
    yield from measured(ours, "ours, doubtful titles held to be wrong")


def _apart(pool: Pool, cvs: Flags, speaks: Flags) -> Iterator[Figure]:
    """Measure the ads that speak of the work, and those put under it that do not."""
    for about, own in (
        ("ads that speak of service or calls", speaks),
        ("ads that speak of neither", ~speaks),
    ):
        yield from measured(pool.part(cvs, own | ~pool.ads), f"ours, {about}")


def _unmended(pools: dict[str, Pool], cvs: Flags, mended: Flags) -> Iterator[Figure]:
    for name in ("ours", "common words"):
        pool = pools[name]
        yield from measured(pool.part(cvs, ~mended), f"{name}, ads that mended nothing")
        few = int((pool.ads & ~mended).sum())
        yield from _as_few(pool.part(cvs, np.ones(len(mended), bool)), few, name)


def _as_few(pool: Pool, few: int, name: str) -> Iterator[Figure]:
    """Measure what as few right ads give, drawn from all again and again."""
    right = np.flatnonzero(pool.ads)
    if not (pool.cvs.any() and 0 < few <= len(right)):
        return
    rng = np.random.default_rng(SEED)
    every, values = np.ones(len(pool.cvs), bool), []
    for _ in range(DRAWS):
        ads = ~pool.ads
        ads[rng.choice(right, few, replace=False)] = True
        values.append(ndcg(_ads_above(pool.part(every, ads))).mean())
    low, high = np.percentile(values, (2.5, 97.5))
    said = f"CV to ads, nDCG@10, {name}, as few ads drawn from all"
    yield Figure(said, float(np.mean(values)), float(low), float(high), few)


def measured(
    pool: Pool, name: str, targets: dict[str, float] | None = None
) -> Iterator[Figure]:
    """Measure one ranking both ways; intervals resample the call-center CVs."""
    if not (pool.cvs.any() and pool.ads.any()):
        return
    for figure in (*_cv_to_ads(pool), *_ad_to_cvs(pool)):
        target = (targets or {}).get(figure.name)
        yield replace(figure, name=f"{figure.name}, {name}", target=target)


def _cv_to_ads(pool: Pool) -> Iterator[Figure]:
    wrong = _ads_above(pool)
    yield ratio("CV to ads, nDCG@10", [(value, 1) for value in ndcg(wrong)])
    others = int((~pool.ads).sum())
    yield ratio("CV to ads, AUC", [(value, 1) for value in auc(wrong, others)])


def _ads_above(pool: Pool) -> Numbers:
    return np.array([above(row, pool.ads) for row in pool.scores[pool.cvs]])


def _ad_to_cvs(pool: Pool) -> Iterator[Figure]:
    """Draw the CVs anew, not the ads: they are the few that the figures rest on."""
    wrong = np.array([above(row, pool.cvs) for row in pool.scores.T[pool.ads]])
    count, others = wrong.shape[1], int((~pool.cvs).sum())
    rng = np.random.default_rng(SEED)
    drawn = [wrong[:, rng.integers(count, size=count)] for _ in range(ROUNDS)]
    for name, measure in (
        ("ad to CVs, nDCG@10", ndcg),
        ("ad to CVs, AUC", lambda part: auc(part, others)),
    ):
        spread = [measure(part).mean() for part in drawn]
        low, high = np.percentile(spread, (2.5, 97.5))
        yield Figure(name, float(measure(wrong).mean()), float(low), float(high), count)
