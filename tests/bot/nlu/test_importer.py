"""How Rasa gets at the training folder: whole, quickly, or not at all."""

from __future__ import annotations

import tarfile
from pathlib import Path

import pytest
from rasa.shared.nlu.training_data.training_data import TrainingData
from tarsafe import TarSafe

from bot.errors import TrainingDataErrors
from bot.nlu.importer import PhraseImporter

RULE = """version: "3.1"
rules:
- rule: greet back
  steps:
  - intent: greet
  - action: action_greet
"""
PHRASES = """version: "3.1"
nlu:
- intent: greet
  metadata: {language: en}
  examples:
  - text: "hello"
  - text: "good morning"
    metadata: {mood: happy}
"""
DOMAIN = 'version: "3.1"\nintents: [greet]\nactions: [action_greet]\n'


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "data/nlu/en").mkdir(parents=True)
    (tmp_path / "data/rules").mkdir()
    (tmp_path / "data/nlu/en/talk.yml").write_text(PHRASES, "utf-8")
    (tmp_path / "data/rules/talk.yml").write_text(RULE, "utf-8")
    (tmp_path / "domain.yml").write_text(DOMAIN, "utf-8")
    return tmp_path


def importer(folder: Path) -> PhraseImporter:
    return PhraseImporter(None, str(folder / "domain.yml"), [str(folder / "data")])


def test_phrases_come_with_language_and_mood(folder: Path) -> None:
    found = importer(folder).get_nlu_data().training_examples
    assert [(m.get("text"), m.get("intent")) for m in found] == [
        ("hello", "greet"),
        ("good morning", "greet"),
    ]
    assert found[1].get("metadata") == {"intent": {"language": "en"}, "example": {"mood": "happy"}}


def test_rules_come_too(folder: Path) -> None:
    assert len(importer(folder).get_stories().story_steps) == 1


def test_nothing_is_trained_from_half_of_it(folder: Path) -> None:
    (folder / "data/nlu/en/care.yml").write_text(PHRASES.replace("greet", "complain"), "utf-8")
    with pytest.raises(TrainingDataErrors, match=r"hello"):
        importer(folder).get_nlu_data()


def test_any_other_folder_is_read_as_rasa_reads_it(folder: Path) -> None:
    loose = folder / "loose"
    loose.mkdir()
    (loose / "talk.yml").write_text(PHRASES, "utf-8")
    found = PhraseImporter(None, str(folder / "domain.yml"), str(loose)).get_nlu_data()
    assert [m.get("text") for m in found.training_examples] == ["hello", "good morning"]


def test_a_changed_file_is_read_anew(folder: Path) -> None:
    def texts() -> list[str]:
        return [message.get("text") for message in importer(folder).get_nlu_data().training_examples]

    assert texts() == texts() == ["hello", "good morning"]
    path = folder / "data/nlu/en/talk.yml"
    path.write_text(PHRASES.replace("hello", "hello there"), "utf-8")
    assert texts() == ["hello there", "good morning"]


def test_a_phrase_of_two_languages_is_two_and_a_repeated_one_is_one(folder: Path) -> None:
    (folder / "data/nlu/it").mkdir()
    italian = PHRASES.replace("language: en", "language: it").replace("good morning", "buongiorno")
    (folder / "data/nlu/it/talk.yml").write_text(italian, "utf-8")
    data = importer(folder).get_nlu_data()
    merged = TrainingData().merge(data, data)
    assert sorted(m.get("text") for m in merged.training_examples) == [
        "buongiorno",
        "good morning",
        "hello",
        "hello",
    ]


def test_a_model_is_packed_without_the_last_percent(tmp_path: Path) -> None:
    (tmp_path / "weights").write_bytes(bytes(1000))
    with TarSafe.open(tmp_path / "model.tar.gz", "w:gz") as archive:
        archive.add(tmp_path / "weights", "weights")
    # RFC 1952: of gzip's extra flags 2 stands for the slowest way.
    assert (tmp_path / "model.tar.gz").read_bytes()[8] != 2
    with tarfile.open(tmp_path / "model.tar.gz") as archive:
        assert archive.getnames() == ["weights"]
