"""Reads the phrases of any Rasa NLU file or folder, ours or not, with the line of what is wrong."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import yaml

from bot.errors import TrainingDataError, TrainingDataErrors
from bot.nlu import LANGUAGES, MOODS
from bot.nlu.broken_yaml import broken_yaml
from bot.nlu.training_data import Example

ALL = "all"  # of phrases whose language nothing tells
_SUFFIXES = frozenset({".yml", ".yaml", ".json"})
# `[42](size)` and `[42]{"entity": "size"}` are Rasa's marks for details.
_MARKED = re.compile(r"\[([^\]]{1,500})\](?:\([^)]{0,500}\)|\{[^}]{0,500}\})")
_LISTED = re.compile(r"^\s*[-*+]\s+(.*\S)")
_OTHER_KEYS = frozenset({"synonym", "regex", "lookup"})


def read_phrases(path: Path) -> list[Example]:
    """Phrases of one Rasa NLU file (YAML, or JSON as older Rasas had it), or of all in a folder.

    In a folder, files that hold something else (stories, a domain) are passed over, as Rasa does. The
    language is that of the metadata, else of the file's name or its folder's (`de.yml`, `nlu_de.yml`,
    `de/orders.yml`), else `all`. Raises `TrainingDataErrors`.
    """
    if not path.exists():
        raise TrainingDataErrors(
            [TrainingDataError(str(path), 1, "expected a file or a folder, found none.")]
        )
    files = [path] if path.is_file() else sorted(f for f in path.rglob("*") if f.suffix in _SUFFIXES)
    examples: list[Example] = []
    errors: list[TrainingDataError] = []
    for file in files:
        try:
            examples += read_one(file, strict=file == path)
        except TrainingDataError as error:
            errors.append(error)
    if not examples and not errors:
        errors.append(TrainingDataError(str(path), 1, "expected phrases under `nlu:`, found none."))
    if errors:
        raise TrainingDataErrors(errors)
    return examples


def read_one(file: Path, *, strict: bool) -> list[Example]:
    """Phrases of one file; where not `strict`, a file without `nlu:` holds none."""
    try:
        text = file.read_text("utf-8-sig")
        root = yaml.compose(text, Loader=yaml.CSafeLoader)
    except yaml.MarkedYAMLError as error:
        raise broken_yaml(file, error) from error
    except (yaml.YAMLError, UnicodeDecodeError) as error:
        raise TrainingDataError(str(file), 1, f"not readable as YAML in UTF-8: {error}") from error
    if file.suffix == ".json" and _child(root, "rasa_nlu_data") is not None:
        return list(_of_json(file, json.loads(text)))
    blocks = _child(root, "nlu")
    if isinstance(blocks, yaml.SequenceNode):
        return [example for block in blocks.value for example in _of_block(file, block)]
    if strict or blocks is not None:
        raise TrainingDataError(
            str(file), _line(blocks or root), "not a Rasa NLU file: expected a list under `nlu:`."
        )
    return []


def _of_block(file: Path, block: yaml.Node) -> Iterator[Example]:
    name = _plain(_child(block, "intent"))
    if name is None:
        if any(_child(block, key) is not None for key in _OTHER_KEYS):
            return
        raise TrainingDataError(str(file), _line(block), "expected a block that begins with `intent:`.")
    language = language_of(file, _plain(_child(_child(block, "metadata"), "language")))
    for text, mood, line in _texts(file, name, block):
        if text.strip():
            yield Example(unmarked(text), base_intent(name), language, mood, str(file), line)


def _texts(file: Path, intent: str, block: yaml.Node) -> Iterator[tuple[str, str, int]]:
    """`(text, mood, line)` from a list of `- text:` or from a block of lines that begin with a dash."""
    examples = _child(block, "examples")
    if isinstance(examples, yaml.ScalarNode):
        for number, line in enumerate(examples.value.splitlines(), 1):
            if match := _LISTED.match(line):
                yield match[1], "neutral", _line(examples) + number
    elif isinstance(examples, yaml.SequenceNode):
        for node in examples.value:
            text = _plain(node) if isinstance(node, yaml.ScalarNode) else _plain(_child(node, "text"))
            if text is None:
                raise TrainingDataError(str(file), _line(node), f"intent {intent}: expected `- text:`.")
            mood = _plain(_child(_child(node, "metadata"), "mood"))
            yield text, mood if mood in MOODS else "neutral", _line(node)
    else:
        problem = f"intent {intent}: expected phrases under `examples:`."
        raise TrainingDataError(str(file), _line(examples or block), problem)


def _of_json(file: Path, root: dict[str, Any]) -> Iterator[Example]:
    for example in root["rasa_nlu_data"].get("common_examples") or []:
        if example.get("intent") and str(example.get("text") or "").strip():
            language = language_of(file, None)
            yield Example(example["text"], base_intent(example["intent"]), language, "neutral", str(file), 1)


def language_of(file: Path, named: str | None) -> str:
    """The language that metadata, the file's name or its folder's names."""
    if named and (code := re.split(r"[-_]", named.lower())[0]) in LANGUAGES:
        return code
    for word in (*reversed(re.split(r"[-_. ]", file.stem.lower())), file.parent.name.lower()):
        if word in LANGUAGES:
            return word
    return ALL


def unmarked(text: str) -> str:
    """The phrase without Rasa's marks for details."""
    return _MARKED.sub(r"\1", text).strip()


def base_intent(name: str) -> str:
    """`faq` of the retrieval intent `faq/returns`."""
    return name.split("/")[0]


def _child(node: yaml.Node | None, name: str) -> yaml.Node | None:
    if isinstance(node, yaml.MappingNode):
        for key, value in node.value:
            if isinstance(key, yaml.ScalarNode) and key.value == name:
                return value  # type: ignore[no-any-return]
    return None


def _plain(node: yaml.Node | None) -> str | None:
    return str(node.value) if isinstance(node, yaml.ScalarNode) else None


def _line(node: yaml.Node | None) -> int:
    return node.start_mark.line + 1 if node else 1
