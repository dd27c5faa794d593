"""The clocks a reader can choose from, by part of the world."""

from collections.abc import Mapping

from careers.web.words.hours import city

ZONES: Mapping[str, tuple[str, ...]] = {
    "America": (
        "America/New_York",
        "America/Chicago",
        "America/Denver",
        "America/Phoenix",
        "America/Los_Angeles",
        "America/Anchorage",
        "Pacific/Honolulu",
        "America/Puerto_Rico",
        "America/Toronto",
        "America/Vancouver",
        "America/Mexico_City",
        "America/Guatemala",
        "America/Jamaica",
        "America/Bogota",
        "America/Santo_Domingo",
        "America/Sao_Paulo",
        "America/Buenos_Aires",
    ),
    "Asia and the Pacific": (
        "Asia/Manila",
        "Asia/Kolkata",
        "Asia/Karachi",
        "Asia/Dubai",
        "Asia/Kuala_Lumpur",
        "Asia/Tokyo",
        "Australia/Sydney",
        "Pacific/Auckland",
    ),
    "Europe and Africa": (
        "Europe/London",
        "Europe/Lisbon",
        "Europe/Berlin",
        "Europe/Warsaw",
        "Europe/Athens",
        "Europe/Istanbul",
        "Africa/Cairo",
        "Africa/Johannesburg",
        "Africa/Lagos",
        "Africa/Nairobi",
    ),
}


def zone_choices(chosen: str | None) -> dict[str, list[tuple[str, str]]]:
    """List zones with their cities, by part of the world; the chosen one is there."""
    named = {part: [(zone, city(zone)) for zone in own] for part, own in ZONES.items()}
    if chosen and all(chosen not in own for own in ZONES.values()):
        named["Yours"] = [(chosen, city(chosen))]
    return named
