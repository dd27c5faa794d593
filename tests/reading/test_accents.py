"""Accents make no difference."""

from careers.reading.accents import both_ways, folded


def test_an_accent_makes_no_difference() -> None:
    assert folded("Atención, español") == "Atencion, espanol"
    assert both_ways(["facturación", "ventas"]) == (
        "facturación",
        "facturacion",
        "ventas",
    )
