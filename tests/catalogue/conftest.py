import shutil
from pathlib import Path

import pytest

from careers import assets


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """A copy of the data that a test may break."""
    copy = tmp_path / "data"
    shutil.copytree(assets.DATA, copy, ignore=shutil.ignore_patterns("demo"))
    return copy
