"""Vectors of our own phrases, beside the database: reckoned once, shared by processes.

They hold nothing of anybody, and may be thrown away at any time.
"""

import os
from collections.abc import Callable
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

Vectors = NDArray[np.float32]


def kept_vectors(
    folder: Path, fingerprint: str, make: Callable[[], Vectors]
) -> Vectors:
    """Give the vectors of these phrases; make them, and drop older ones, if need be."""
    path = folder / f"careers.phrases-{fingerprint[:16]}.npy"
    if not path.is_file():
        folder.mkdir(parents=True, exist_ok=True)
        # Under a name of its own until it is whole: others may be reading.
        fresh = path.with_suffix(f".{os.getpid()}")
        with fresh.open("wb") as file:
            np.save(file, make())
        fresh.replace(path)
        for old in set(folder.glob("careers.phrases-*.npy")) - {path}:
            old.unlink(missing_ok=True)
    found: Vectors = np.load(path, mmap_mode="r")
    return found
