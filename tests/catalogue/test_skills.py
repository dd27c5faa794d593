"""The skills of the field: enough of them, told apart, in words anyone can read."""

from tests.shipped import CATALOGUE

SKILLS = list(CATALOGUE.skills.values())

OWN_TRADE = [
    "call-control", "hold-and-silence", "wrap-up", "dispositions", "authentication",
    "call-transfer", "talk-and-type", "objections", "calibration", "erlang",
    "intraday", "shift-bidding", "speech-analytics", "tcpa", "do-not-call", "fdcpa",
    "reg-f", "pci-dss", "hipaa", "cpni", "kyc", "aml", "udaap", "gdpr",
    "two-languages", "interpreting", "home-working", "phone-systems", "dialers",
    "wfm-software", "quality-software", "crm", "bot-training", "conversation-design",
    "prompt-writing",
]  # fmt: skip


def test_there_are_enough_to_tell_the_field_apart():
    assert len(SKILLS) >= 265


def test_what_is_the_trades_own_is_here():
    assert set(OWN_TRADE) <= CATALOGUE.skills.keys()


def test_a_skill_is_told_in_full_and_in_short():
    for skill in SKILLS:
        said = [skill.meaning, *skill.levels.values()]
        assert all(line.endswith((".", "?", "”")) for line in said), skill.id
        assert len(set(said)) == len(said), skill.id
        assert all(len(line.split()) <= 30 for line in said), skill.id


def test_a_skill_leans_on_others_but_never_on_itself():
    for skill in SKILLS:
        assert skill.near, skill.id
        assert skill.id not in (*skill.near, *skill.broader), skill.id
        assert len(set(skill.near)) == len(skill.near), skill.id


def test_what_is_broader_is_broader_all_the_way_up():
    for skill in SKILLS:
        above, seen = set(skill.broader), {skill.id}
        while above:
            assert not above & seen, skill.id
            seen |= above
            above = {up for id_ in above for up in CATALOGUE.skills[id_].broader}


def test_words_of_many_meanings_count_only_in_company():
    wary = {word for skill in SKILLS for word in skill.wary}
    wide = {word for skill in SKILLS for word in skill.wide}
    firm = {word for skill in SKILLS for word in skill.phrases}
    assert wary >= {"taught", "quotes", "accuracy", "occupancy", "insights"}
    assert wide >= {"forecasting", "calibration", "retention", "outreach", "reports"}
    assert wary.isdisjoint(wide | firm)
    assert wide.isdisjoint(firm)


def test_how_long_somebody_did_the_work_is_not_a_skill():
    phrases = {word for skill in SKILLS for word in skill.phrases}
    assert not {"call center experience", "years of experience"} & phrases
