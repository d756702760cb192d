"""The lexicon of shop concepts: native words for one idea, so that each language learns from all phrases.

`data/concepts/<language>.yml` maps a concept to its words. A word matches whole; `word*` matches
beginnings; several words match in a row. Chinese, Japanese and Korean entries match anywhere. Case, accents
and Arabic letter forms do not matter.
"""

from __future__ import annotations

import hashlib
import re
from collections import defaultdict
from collections.abc import Mapping, Sequence
from functools import lru_cache
from itertools import chain
from pathlib import Path

import yaml

from bot.errors import TrainingDataError
from bot.nlu import LANGUAGES
from bot.nlu.broken_yaml import broken_yaml
from bot.nlu.text import normalise, without_accents

Entries = Mapping[str, Mapping[str, Sequence[str]]]

_NAME = re.compile(r"[A-Z][A-Z_]{1,30}\Z")
_ANYWHERE = frozenset({"zh", "ja", "ko"})
# Where entries of one word stand, and those of which the second is only a beginning.
_ANY_WORD = "*"
_SPLIT = re.compile(r"[^\W_]+", re.UNICODE)
_LATIN_PAIR = re.compile(r"[a-z0-9]{2}")
# Conjunctions, prepositions and the article are written onto Arabic words.
_ARABIC_FRONT = re.compile("^(?:[\u0648\u0641])?(?:[\u0628\u0644\u0643])?(?:\u0627\u0644|\u0644\u0644)?")


# Shoppers use the same few thousand words over and over.
_WORDS_REMEMBERED = 4_000


def plain(text: str) -> str:
    """The form in which concepts are compared."""
    return " ".join(without_accents(word) for word in _SPLIT.findall(normalise(text)))


class Lexicon:
    """Finds concepts in text of a language; built from `{language: {concept: [words]}}`."""

    def __init__(self, entries: Entries) -> None:
        self.entries = {
            code: {name: list(words) for name, words in named.items()} for code, named in entries.items()
        }
        self._finders = {code: _finder(code, named) for code, named in self.entries.items()}

    def find(self, text: str, language: str | None) -> list[str]:
        """Concepts in the order of the text; repeats stay, a longer match hides those inside it."""
        finder = self._finders.get(language or "")
        return finder.find(text) if finder else []


class _WordFinder:
    """For languages with spaces between words."""

    def __init__(self, named: Mapping[str, Sequence[str]], front: re.Pattern[str] | None) -> None:
        self._front = front
        self._phrases: dict[str, list[tuple[tuple[str, ...], str]]] = defaultdict(list)
        self._stems: dict[str, list[tuple[tuple[str, ...], str]]] = defaultdict(list)
        for name, words in named.items():
            for entry in words:
                parts = tuple(plain(part) + "*" * part.endswith("*") for part in entry.split())
                parts = tuple(piece for part in parts for piece in part.split())
                if not parts:
                    continue
                first = parts[0]
                (self._stems if first.endswith("*") else self._phrases)[first.rstrip("*")].append(
                    (parts, name)
                )
        for table in (self._phrases, self._stems):
            for found in table.values():
                found.sort(key=lambda item: -len(item[0]))
        self._beginning_with = lru_cache(_WORDS_REMEMBERED)(self._find_beginning)

    def find(self, text: str) -> list[str]:
        words = plain(text).split()
        found, place = [], 0
        while place < len(words):
            length, names = self._at(words, place)
            found += names
            place += length or 1
        return found

    def _at(self, words: list[str], place: int) -> tuple[int, list[str]]:
        best: tuple[int, list[str]] = (0, [])
        for word in self._forms(words[place]):
            known = self._beginning_with(word)
            after = words[place + 1] if place + 1 < len(words) else ""
            for parts, name in chain(known.get(after, ()), known[_ANY_WORD]):
                if len(parts) >= best[0] and _follows(parts[1:], words, place + 1):
                    best = (len(parts), [*(best[1] if len(parts) == best[0] else []), name])
            if best[0]:
                break
        return best[0], sorted(set(best[1]))

    def _find_beginning(self, word: str) -> dict[str, list[tuple[tuple[str, ...], str]]]:
        """Entries whose first word `word` could be, by their second word where that is a whole one."""
        found = list(self._phrases.get(word, ()))
        for n in range(2, len(word) + 1):
            found += self._stems.get(word[:n], ())
        known: dict[str, list[tuple[tuple[str, ...], str]]] = {_ANY_WORD: []}
        for parts, name in found:
            second = parts[1] if len(parts) > 1 and not parts[1].endswith("*") else _ANY_WORD
            known.setdefault(second, []).append((parts, name))
        return known

    def _forms(self, word: str) -> list[str]:
        if self._front is None:
            return [word]
        bare = self._front.sub("", word, count=1)
        return [word, bare] if bare and bare != word else [word]


