"""The check of the training files: every kind of fault, with its file and line."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.nlu.check import main

GOOD = """\
version: "3.1"
nlu:
- intent: greet
  metadata: {language: en}
  examples:
  - text: "hello"
  - text: "hi there"
    metadata: {mood: happy}
"""


def check(root: Path, capsys: pytest.CaptureFixture[str]) -> tuple[int, str]:
    code = main(
        [
            "--nlu",
            str(root / "nlu"),
            "--domain",
            str(root / "domain.yml"),
            "--concepts",
            str(root / "concepts"),
        ]
    )
    captured = capsys.readouterr()
    return code, captured.out + captured.err


@pytest.fixture
def root(tmp_path: Path) -> Path:
    (tmp_path / "nlu/en").mkdir(parents=True)
    (tmp_path / "concepts").mkdir()
    (tmp_path / "domain.yml").write_text("intents:\n- greet\n- goodbye: {use_entities: true}\n")
    (tmp_path / "nlu/en/talk.yml").write_text(GOOD)
    return tmp_path


def test_sound_files_pass(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    code, said = check(root, capsys)
    assert code == 0
    assert "thin: 2 phrases of greet in en" in said
    assert "2 phrases of 1 intents in 1 languages are sound." in said


@pytest.mark.parametrize(
    ("old", "new", "line", "problem"),
    [
        ('"hi there"', '"hi there', 7, "broken YAML"),
        ("intent: greet", "intent: gret", 3, "unknown intent 'gret'"),
        ("{language: en}", "{language: fr}", 3, "to be 'en', got 'fr'"),
        ("  metadata: {language: en}\n", "", 3, "to be 'en', got None"),
        ('"hello"', "12", 6, "expected `- text:"),
        ('"hello"', "no", 6, "expected `- text:"),
        ('"hello"', '""', 6, "expected `- text:"),
        ('"hello"', '"a [parcel](item)"', 6, "Rasa's mark"),
        ('"hello"', '"nul \\0"', 6, "without NUL"),
        ("{mood: happy}", "{mood: jolly}", 7, "got 'jolly'"),
        ("nlu:", "nul:", 1, "list under `nlu:`"),
        ("- intent: greet", "- lookup: greet", 3, "begins with `intent:`"),
    ],
)
def test_every_fault_has_its_line(
    root: Path, capsys: pytest.CaptureFixture[str], old: str, new: str, line: int, problem: str
) -> None:
    path = root / "nlu/en/talk.yml"
    path.write_text(GOOD.replace(old, new))
    code, said = check(root, capsys)
    assert code == 1
    assert f"{path}:{line}: " in said
    assert problem in said
    assert "nothing is trained" in said


def test_the_same_phrase_under_two_intents(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    other = root / "nlu/en/more.yml"
    other.write_text(GOOD.replace("greet", "goodbye").replace("hi there", "bye").replace("hello", "HELLO "))
    code, said = check(root, capsys)
    assert code == 1
    assert (
        f"{root}/nlu/en/talk.yml:6: 'hello' is under greet here and under goodbye in {other}:6; keep one."
        in said
    )


def test_the_same_phrase_in_two_languages_is_fine(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (root / "nlu/it").mkdir()
    (root / "nlu/it/talk.yml").write_text(
        GOOD.replace("greet", "goodbye").replace("language: en", "language: it")
    )
    assert check(root, capsys)[0] == 0


def test_a_repeated_phrase_is_only_reported(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (root / "nlu/en/talk.yml").write_text(GOOD.replace("hi there", "Hello"))
    code, said = check(root, capsys)
    assert code == 0
    assert "talk.yml:7 says the same as" in said


def test_unknown_language_folder_and_stray_file(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (root / "nlu/sv").mkdir()
    (root / "nlu/stray.yml").write_text(GOOD)
    code, said = check(root, capsys)
    assert code == 1
    assert f"{root}/nlu/sv:1: unknown language folder" in said
    assert f"{root}/nlu/stray.yml:1: expected training files in a folder" in said


def test_no_phrases_at_all(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    code, said = check(tmp_path, capsys)
    assert code == 1
    assert "found none" in said


def test_not_utf_8(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (root / "nlu/en/talk.yml").write_bytes(GOOD.encode().replace(b"hello", b"\xff\xfe"))
    code, said = check(root, capsys)
    assert code == 1
    assert "not readable as YAML in UTF-8" in said


@pytest.mark.parametrize(
    ("name", "text", "line", "problem"),
    [
        ("en", "PARCEL: [parcel]\nAGREE: [yes]\n", 2, "put quotes around numbers"),
        ("en", "PARCEL: parcel\n", 1, "expected PARCEL: [word, ...]"),
        ("en", "parcel: [parcel]\n", 1, "name in capitals"),
        ("en", "PARCEL: [parcel\n", 1, "broken YAML"),
        ("en", "- parcel\n", 1, "expected a mapping"),
        ("sv", "PARCEL: [paket]\n", 1, "unknown language 'sv'"),
    ],
)
def test_concept_files_are_checked_too(
    root: Path, capsys: pytest.CaptureFixture[str], name: str, text: str, line: int, problem: str
) -> None:
    path = root / "concepts" / f"{name}.yml"
    path.write_text(text)
    code, said = check(root, capsys)
    assert code == 1
    assert f"{path}:{line}: " in said
    assert problem in said


def test_broken_domain(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (root / "domain.yml").write_text("intents: [greet\n")
    code, said = check(root, capsys)
    assert code == 1
    assert f"{root}/domain.yml:1: broken YAML" in said
