from careers import assets
from careers.web.look import SHEETS, address, sheet


def test_every_sheet_is_in_the_one_that_pages_ask_for():
    there = {
        str(path.relative_to(assets.STATIC / "css").with_suffix(""))
        for path in (assets.STATIC / "css").rglob("*.css")
    }

    assert {name for name, _ in SHEETS} == there
    assert sheet().index("@layer tokens, base") < sheet().index("@layer tokens {")


def test_the_sheet_may_be_kept_for_a_year(site):
    answer = site.answer(address())

    assert answer.mimetype == "text/css"
    assert "immutable" in answer.headers["Cache-Control"]
    assert site.answer("/look-old.css").status_code == 404


def test_print_rules_hold_on_paper_only():
    assert sheet().rindex("@media print {") > sheet().index("@layer utilities")