def _follows(parts: Sequence[str], words: Sequence[str], place: int) -> bool:
    if place + len(parts) > len(words):
        return False
    return all(
        word.startswith(part[:-1]) if part.endswith("*") else word == part
        for part, word in zip(parts, words[place:], strict=False)
    )


class _AnywhereFinder:
    """For languages whose words are not set apart by spaces, or carry endings of many kinds."""

    def __init__(self, named: Mapping[str, Sequence[str]]) -> None:
        self._names: dict[str, list[str]] = defaultdict(list)
        for name, words in named.items():
            for entry in words:
                key = plain(entry).replace(" ", "")
                if key and name not in self._names[key]:
                    self._names[key].append(name)
        self._longest = max(map(len, self._names), default=0)

    def find(self, text: str) -> list[str]:
        run, edges = _joined(plain(text).split())
        found, place = [], 0
        while place < len(run):
            for n in range(min(self._longest, len(run) - place), 0, -1):
                key = run[place : place + n]
                names = self._names.get(key)
                if names and _stands_alone(run, edges, place, place + n):
                    found += names
                    place += n
                    break
            else:
                place += 1
        return found


def _joined(words: Sequence[str]) -> tuple[str, frozenset[int]]:
    """`words` without spaces, and the places where one ends and the next begins."""
    edges = [0]
    for word in words:
        edges.append(edges[-1] + len(word))
    return "".join(words), frozenset(edges)


def _stands_alone(run: str, edges: frozenset[int], start: int, end: int) -> bool:
    """Whether Latin letters and digits at `start:end` are a word: "app" is none in "apple"."""
    before = run[start - 1 : start + 1] if start not in edges else ""
    after = run[end - 1 : end + 1] if end not in edges else ""
    return not (_LATIN_PAIR.fullmatch(before) or _LATIN_PAIR.fullmatch(after))


def _finder(code: str, named: Mapping[str, Sequence[str]]) -> _WordFinder | _AnywhereFinder:
    if code in _ANYWHERE:
        return _AnywhereFinder(named)
    return _WordFinder(named, _ARABIC_FRONT if code == "ar" else None)


def read_lexicon(folder: Path) -> Lexicon:
    """The lexicon in `folder`, empty where that is missing; raises `TrainingDataError` with file and line."""
    return _read_once(folder, lexicon_digest(folder))


@lru_cache(maxsize=1)
def _read_once(folder: Path, _digest: str) -> Lexicon:
    """One training needs the lexicon for the language and for the features: reading it takes seconds."""
    entries = {}
    for path in sorted(folder.glob("*.yml")):
        if path.stem not in LANGUAGES:
            raise TrainingDataError(
                str(path), 1, f"unknown language {path.stem!r}: expected one of {', '.join(LANGUAGES)}."
            )
        entries[path.stem] = _read_file(path)
    return Lexicon(entries)


def _read_file(path: Path) -> dict[str, list[str]]:
    text = path.read_text("utf-8")
    try:
        read = yaml.load(text, Loader=yaml.CSafeLoader) or {}
    except yaml.MarkedYAMLError as error:
        raise broken_yaml(path, error) from error
    if not isinstance(read, dict):
        raise TrainingDataError(str(path), 1, "expected a mapping of CONCEPT to a list of words.")
    for name, words in read.items():
        wrong = _wrong_entry(name, words)
        if wrong:
            lines = text.splitlines()
            line = next((i for i, found in enumerate(lines, 1) if found.startswith(f"{name}:")), 1)
            raise TrainingDataError(str(path), line, wrong)
    return read


def _wrong_entry(name: object, words: object) -> str | None:
    if not _NAME.match(str(name)):
        return f"expected a concept's name in capitals, got {name!r}."
    if not isinstance(words, list) or not words:
        return f"expected {name}: [word, ...], got {words!r:.80}."
    for word in words:
        if not isinstance(word, str) or not plain(word):
            return (
                f"{name}: expected words, got {word!r}; put quotes around numbers and around yes, no, true."
            )
    return None


def lexicon_digest(folder: Path) -> str:
    """SHA-256 of all concept files, for Rasa's training cache."""
    digest = hashlib.sha256()
    for path in sorted(folder.glob("*.yml")):
        digest.update(path.name.encode() + path.read_bytes())
    return digest.hexdigest()
