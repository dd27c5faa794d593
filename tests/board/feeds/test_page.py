from tests.board.feeds.reading import read, titles

PAGE = """<!doctype html><title>x</title>
<script>var a = "<b>";</script>
<script type="application/ld+json">{"@type": "Organization", "name": "No job"}</script>
<script type="application/ld+json">
{"@context": "https://schema.org",
 "@graph": [{"@type": ["JobPosting"], "title": "Agent"}]}
</script>"""


def test_a_saved_page_gives_its_postings(tmp_path):
    outcomes = read(tmp_path, PAGE, "page.html")
    assert titles(outcomes) == ["Agent"]
    assert outcomes[0].line == 5


def test_a_page_without_a_posting_says_so(tmp_path):
    (fault,) = read(tmp_path, "<html><p>Nothing</p></html>", "page.html")
    assert "No JobPosting" in fault.problem


def test_a_posting_that_is_no_json_is_told_with_its_line(tmp_path):
    page = '<p>x</p>\n<script type="application/ld+json">{"@type": </script>'

    (fault,) = read(tmp_path, page, "page.html")

    assert fault.line == 2
    assert "No JobPosting" not in fault.problem
