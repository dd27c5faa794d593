from careers.catalogue.term import Term


def test_a_term_is_looked_for_by_its_name_unless_forms_are_given():
    plain = Term("ivr", "IVR", "A menu.", "“Press one.”", "On the line.")

    assert plain.forms() == ("IVR",)
    assert Term("a", "A", "", "", "", said=("B", "C")).forms() == ("B", "C")
    assert Term("a", "A", "", "", "", said=()).forms() == ()


def test_the_glossary_is_large_and_complete(catalogue):
    assert len(catalogue.terms) >= 90
    for term in catalogue.terms.values():
        assert term.means.endswith(".")
        assert term.example.startswith("“")
        assert term.seen.endswith(".")


def test_what_a_law_says_tells_when_it_was_checked(catalogue):
    laws = ("tcpa", "fdcpa", "hipaa", "gdpr", "pci-dss", "do-not-call", "w-2")
    assert all(catalogue.terms[id].checked_on for id in laws)
