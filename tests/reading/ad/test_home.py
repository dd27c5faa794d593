import pytest

from careers.reading.ad import home


@pytest.mark.parametrize(
    ("reader", "text", "value"),
    [
        (home.kit, "We ship you a laptop.", "shipped"),
        (home.kit, "Use your own computer.", "own"),
        (home.down, "25/10 Mbps internet", 25),
        (home.up, "25 Mbps download and 10 Mbps upload.", 10),
        (home.wired, "Hardwired by Ethernet.", True),
        (home.rules, "HIPAA and PCI apply.", ("HIPAA", "PCI")),
        (home.camera, "No webcam needed.", False),
        (home.camera, "Training is on camera.", True),
        (home.monitoring, "Screens are recorded.", True),
        (home.clean_desk, "Clean desk.", True),
        (home.memory, "8 GB RAM", 8),
    ],
)
def test_what_a_home_office_takes(reader, text, value):
    found = reader(text)
    assert (found.value if found else None) == value
