def test_essential_skills_leave_out_what_is_merely_wished_for(catalogue):
    role = catalogue.roles["csr"]
    asked = {ask.skill for ask in role.asks}
    assert role.essential_skills() < asked
    assert "active-listening" in role.essential_skills()
