"""Looking up many phrases at once, in time that grows with the text only, whatever the number of phrases."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import islice, pairwise

from bot.nlu.details.reading import Reading, arabic_forms, fold

_MOST = 30
_LONGEST = 1_500  # characters of Chinese, Japanese or Korean
_JOINED = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")
_SEPARATED = re.compile(r"[^\W_]+")
_BRACES = re.compile(r"\{([^}]*)\}")
# What may stand between the words of one phrase.
_BETWEEN = re.compile(r"[\s'.&-]{1,3}")


@dataclass(frozen=True)
class Hit:
    """A phrase found at `start:end`; `first` and `last` are its words' places, else -1."""

    value: str
    phrase: str
    start: int
    end: int
    first: int = -1
    last: int = -1


class Phrases:
    """Phrases with their values; longer ones win. Words are compared plain, other scripts as is."""

    def __init__(self, entries: Iterable[tuple[str, str]]) -> None:
        self._spaced: dict[str, list[tuple[tuple[str, ...], str]]] = defaultdict(list)
        self._joined: dict[str, list[tuple[str, str]]] = defaultdict(list)
        for phrase, value in entries:
            if _JOINED.search(phrase):
                self._joined[phrase[0]].append((phrase, value))
                continue
            words = tuple(fold(w) for w in _SEPARATED.findall(phrase))
            if words:
                self._spaced[words[0]].append((words, value))
        for spaced in self._spaced.values():
            spaced.sort(key=lambda entry: -len(entry[0]))
        for joined in self._joined.values():
            joined.sort(key=lambda entry: -len(entry[0]))

    def find(self, reading: Reading) -> Iterator[Hit]:
        """The text's first phrases, without overlaps within a script."""
        if self._joined:
            yield from islice(self._find_joined(reading.text), _MOST)
        yield from islice(self._find_spaced(reading), _MOST)

    def _find_spaced(self, reading: Reading) -> Iterator[Hit]:
        place = 0
        while place < len(reading.words):
            hit = self._at(reading, place)
            if hit is None:
                place += 1
            else:
                yield hit
                place = hit.last + 1

    def _find_joined(self, text: str) -> Iterator[Hit]:
        place, end = 0, min(len(text), _LONGEST)
        while place < end:
            entries = self._joined.get(text[place])
            hit = next((e for e in entries if text.startswith(e[0], place)), None) if entries else None
            if hit is None:
                place += 1
                continue
            yield Hit(hit[1], hit[0], place, place + len(hit[0]))
            place += len(hit[0])

    def _at(self, reading: Reading, place: int) -> Hit | None:
        word = reading.words[place]
        forms = arabic_forms(word.plain) if reading.language == "ar" else (word.plain,)
        for form in forms:
            for phrase, value in self._spaced.get(form, ()):
                last = place + len(phrase) - 1
                if len(phrase) == 1 or _continues(reading, place, phrase):
                    return Hit(value, " ".join(phrase), word.start, reading.words[last].end, place, last)
        return None


def _continues(reading: Reading, place: int, phrase: tuple[str, ...]) -> bool:
    words = reading.words[place : place + len(phrase)]
    if len(words) < len(phrase) or any(w.plain != p for w, p in zip(words[1:], phrase[1:], strict=True)):
        return False
    return all(_BETWEEN.fullmatch(reading.text, a.end, b.start) for a, b in pairwise(words))


def expand(pattern: str) -> list[str]:
    """ "negr{o,a}" -> negro, negra; phrases are parted by blanks, "_" is a blank within one."""
    found = []
    for item in re.split(r"[\s]+", pattern.strip()):
        forms = [item]
        while any("{" in form for form in forms):
            forms = [
                form.replace(match.group(), choice, 1)
                for form in forms
                if (match := _BRACES.search(form))
                for choice in match[1].split(",")
            ]
        found += [form.replace("_", " ") for form in forms]
    return found
