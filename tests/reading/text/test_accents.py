"""Accents and capitals make no difference."""

from careers.reading.text.accents import both_ways, folded, lowered


def test_an_accent_makes_no_difference() -> None:
    assert folded("Atención, español") == "Atencion, espanol"
    assert both_ways(["facturación", "ventas"]) == (
        "facturación",
        "facturacion",
        "ventas",
    )


def test_small_letters_stand_where_the_big_ones_did() -> None:
    for text in ("Call CENTER", "İSTANBUL Straße ΑΣ", ""):
        assert len(lowered(text)) == len(text)
    assert lowered("Call CENTER") == "call center"
    assert lowered("İSTANBUL").endswith("stanbul")
