"""Reads and checks the training phrases, with the line of everything that is wrong.

Rasa's own reader skips what it does not understand, with a warning; here nothing is trained from half of it.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

from bot.errors import TrainingDataError
from bot.nlu import LANGUAGES, MOODS
from bot.nlu.broken_yaml import broken_yaml
from bot.nlu.text import normalise

_MARKED = re.compile(r"\[[^\]]{1,200}\][({]")
LONGEST = 4000  # characters of a phrase; the worker takes no longer message either


@dataclass(frozen=True)
class Example:
    """One phrase of a training file, and where it stands."""

    text: str
    intent: str
    language: str
    mood: str
    file: str
    line: int


@dataclass(frozen=True)
class Found:
    """All phrases that could be read, and everything that was wrong."""

    examples: list[Example]
    errors: list[TrainingDataError]


def read_folder(folder: Path, intents: set[str] | None) -> Found:
    """Reads `folder/<language>/*.yml`; `intents` are the known ones, None if any may occur."""
    examples: list[Example] = []
    errors: list[TrainingDataError] = []
    for child in sorted(folder.iterdir()) if folder.is_dir() else ():
        if child.is_file() and child.suffix in (".yml", ".yaml"):
            errors.append(_error(child, 1, "expected training files in a folder named after their language."))
        if not child.is_dir():
            continue
        if child.name not in LANGUAGES:
            errors.append(
                _error(child, 1, f"unknown language folder: expected one of {', '.join(LANGUAGES)}.")
            )
            continue
        for path in sorted(child.glob("*.y*ml")):
            found = read_file(path, child.name, intents)
            examples += found.examples
            errors += found.errors
    if not examples and not errors:
        errors.append(_error(folder, 1, "expected training phrases in <language>/<topic>.yml, found none."))
    return Found(examples, [*errors, *conflicts(examples)])


def read_file(path: Path, language: str | None, intents: set[str] | None) -> Found:
    """Reads one file; with `language` None each intent's own metadata decides."""
    try:
        root = yaml.compose(path.read_text("utf-8"), Loader=yaml.CSafeLoader)
    except yaml.MarkedYAMLError as error:
        return Found([], [broken_yaml(path, error)])
    except (yaml.YAMLError, UnicodeDecodeError) as error:
        return Found([], [_error(path, 1, f"not readable as YAML in UTF-8: {error}")])
    reader = _FileReader(path, language, intents)
    reader.read(root)
    return Found(reader.examples, reader.errors)


class _FileReader:
    """Walks the nodes of one file, which, unlike the plain values, know their lines."""

    def __init__(self, path: Path, language: str | None, intents: set[str] | None) -> None:
        self.path, self.language, self.intents = path, language, intents
        self.examples: list[Example] = []
        self.errors: list[TrainingDataError] = []

    def read(self, root: yaml.Node | None) -> None:
        blocks = _field(root, "nlu")
        if not isinstance(blocks, yaml.SequenceNode):
            self._wrong(root, "expected `version:` and a list under `nlu:`.")
            return
        for block in blocks.value:
            self._read_intent(block)

    def _read_intent(self, block: yaml.Node) -> None:
        name = _text(_field(block, "intent"))
        if name is None:
            self._wrong(block, "expected a block that begins with `intent:`.")
            return
        if self.intents is not None and name not in self.intents:
            self._wrong(block, f"unknown intent {name!r}: expected one of domain.yml's, or add it there.")
            return
        language = _text(_field(_field(block, "metadata"), "language"))
        expected = self.language or language
        if language is None or language not in LANGUAGES or language != expected:
            wanted = repr(self.language) if self.language else f"one of {', '.join(LANGUAGES)}"
            self._wrong(
                block,
                f"intent {name}: expected `metadata: {{language: ...}}` to be {wanted}, got {language!r}.",
            )
            return
        examples = _field(block, "examples")
        if not isinstance(examples, yaml.SequenceNode) or not examples.value:
            self._wrong(block, f"intent {name}: expected a list of `- text:` under `examples:`.")
            return
        for example in examples.value:
            self._read_example(example, name, language)

    def _read_example(self, node: yaml.Node, intent: str, language: str) -> None:
        text = _text(_field(node, "text"))
        if text is None or not text.strip():
            self._wrong(node, f'intent {intent}: expected `- text: "..."`, with quotes around numbers.')
            return
        if len(text) > LONGEST or "\0" in text or any("\ud800" <= c <= "\udfff" for c in text):
            self._wrong(
                node, f"intent {intent}: expected at most {LONGEST} characters without NUL, got {text!r:.60}."
            )
            return
        if _MARKED.search(text):
            self._wrong(
                node, f"intent {intent}: `[...](...)` is Rasa's mark for details, which are not learnt here."
            )
            return
        metadata = _field(node, "metadata")
        mood = _text(_field(metadata, "mood")) if metadata is not None else "neutral"
        if mood not in MOODS:
            self._wrong(
                node, f"intent {intent}: expected mood to be one of {', '.join(MOODS)}, got {mood!r}."
            )
            return
        self.examples.append(Example(text, intent, language, mood, str(self.path), node.start_mark.line + 1))

    def _wrong(self, node: yaml.Node | None, problem: str) -> None:
        self.errors.append(_error(self.path, node.start_mark.line + 1 if node else 1, problem))


