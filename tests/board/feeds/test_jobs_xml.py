import pytest
from hypothesis import given
from hypothesis import strategies as st

from careers.board.feeds.formats import records_in
from careers.board.feeds.jobs_xml import is_jobs
from careers.board.feeds.record import Fault, Record
from careers.board.pay import Unit
from careers.board.place import Setting
from careers.board.terms import Employment
from tests.board.feeds.world import imported

JOB = """<job>
  <title><![CDATA[Customer Service Representative]]></title>
  <date><![CDATA[Thu, 20 Aug 2026 22:49:39 GMT]]></date>
  <referencenumber><![CDATA[CS-7]]></referencenumber>
  <url><![CDATA[https://jobs.maple.example/?a=1&b=2]]></url>
  <company><![CDATA[Maple Harbor]]></company>
  <city><![CDATA[Columbus]]></city>
  <state><![CDATA[OH]]></state>
  <country><![CDATA[US]]></country>
  <remotetype><![CDATA[Fully remote]]></remotetype>
  <description><![CDATA[<p>You answer <b>inbound</b> calls.</p><ul><li>Be kind</li>
  </ul>]]></description>
  <salary><![CDATA[$18.25 - $20.50 per hour]]></salary>
  <jobtype><![CDATA[fulltime]]></jobtype>
  <category><![CDATA[Customer service]]></category>
  <experience><![CDATA[1+ years]]></experience>
  <expirationdate><![CDATA[2026-09-20]]></expirationdate>
</job>"""
FEED = f"""<?xml version="1.0" encoding="utf-8"?>
<source><publisher>Maple</publisher>
{JOB}
</source>"""


def read(words: str) -> list[Record | Fault]:
    return list(records_in(words.encode()))


def test_a_feed_for_indeed_is_imported_with_all_it_says(tmp_path):
    (job,), _ = imported(tmp_path, "maple.xml", FEED)

    assert (job.title, job.source_key) == ("Customer Service Representative", "CS-7")
    assert (job.where.setting, job.where.region) == (Setting.VIRTUAL, "US-OH")
    assert (str(job.pay.low), job.pay.unit) == ("18.25", Unit.HOUR)
    assert job.terms.employment is Employment.FULL_TIME
    assert job.apply_at == "https://jobs.maple.example/?a=1&b=2"
    assert job.body.startswith("You answer inbound calls.\n\n• Be kind")
    assert "Experience: 1+ years" in job.body
    assert job.closing_stated


def test_a_broken_job_costs_only_itself():
    broken = JOB.replace("</city>", "")
    found = read(f"<source>{JOB}{broken}\n{JOB}</source>")

    assert [type(one) for one in found] == [Record, Fault, Record]
    assert "Not XML: mismatched tag" in found[1].problem
    assert found[1].line == 35


def test_a_job_that_never_ends_stops_where_the_next_begins():
    found = read(f"<source>{JOB.replace('</job>', '')}{JOB}<job><title>x")

    assert [type(one) for one in found] == [Fault, Record, Fault]


def test_words_that_never_close_their_cdata_cost_one_job():
    found = read(f"<source>{JOB.replace('</ul>]]>', '</ul>')}{JOB}</source>")

    assert [type(one) for one in found] == [Fault, Record]


def test_no_entity_is_ever_declared_fetched_or_grown():
    laughs = """<?xml version="1.0"?><!DOCTYPE source [<!ENTITY a "ha">
    <!ENTITY b "&a;&a;&a;"><!ENTITY f SYSTEM "file:///etc/passwd">]><source>"""
    (found,) = read(f"{laughs}<job><title>&b; &f;</title></job></source>")

    assert found.fields == {"title": "&b; &f;"}


def test_a_document_type_inside_a_job_is_refused():
    inside = '<job><!DOCTYPE x [<!ENTITY a "ha">]><title>&a;</title></job>'

    assert isinstance(read(inside)[0], Fault)


def test_lone_marks_and_signs_of_html_are_taken_as_meant():
    (found,) = read("<job><title>R&D &nbsp;&amp; calls &#233;</title></job>")

    assert found.fields["title"] == "R&D \xa0& calls é"


def test_elements_within_elements_and_again_are_kept():
    pay = "<salary><min>18</min><max>20</max></salary><benefit>a</benefit>"
    (found,) = read(f"<x:job>{pay}<benefit>b</benefit></x:job>".replace("x:", ""))

    assert found.fields["salary"] == {"min": "18", "max": "20"}
    assert found.fields["benefit"] == ["a", "b"]


def test_what_is_nested_without_end_is_left():
    (found,) = read("<job>" + "<a>" * 50 + "</a>" * 50 + "</job>")

    assert found.problem == "Nested too deeply."


@pytest.mark.parametrize("words", ["<source></source>", "<?xml version='1.0'?><a/>"])
def test_a_feed_of_no_jobs_says_so(words):
    (found,) = read(words)

    assert "No job in this XML file" in found.problem


def test_pages_and_texts_are_no_feeds_of_jobs():
    assert not is_jobs(b"<!DOCTYPE html><html>")
    assert not is_jobs(b"<?xml version='1.0'?><html xmlns='x'>")
    assert not is_jobs(b"title,city")


def test_utf_16_is_read_too():
    (found,) = list(records_in(f"<jobs>{JOB}</jobs>".encode("utf-16")))

    assert found.fields["city"] == "Columbus"


PARTS = ("<job>", "</job>", "<![CDATA[", "]]>", "<title>", "</title>", "&", "\0", "é")


@given(st.lists(st.sampled_from(PARTS) | st.text(max_size=4), max_size=20))
def test_no_feed_at_all_raises(parts):
    assert read(f"<source>{''.join(parts)}")
