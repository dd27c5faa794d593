from careers.reading.files.resume import is_resume, resume_text


def test_a_resume_keeps_the_work_and_leaves_out_the_person():
    text = resume_text(
        {
            "basics": {"name": "Ana Cruz", "email": "a@b.c", "label": "Team lead"},
            "work": [
                {
                    "position": "Agent",
                    "name": "Northbank",
                    "startDate": "2019-03-01",
                    "endDate": "2021-04-01",
                    "highlights": ["Took calls"],
                }
            ],
            "skills": [{"name": "Zendesk", "level": "Expert", "keywords": ["macros"]}],
            "languages": [{"language": "Spanish", "fluency": "Native"}],
            "education": [{"studyType": "Diploma", "area": "Business"}],
        }
    )

    assert "Ana Cruz" not in text
    assert text.splitlines()[0] == "Team lead"
    assert "Experience\nAgent, Northbank, 2019-03 - 2021-04\nTook calls" in text
    assert "Skills\nExpert Zendesk\nmacros" in text
    assert "Languages\nSpanish (Native)" in text
    assert "Education\nDiploma, Business" in text


def test_fields_of_a_wrong_kind_are_passed_over():
    assert resume_text({"basics": 3, "work": "none", "skills": [None, {}]}).strip()
    assert not is_resume(["work"])
