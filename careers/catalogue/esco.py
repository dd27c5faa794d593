"""What the European list of skills calls things, and what stands for it here."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Concept:
    """One ESCO skill that is essential in this field, matched with ours.

    Either ``skills`` name those of ours that stand for it, or ``left_out`` says why
    none does. ``id`` is its address at ESCO, ``label`` ESCO's own name for it.
    """

    id: str
    label: str
    skills: tuple[str, ...] = ()
    left_out: str = ""
