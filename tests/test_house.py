"""Rules of the house that no single feature owns."""

import ast
import re
import subprocess
import sys
from collections import defaultdict
from functools import cache
from pathlib import Path

from click.testing import CliRunner
from importlinter.cli import lint_imports_command

from careers import assets

COLOUR = re.compile(r"#[0-9a-f]{3,8}\b|oklch\(|rgba?\(|hsl\(")
TESTS = Path(__file__).parent

TEMPLATES = sorted(
    str(path.relative_to(assets.TEMPLATES)) for path in assets.TEMPLATES.rglob("*.html")
)
SHEETS = sorted(assets.STATIC.rglob("*.css"))
MODULES = sorted(assets.PACKAGE.rglob("*.py"))


@cache
def functions(path: Path) -> list[ast.FunctionDef]:
    tree = ast.parse(path.read_text())
    return [node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef)]


def test_every_template_compiles_and_is_used(app):
    source = "\n".join(
        path.read_text()
        for folder in (assets.TEMPLATES, assets.PACKAGE / "web")
        for path in folder.rglob("*")
        if path.suffix in {".html", ".py", ".atom"}
    )
    for name in TEMPLATES:
        app.jinja_env.get_template(name)
    stem = re.compile(r'f"errors/\{')
    unused = [
        name
        for name in TEMPLATES
        if f'"{name}"' not in source
        and not (name.startswith("errors/") and stem.search(source))
    ]
    assert unused == []


def test_no_template_turns_escaping_off():
    for name in TEMPLATES:
        text = (assets.TEMPLATES / name).read_text()
        assert "|safe" not in text.replace(" ", ""), name
        assert "autoescape false" not in text, name


def test_quotes_and_dashes_are_the_right_ones():
    """Words in templates carry curly quotes; straight ones belong to the markup."""
    wrong = re.compile(r"[a-z]'(s|t|re|ve|ll|d)\b")
    for name in TEMPLATES:
        text = (assets.TEMPLATES / name).read_text()
        bare = re.sub(r"{#.*?#}|{%.*?%}|{{.*?}}|<[^>]*>", " ", text, flags=re.S)
        assert not wrong.search(bare), f"{name}: {wrong.search(bare)}"


def test_colours_are_named_once():
    for sheet in SHEETS:
        if sheet.name != "tokens.css":
            assert not COLOUR.search(sheet.read_text()), sheet


def test_sheets_stay_small_and_calm():
    for sheet in SHEETS:
        text = sheet.read_text()
        assert len(text.splitlines()) <= 220, sheet
        assert "!important" not in text, sheet


def test_a_part_of_the_page_has_one_sheet():
    """Two sheets that mean different things by one name overlap on a page."""
    homes = defaultdict(set)
    for sheet in SHEETS:
        if sheet.parent.name == "components":
            for name in re.findall(r"^  \.([\w-]+) {$", sheet.read_text(), flags=re.M):
                homes[name].add(sheet.name)
    shared = {name: own for name, own in homes.items() if len(own) > 1}
    assert shared.keys() <= {"job"}  # a row, a card and a page of one and the same


def test_the_floors_are_respected():
    result = CliRunner().invoke(lint_imports_command, ["--no-cache"])
    assert result.exit_code == 0, result.output


def test_modules_and_functions_fit_on_a_screen_or_two():
    for path in MODULES:
        assert len(path.read_text().splitlines()) <= 250, path
        for node in functions(path):
            assert node.end_lineno - node.lineno < 40, f"{path}: {node.name}"


def test_every_module_has_its_mirror():
    missing = [
        str(path.relative_to(assets.PACKAGE))
        for path in MODULES
        if path.name not in {"__init__.py", "__main__.py"}
        and not _mirror(path).exists()
        and not _is_plain_value(path)
    ]
    assert missing == []


def test_starting_the_site_does_not_load_the_reader(database):
    """spaCy takes a second and 150 MB: it is loaded when a text is read."""
    program = (
        "import sys; from pathlib import Path; from careers.settings import Settings;"
        "from careers.web.app import create_app;"
        f"create_app(Settings('k', Path({str(database)!r})));"
        "sys.exit('spacy' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", program]).returncode == 0


def _mirror(path: Path) -> Path:
    inner = path.relative_to(assets.PACKAGE)
    return TESTS / inner.parent / f"test_{inner.name}"


def _is_plain_value(path: Path) -> bool:
    """Whether a module only names things: no function, so nothing to test."""
    return not functions(path)
