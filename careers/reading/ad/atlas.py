"""The places that ads in this field name, by the names they use."""

_STATES = (
    "AL Alabama,AK Alaska,AZ Arizona,AR Arkansas,CA California,CO Colorado,CT "
    "Connecticut,DE Delaware,"
    "DC District of Columbia,FL Florida,GA Georgia,HI Hawaii,ID Idaho,IL "
    "Illinois,IN Indiana,IA Iowa,"
    "KS Kansas,KY Kentucky,LA Louisiana,ME Maine,MD Maryland,MA Massachusetts,"
    "MI Michigan,MN Minnesota,"
    "MS Mississippi,MO Missouri,MT Montana,NE Nebraska,NV Nevada,NH New "
    "Hampshire,NJ New Jersey,"
    "NM New Mexico,NY New York,NC North Carolina,ND North Dakota,OH Ohio,OK "
    "Oklahoma,OR Oregon,"
    "PA Pennsylvania,RI Rhode Island,SC South Carolina,SD South Dakota,TN "
    "Tennessee,TX Texas,UT Utah,"
    "VT Vermont,VA Virginia,WA Washington,WV West Virginia,WI Wisconsin,WY Wyoming"
)
_PAIRS = [(item[:2], item[3:]) for item in _STATES.split(",")]
STATES = {
    **{short: f"US-{short}" for short, _ in _PAIRS},
    **{name.lower(): f"US-{short}" for short, name in _PAIRS},
}
"""US states by code and by name in lower case."""

_COUNTRIES = (
    "US united states,US united states of america,US usa,US us,US u s,US "
    "america,GB united kingdom,GB uk,GB england,"
    "GB scotland,GB wales,GB great britain,GB gb,GB northern ireland,PH "
    "philippines,PH ph,PH the philippines,"
    "CA canada,CA can,IE ireland,IE ie,IN india,IN ind,AU australia,AU au,NZ "
    "new zealand,ZA south africa,JM jamaica,"
    "MX mexico,MX mex,CO colombia,CR costa rica,GT guatemala,SV el salvador,"
    "HN honduras,DO dominican republic,"
    "NI nicaragua,BZ belize,PA panama,PE peru,CL chile,AR argentina,BR brazil,"
    "BR brasil,UY uruguay,PT portugal,"
    "PT pt,ES spain,ES es,FR france,FR fr,DE germany,DE de,DE deu,NL "
    "netherlands,NL the netherlands,NL nl,BE belgium,"
    "IT italy,CH switzerland,AT austria,PL poland,PL pl,CZ czech republic,CZ "
    "czechia,HU hungary,RO romania,"
    "BG bulgaria,GR greece,GR gr,CY cyprus,MT malta,SE sweden,NO norway,DK "
    "denmark,FI finland,EE estonia,"
    "LV latvia,LT lithuania,UA ukraine,TR turkey,TR türkiye,EG egypt,EG eg,MA "
    "morocco,TN tunisia,KE kenya,"
    "NG nigeria,GH ghana,AE united arab emirates,AE uae,SA saudi arabia,QA "
    "qatar,IL israel,SG singapore,"
    "SG sg,MY malaysia,TH thailand,VN vietnam,ID indonesia,HK hong kong,TW "
    "taiwan,CN china,JP japan,"
    "JP jp,JP jpn,KR south korea,KR korea,PK pakistan,BD bangladesh,LK sri "
    "lanka,HR croatia,RS serbia,"
    "SK slovakia,SI slovenia,LU luxembourg,TT trinidad and tobago,FJ fiji,MU "
    "mauritius,PR puerto rico"
)
COUNTRIES = {item[3:]: item[:2] for item in _COUNTRIES.split(",")}
"""Countries (ISO 3166-1) by their names in lower case."""

REGIONS = {
    ("CA", "ontario"): "CA-ON",
    ("CA", "on"): "CA-ON",
    ("CA", "bc"): "CA-BC",
    ("CA", "british columbia"): "CA-BC",
    ("CA", "alberta"): "CA-AB",
    ("CA", "ab"): "CA-AB",
    ("CA", "quebec"): "CA-QC",
    ("CA", "qc"): "CA-QC",
    ("CA", "nova scotia"): "CA-NS",
    ("CA", "new brunswick"): "CA-NB",
    ("CA", "manitoba"): "CA-MB",
    ("CA", "saskatchewan"): "CA-SK",
    ("CA", "newfoundland and labrador"): "CA-NL",
    ("CA", "newfoundland"): "CA-NL",
    ("CA", "prince edward island"): "CA-PE",
    ("CA", "québec"): "CA-QC",
    ("GB", "england"): "GB-ENG",
    ("GB", "scotland"): "GB-SCT",
    ("GB", "wales"): "GB-WLS",
    ("GB", "lnd"): "GB-LND",
    ("", "ontario"): "CA-ON",
    ("", "british columbia"): "CA-BC",
    ("", "metro manila"): "PH-00",
    ("PH", "metro manila"): "PH-00",
    ("PH", "ncr"): "PH-00",
    ("PH", "cebu"): "PH-CEB",
    ("PH", "pampanga"): "PH-PAM",
    ("PH", "laguna"): "PH-LAG",
    ("PH", "cavite"): "PH-CAV",
    ("PH", "iloilo"): "PH-ILI",
    ("PH", "davao"): "PH-DAS",
    ("PH", "davao del sur"): "PH-DAS",
    ("PH", "bulacan"): "PH-BUL",
    ("PH", "rizal"): "PH-RIZ",
    ("PH", "batangas"): "PH-BTG",
}
"""Regions (ISO 3166-2) outside the US, by country and name; “” is any country."""

