"""Breaking a copy of the data on purpose, and knowing where."""

from pathlib import Path

from careers.catalogue.check import problems


def replace(folder: Path, file: str, old: str, new: str) -> int:
    """Change the first place that reads ``old``, and say on which line it was."""
    path = folder / file
    text = path.read_text(encoding="utf-8")
    assert old in text, f"{file} does not read {old}"
    path.write_text(text.replace(old, new, 1), encoding="utf-8")
    return text[: text.index(old)].count("\n") + 1


def append(folder: Path, file: str, text: str) -> int:
    """Write an entry at the end of a file, and say on which line it begins."""
    path = folder / file
    before = path.read_text(encoding="utf-8")
    path.write_text(f"{before}\n{text}\n", encoding="utf-8")
    return before.count("\n") + 2


def told(folder: Path) -> list[str]:
    """Say every problem as the command says it."""
    return [
        f"{found.file}:{found.line}: {found.problem} {found.remedy}"
        for found in problems(folder)
    ]
