"""One HTML answer, taken apart to see whether it is well made."""

import re
from collections import Counter
from dataclasses import dataclass, field
from html.parser import HTMLParser

HEADINGS = {"title", "h1", "h2", "h3", "h4"}
LABELLED = {"input", "select", "textarea"}
VOID = {"area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta"}


@dataclass
class Page(HTMLParser):
    html: str
    status: int
    url: str = ""
    text: dict[str, list[str]] = field(
        default_factory=lambda: {h: [] for h in HEADINGS}
    )
    ids: Counter[str] = field(default_factory=Counter)
    labels: set[str] = field(default_factory=set)
    inputs: dict[str, dict] = field(default_factory=dict)
    forms: list[dict] = field(default_factory=list)
    links: list[str] = field(default_factory=list)
    tags: Counter[str] = field(default_factory=Counter)
    faults: list[str] = field(default_factory=list)
    refers: set[str] = field(default_factory=set)
    lang: str = ""

    def __post_init__(self) -> None:
        super().__init__()
        self._open: list[str] = []
        self.feed(self.html)

    def handle_starttag(self, tag, attrs):
        attrs = dict(attrs)
        if tag not in VOID:
            self._open.append(tag)
        self.tags[tag] += 1
        self._note_places(tag, attrs)
        self._note_form(tag, attrs)
        self._note_attributes(tag, attrs)
        self._note_faults(tag, attrs)

    def _note_places(self, tag, attrs):
        """Where one can go, and what it is called there."""
        if tag == "html":
            self.lang = attrs.get("lang") or ""
        if tag == "a":
            self.links.append(attrs.get("href") or "")
        if tag in HEADINGS and "svg" not in self._open:
            self.text[tag].append("")

    def _note_form(self, tag, attrs):
        if tag == "label":
            self.labels.add(attrs.get("for"))
        if tag == "form":
            self.forms.append({**attrs, "fields": []})
        if tag not in LABELLED:
            return
        if attrs.get("type") not in {"hidden", "submit"}:
            self.inputs[attrs.get("id") or f"(no id) {attrs}"] = attrs
        if self.forms and attrs.get("name"):
            self.forms[-1]["fields"].append(attrs["name"])

    def _note_attributes(self, tag, attrs):
        for name, value in attrs.items():
            if name == "id":
                self.ids[value] += 1
            if name == "style" or name.startswith("on"):
                self.faults.append(f"inline {name} on <{tag}>")
            if name in {"aria-describedby", "aria-labelledby", "aria-controls"}:
                self.refers |= set((value or "").split())

    def _note_faults(self, tag, attrs):
        if tag == "style" or (tag == "script" and "src" not in attrs):
            self.faults.append(f"inline <{tag}>")
        if tag == "img" and "alt" not in attrs:
            self.faults.append("an img without alt")

    def handle_endtag(self, tag):
        while self._open and self._open.pop() != tag:
            pass

    def handle_data(self, data):
        for tag in HEADINGS & set(self._open):
            if self.text[tag] and "svg" not in self._open:
                self.text[tag][-1] += data

    def headings(self, tag: str) -> list[str]:
        return [" ".join(text.split()) for text in self.text[tag]]

    @property
    def title(self) -> str:
        return self.headings("title")[0]

    @property
    def words(self) -> str:
        """What a reader sees, tags taken out and spaces evened."""
        bare = re.sub(r"<(script|style|title)\b.*?</\1>", " ", self.html, flags=re.S)
        return " ".join(re.sub(r"<[^>]+>", " ", bare).split())

    def problems(self) -> list[str]:
        """Name all that is not well made on this page."""
        found = list(self.faults)
        if len(self.headings("h1")) != 1:
            found.append(f"needs one h1, has {self.headings('h1')}")
        if not self.title.endswith("– Headway"):
            found.append(f"title {self.title!r} does not end with the name")
        found += [f"repeats id {i}" for i, count in self.ids.items() if count > 1]
        found += [
            f"no label for {i}"
            for i in set(self.inputs) - self.labels
            if not self.inputs[i].get("aria-label")
        ]
        found += [f"refers to missing id {i}" for i in self.refers - set(self.ids)]
        found += [
            f"form without action: {form}"
            for form in self.forms
            if not form.get("action")
        ]
        found += [
            f"POST form without token: {form}"
            for form in self.forms
            if (form.get("method") or "").lower() == "post"
            and "csrf_token" not in form["fields"]
        ]
        if not self.lang:
            found.append("html has no lang")
        if "#main" not in self.links or "main" not in self.ids:
            found.append("no skip link with a target")
        if self.tags["main"] != 1:
            found.append("needs one main")
        return found
