"""Pages without a site around them: what is printed, mailed or packed into a file."""

from functools import cache

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup

from careers import assets
from careers.web import wording

TEMPLATING = {"undefined": StrictUndefined, "trim_blocks": True, "lstrip_blocks": True}
"""Templates refuse misspelt names and leave no blank lines."""


def on_paper(template: str, **words: object) -> str:
    """Render a template that asks for nothing of a site or a request."""
    return _world().get_template(template).render(**words)


@cache
def paper_style() -> Markup:
    """Give the sheet of style for paper, to stand inside a page of its own."""
    css = (assets.STATIC / "paper.css").read_text(encoding="utf-8")
    return Markup(css.replace("<", ""))  # noqa: S704 - our own file, shipped with us


@cache
def _world() -> Environment:
    made = Environment(
        loader=FileSystemLoader(assets.TEMPLATES),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    made.filters.update(wording.FILTERS)
    return made
