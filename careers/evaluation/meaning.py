"""Ranking by the meaning of whole texts, as a small language model sees it.

A rival for measuring, and no part of the site: the model reads the first 256 pieces of
each text, which is how it was made to be used.
"""

from collections.abc import Sequence

from careers.reading.suggesting.nearest import Encode, Vectors


def likeness(encode: Encode, cvs: Sequence[str], ads: Sequence[str]) -> Vectors:
    """Compare every CV with every ad by the cosine of their vectors."""
    near: Vectors = encode(cvs) @ encode(ads).T
    return near
