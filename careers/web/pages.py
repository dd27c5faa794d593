"""Pages about the site itself."""

from flask import render_template

from careers.evaluation.published import published
from careers.web.context import catalogue, settings, store
from careers.web.entrance import Room, Who
from careers.web.words import doubts, measured, measuring, reasons

bp = Room("pages", __name__, Who.EVERYBODY)


@bp.get("/about")
def about() -> str:
    """Say who runs this, and how it works."""
    return render_template("pages/about.html")


@bp.get("/accessibility")
def accessibility() -> str:
    """Say what is tested, how, and what is not good enough yet."""
    return render_template("pages/accessibility.html")


@bp.get("/figures")
def figures() -> str:
    """Name every source of figures, its year and its terms."""
    return render_template("pages/figures.html", catalogue=catalogue())


@bp.get("/kept")
def kept() -> str:
    """Tell what is kept of people, how long, and why."""
    terms = store().terms.terms.values()
    return render_template("pages/kept.html", terms=terms)


@bp.get("/how-matching-works")
def matching() -> str:
    """Tell what the ranking weighs, in its own numbers, and how well it does."""
    figures = published()
    return render_template(
        "pages/matching.html",
        skills=reasons.skill_weights(),
        evidence=reasons.evidence_weights(),
        bands=reasons.band_rules(),
        doubts=doubts.doubts(catalogue(), suggestions=settings().suggestions),
        groups=measuring.groups(figures),
        headlines=measured.headlines(figures["ranking"]),
        reading=measured.reading(figures),
        is_still=measured.is_still(figures["invariance"]),
    )
