"""Opens one Word or PDF file inside a process with little memory and little time.

Run as ``python -m careers.reading.files.child pdf < file``; answers in JSON.
"""

import json
import resource
import sys
from collections.abc import Callable

from careers.errors import CareersError
from careers.reading.files import pdf, word

MEMORY = 768 * 1024 * 1024
SECONDS = 10

_READERS: dict[str, Callable[[bytes], str]] = {
    "word": word.text_of,
    "pdf": pdf.text_of,
}


def main(kind: str) -> None:
    """Read the file on standard input; write its text, or what is wrong with it."""
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    resource.setrlimit(resource.RLIMIT_CPU, (SECONDS, SECONDS))
    sys.stdout.write(json.dumps(answer(kind, sys.stdin.buffer.read())))


def answer(kind: str, content: bytes) -> dict[str, str]:
    """Tell the text of a file, or the problem and its remedy."""
    try:
        return {"text": _READERS[kind](content)}
    except CareersError as error:
        return {"problem": error.problem, "remedy": error.remedy}


if __name__ == "__main__":
    main(sys.argv[1])