_CITIES = (
    "PH PH-00 manila,PH PH-00 makati,PH PH-00 taguig,PH PH-00 bgc,PH PH-00 "
    "bonifacio global city,PH PH-00 quezon city,"
    "PH PH-00 pasig,PH PH-00 ortigas,PH PH-00 mandaluyong,PH PH-00 muntinlupa,"
    "PH PH-00 alabang,PH PH-00 pasay,"
    "PH PH-00 eastwood,PH PH-00 caloocan,PH PH-00 las piñas,PH PH-00 las "
    "pinas,PH PH-00 marikina,PH PH-00 parañaque,"
    "PH PH-CEB cebu,PH PH-CEB cebu city,PH PH-CEB mandaue,PH PH-CEB lapu-lapu,"
    "PH PH-DAS davao,PH PH-DAS davao city,"
    "PH PH-PAM clark,PH PH-PAM angeles city,PH PH-PAM san fernando,PH PH-ILI "
    "iloilo,PH PH-ILI iloilo city,PH PH-NEC bacolod,"
    "PH PH-NER dumaguete,PH PH-BEN baguio,PH PH-LAG santa rosa,PH PH-LAG sta. "
    "rosa,PH PH-CAV bacoor,PH PH-CAV imus,"
    "PH PH-MSR cagayan de oro,PH PH-CAS naga,PH PH-ALB legazpi,PH PH-RIZ "
    "antipolo,PH PH-RIZ cainta,PH PH-BUL malolos,"
    "PH PH-LEY tacloban,PH PH-BTG lipa,PH PH-TAR tarlac,"
    "GB GB-LND london,GB GB-MAN manchester,GB GB-LDS leeds,GB GB-BIR "
    "birmingham,GB GB-GLG glasgow,GB GB-CRF cardiff,"
    "GB GB-NET newcastle,GB GB-SHF sheffield,GB GB-BST bristol,GB GB-LIV "
    "liverpool,GB GB-EDH edinburgh,GB GB-BFS belfast,"
    "IE IE-D dublin,CA CA-ON toronto,CA CA-BC vancouver,CA CA-QC montreal,CA "
    "CA-AB calgary,CA CA-ON ottawa,"
    "IN IN-KA bangalore,IN IN-KA bengaluru,IN IN-TG hyderabad,IN IN-MH pune,"
    "IN IN-MH mumbai,IN IN-DL delhi,IN IN-HR gurgaon,"
    "AU AU-NSW sydney,AU AU-VIC melbourne,AU AU-QLD brisbane,DE DE-BE berlin,"
    "DE DE-BY munich,FR FR-75 paris,ES ES-B barcelona,"
    "ES ES-M madrid,PT PT-11 lisbon,PT PT-13 porto,NL NL-NH amsterdam,SG "
    "SG-01 singapore,JP JP-13 tokyo,ZA ZA-WC cape town,"
    "ZA ZA-GP johannesburg,GR GR-I athens,PL PL-14 warsaw,PL PL-12 krakow,MX "
    "MX-CMX mexico city,CO CO-DC bogota,"
    "US US-NY new york city,US US-NY nyc,US US-CA san francisco,US US-CA los "
    "angeles,US US-IL chicago,US US-TX dallas,"
    "US US-TX austin,US US-TX houston,US US-AZ phoenix,US US-WA seattle,US "
    "US-MA boston,US US-CO denver,US US-GA atlanta,"
    "US US-FL miami,US US-FL tampa,US US-NV las vegas,US US-UT salt lake city,"
    "US US-TX san antonio,US US-OH columbus,US US-NC charlotte"
)
CITIES = {
    item.split(" ", 2)[2]: (item[:2], item.split(" ", 2)[1])
    for item in _CITIES.split(",")
}
"""Cities that need no country beside them: country and region by name in lower case."""
