"""Pages about the site itself."""

from flask import Blueprint, render_template

from careers.web.context import catalogue

bp = Blueprint("pages", __name__)


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
