"""Words of a feed, fit to be shown: no tags, no mojibake, no control characters."""

import html
import re

import ftfy
from selectolax.lexbor import LexborHTMLParser


def clean(words: object) -> str:
    """Turn a cell of any kind into plain text with its paragraphs."""
    if words is None or isinstance(words, (dict, list, bool)):
        return ""
    text = _mended(str(words))
    if _TAG.search(text):
        text = _without_tags(text)
    if "&" in text:
        text = html.unescape(text)
    text = _CONTROL.sub(
        " ", text.replace("\r\n", "\n").replace("\r", "\n").replace("\u00a0", " ")
    )
    return _ungluing(re.sub(r"\n{3,}", "\n\n", re.sub(r"[ \t]+", " ", text)).strip())


def clean_line(words: object) -> str:
    """Turn a cell into one line."""
    return " ".join(clean(words).split())


def _mended(text: str) -> str:
    """Undo a wrong decoding; plain ASCII cannot have one."""
    return text if text.isascii() else ftfy.fix_text(text, config=_GENTLE)


def _without_tags(text: str) -> str:
    """Keep the blocks of HTML as lines, and list items as bullets."""
    if "&lt;" in text and not re.search(r"<\w", text):
        text = html.unescape(text)
    marked = _ITEM.sub("\n• ", _BLOCK.sub("\n", text))
    body = LexborHTMLParser(f"<body>{marked}</body>").body
    return re.sub(r" *\n *", "\n", body.text()) if body else ""


def _ungluing(text: str) -> str:
    """Part sentences that lost the line break between them: “cityKeep”, “done.Next”."""
    glued = _GLUE.findall(text)
    if len(glued) < 3 or len(glued) < text.count("\n"):
        return text
    return _GLUE.sub("\n", text)


_GENTLE = ftfy.TextFixerConfig(
    uncurl_quotes=False, normalization="NFC", fix_line_breaks=True
)
_TAG = re.compile(r"</?[a-zA-Z][^>]{0,500}>|&lt;/?[a-z]+[^&]{0,80}&gt;")
_BLOCK = re.compile(
    r"<(?:br|/p|p|/div|div|/ul|/ol|/h\d|h\d|/tr|/li)\b[^>]*>", re.IGNORECASE
)
_ITEM = re.compile(r"<li\b[^>]*>", re.IGNORECASE)
_CONTROL = re.compile(
    r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ud800-\udfff\ufffe\uffff\u200b\ufeff]"
)
_GLUE = re.compile(
    r"(?<=[a-z]{2}[.!?:;)])(?=[A-Z][a-z])"
    r"|(?<=[a-z]{4})(?<!\bLinked)(?<!\bFace)(?<!\bQuick)(?<!\bSales)"
    r"(?<!\bPower)(?<!\bJava)(?<!\bWord)(?=[A-Z][a-z]{2,}[ ,])"
)
