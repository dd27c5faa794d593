import pytest

from careers.mail.bounce import refused_in

REPORT = """\
From: MAILER-DAEMON@mail.example
To: headway@headway.example
Subject: Undelivered
MIME-Version: 1.0
Content-Type: multipart/report; report-type=delivery-status; boundary="b"

--b
Content-Type: text/plain

Sorry.

--b
Content-Type: message/delivery-status

Reporting-MTA: dns; mail.example

Final-Recipient: rfc822; Eva@Example.org
Action: {action}
Status: {status}

Final-Recipient: rfc822; ben@example.org
Action: failed
Status: 5.1.1

--b--
"""


def test_who_cannot_be_reached_for_good_is_named():
    report = REPORT.format(action="failed", status="5.1.1").encode()
    assert refused_in(report) == ["eva@example.org", "ben@example.org"]


@pytest.mark.parametrize(
    ("action", "status"), [("delayed", "4.4.7"), ("failed", "4.2.2"), ("relayed", "2")]
)
def test_a_full_box_is_not_for_good(action, status):
    report = REPORT.format(action=action, status=status).encode()
    assert refused_in(report) == ["ben@example.org"]


@pytest.mark.parametrize("mail", [b"", b"Subject: hello\n\nhello", b"\xff\xfe\x00"])
def test_other_mail_names_nobody(mail):
    assert refused_in(mail) == []
