from careers.errors import CareersError


def test_an_expected_problem_says_what_happened_and_what_to_do():
    error = CareersError("The file is empty.", "Choose another.")

    assert str(error) == "The file is empty. Choose another."
    assert (error.problem, error.remedy) == ("The file is empty.", "Choose another.")
