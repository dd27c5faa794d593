import gzip

GZIP = {"Accept-Encoding": "gzip, br"}


def test_a_list_of_jobs_travels_compressed(site):
    plain = site.answer("/jobs/")
    slim = site.answer("/jobs/", headers=GZIP)

    assert slim.headers["Content-Encoding"] == "gzip"
    assert gzip.decompress(slim.data) == plain.data
    assert "Content-Encoding" not in plain.headers
    assert "Accept-Encoding" in plain.headers["Vary"]
    assert int(slim.headers["Content-Length"]) == len(slim.data)


def test_a_kept_page_is_given_as_the_browser_takes_it(site):
    for headers in (GZIP, {}, GZIP, {}):
        answer = site.answer("/roles/csr", headers=headers)
        assert ("Content-Encoding" in answer.headers) is bool(headers)


def test_what_is_small_travels_as_it_is(site):
    answer = site.answer("/jobs/?a=b", headers=GZIP)

    assert answer.status_code == 302
    assert "Content-Encoding" not in answer.headers
