"""The wheel is the whole site: built, installed elsewhere, and asked for a page."""

import os
import subprocess
import sys
import sysconfig
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent


@pytest.fixture(scope="module")
def wheel(tmp_path_factory) -> Path:
    to = tmp_path_factory.mktemp("dist")
    run(sys.executable, "-m", "build", "--wheel", "--no-isolation", "-o", to, ROOT)
    return next(to.glob("careers-*.whl"))


def test_the_wheel_carries_templates_static_files_and_data_and_nothing_of_ours(wheel):
    names = zipfile.ZipFile(wheel).namelist()

    for inside in (
        "careers/templates/layouts/site.html",
        "careers/static/css/tokens.css",
        "careers/data/families.toml",
        "careers/data/demo/employers.toml",
    ):
        assert inside in names
    assert not [name for name in names if name.endswith((".db", ".key"))]
    assert not [name for name in names if name.startswith("tests/")]
    assert "careers/static/img/readme.webp" not in names


def test_a_page_is_served_from_the_wheel_in_another_folder(wheel, tmp_path):
    """The empty environment borrows only the libraries that the lock pinned."""
    home = tmp_path / "environment"
    run(sys.executable, "-m", "venv", "--without-pip", home)
    python = home / "bin" / "python"
    packages = next((home / "lib").glob("python*/site-packages"))
    run(
        sys.executable,
        "-m",
        "pip",
        "--disable-pip-version-check",
        "install",
        "--quiet",
        "--no-deps",
        "--no-index",
        "--target",
        packages,
        wheel,
    )
    # A .pth entry stands behind the wheel's own files, so ours are found first.
    (packages / "borrowed.pth").write_text(sysconfig.get_path("purelib"))
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    program = (
        "import careers, os; from careers.cli import main;"
        "main(['migrate'], standalone_mode=False);"
        "main(['check'], standalone_mode=False);"
        "from careers.settings import Settings; from careers.web.app import create_app;"
        "app = create_app(Settings.from_environment(os.environ));"
        "page = app.test_client().get('/roles/csr');"
        "print(careers.__file__, page.status_code)"
    )
    told = run(python, "-c", program, cwd=elsewhere)

    assert "all in order." in told
    assert told.strip().endswith("200")
    assert str(home) in told
    assert (elsewhere / "careers.db").exists()


def run(*words: object, cwd: Path | None = None) -> str:
    bare = {"PATH": os.environ["PATH"], "HOME": "/nonexistent"}
    done = subprocess.run(
        [str(word) for word in words], cwd=cwd, env=bare, capture_output=True, text=True
    )
    assert done.returncode == 0, done.stderr[-2000:]
    return done.stdout
