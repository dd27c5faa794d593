import pytest

from careers.catalogue.center import CenterType


def test_the_four_kinds_are_doors(site):
    page = site.visit("/centers/")
    assert page.headings("h1") == ["Four kinds of call center"]
    for kind in CenterType:
        assert f"/centers/{kind.value}" in page.links


@pytest.mark.parametrize("kind", CenterType)
def test_a_kind_tells_its_day_its_sides_and_its_jobs(site, catalogue, kind):
    page = site.visit(f"/centers/{kind.value}")
    assert page.headings("h1") == [f"{catalogue.centers[kind].name} call centers"]
    for part in ("A day", "The two sides of it", "Who does well here"):
        assert part in page.headings("h2")


def test_a_kind_without_jobs_today_says_so(site):
    words = site.visit("/centers/blended").words
    assert "No blended jobs are open today" in words


def test_there_is_no_fifth_kind(site):
    site.visit("/centers/underwater", status=404)