def conflicts(examples: list[Example]) -> list[TrainingDataError]:
    """The same phrase under two intents of one language, case and width aside."""
    first: dict[tuple[str, str], Example] = {}
    errors = []
    for example in examples:
        key = (example.language, " ".join(normalise(example.text).split()))
        other = first.setdefault(key, example)
        if other.intent != example.intent:
            problem = f"{example.text!r:.80} is under {example.intent} here and under {other.intent} in"
            errors.append(
                _error(Path(example.file), example.line, f"{problem} {other.file}:{other.line}; keep one.")
            )
    return errors


def repeats(examples: list[Example]) -> Iterator[tuple[Example, Example]]:
    """Phrases that stand twice under the same intent and language; harmless, but wasted."""
    first: dict[tuple[str, str, str], Example] = {}
    for example in examples:
        key = (example.language, example.intent, " ".join(normalise(example.text).split()))
        other = first.setdefault(key, example)
        if other is not example:
            yield other, example


def thin(examples: list[Example], fewest: int) -> list[tuple[str, str, int]]:
    """`(language, intent, phrases)` with fewer than `fewest`, among the languages and intents that occur."""
    counts: dict[tuple[str, str], int] = defaultdict(int)
    for example in examples:
        counts[example.language, example.intent] += 1
    languages, intents = sorted({e.language for e in examples}), sorted({e.intent for e in examples})
    return [(code, i, counts[code, i]) for code in languages for i in intents if counts[code, i] < fewest]


def intents_of_domain(path: Path) -> set[str]:
    """The intents that domain.yml (a file, or a folder of them) names."""
    files = sorted(path.rglob("*.yml")) if path.is_dir() else [path]
    found: set[str] = set()
    for file in files:
        try:
            read: Any = yaml.safe_load(file.read_text("utf-8")) or {}
        except yaml.MarkedYAMLError as error:
            raise broken_yaml(file, error) from error
        for intent in (read.get("intents") or []) if isinstance(read, dict) else []:
            found.add(str(next(iter(intent)) if isinstance(intent, dict) else intent))
    return found


def _field(node: yaml.Node | None, name: str) -> yaml.Node | None:
    if isinstance(node, yaml.MappingNode):
        for key, value in node.value:
            if isinstance(key, yaml.ScalarNode) and key.value == name:
                return value  # type: ignore[no-any-return]
    return None


def _text(node: yaml.Node | None) -> str | None:
    """The node's text; an unquoted number or `no`, which YAML takes for something else, is not text."""
    if isinstance(node, yaml.ScalarNode) and node.tag == "tag:yaml.org,2002:str":
        return str(node.value)
    return None


def _error(path: Path, line: int, problem: str) -> TrainingDataError:
    return TrainingDataError(str(path), line, problem)
