from careers.catalogue.showing import Showing


def test_what_shows_a_skill_goes_by_the_name_of_the_skill():
    assert Showing("typing", "Typed.", "Type.").id == "typing"


def test_sixty_skills_can_be_shown(catalogue):
    assert len(catalogue.showings) >= 60
    assert catalogue.showings.keys() <= catalogue.skills.keys()
