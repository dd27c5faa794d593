"""The clock of a place, for the end of a day."""

_BY_COUNTRY = (
    "PH Asia/Manila,GB Europe/London,IE Europe/Dublin,CA America/Toronto,IN "
    "Asia/Kolkata,AU Australia/Sydney,"
    "NZ Pacific/Auckland,ZA Africa/Johannesburg,JM America/Jamaica,MX "
    "America/Mexico_City,CO America/Bogota,"
    "CR America/Costa_Rica,GT America/Guatemala,SV America/El_Salvador,DO "
    "America/Santo_Domingo,BR America/Sao_Paulo,"
    "PT Europe/Lisbon,ES Europe/Madrid,FR Europe/Paris,DE Europe/Berlin,NL "
    "Europe/Amsterdam,BE Europe/Brussels,"
    "IT Europe/Rome,CH Europe/Zurich,PL Europe/Warsaw,RO Europe/Bucharest,BG "
    "Europe/Sofia,GR Europe/Athens,"
    "TR Europe/Istanbul,EG Africa/Cairo,MA Africa/Casablanca,KE "
    "Africa/Nairobi,NG Africa/Lagos,AE Asia/Dubai,"
    "IL Asia/Jerusalem,SG Asia/Singapore,MY Asia/Kuala_Lumpur,TH Asia/Bangkok,"
    "VN Asia/Ho_Chi_Minh,ID Asia/Jakarta,"
    "HK Asia/Hong_Kong,TW Asia/Taipei,CN Asia/Shanghai,JP Asia/Tokyo,KR "
    "Asia/Seoul,PK Asia/Karachi,BD Asia/Dhaka,"
    "US America/New_York"
)
_BY_STATE = {
    "America/Chicago": "AL AR IA IL KS LA MN MO MS ND NE OK SD TN TX WI",
    "America/Denver": "CO ID MT NM UT WY",
    "America/Phoenix": "AZ",
    "America/Los_Angeles": "CA NV OR WA",
    "America/Anchorage": "AK",
    "Pacific/Honolulu": "HI",
}
ZONES = {
    **{item[:2]: item[3:] for item in _BY_COUNTRY.split(",")},
    **{
        f"US-{state}": zone
        for zone, states in _BY_STATE.items()
        for state in states.split()
    },
}


def zone_of(country: str | None, region: str | None) -> str:
    """Tell the zone of a region, else of its country’s most people, else UTC."""
    return ZONES.get(region or "") or ZONES.get(country or "") or "UTC"
