"""Ways to look at what a file gave."""

from careers.board.feeds.formats import records
from careers.board.feeds.record import Fault, Record


def read(tmp_path, content, name="feed.json"):
    path = tmp_path / name
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    return list(records(path))


def titles(outcomes):
    return [one.fields.get("title") for one in outcomes if isinstance(one, Record)]


def faults(outcomes):
    return [one.line for one in outcomes if isinstance(one, Fault)]
