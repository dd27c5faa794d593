"""Hardware "and" software: said in one breath, and two skills."""

from collections.abc import Iterable, Iterator

from spacy.tokens import Doc, Span


def both_wares(doc: Doc, spans: Iterable[Span]) -> Iterator[Span]:
    """Give each span on; where it names machines and programs, give one of each."""
    for span in spans:
        places = {token.lower_: token.i for token in span}
        if span.label_ in _WARES.values() and places.keys() >= _WARES.keys():
            for word, skill in _WARES.items():
                yield Span(doc, places[word], places[word] + 1, label=skill)
        else:
            yield span


_WARES = {"hardware": "hardware-support", "software": "software-support"}
