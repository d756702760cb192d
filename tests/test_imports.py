"""The import table of docs/architecture.md, held to the code: which room may know which."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
ROOMS = ("bot", "actions", "shop", "desk", "locales")
MAY_IMPORT = {
    "bot": {"actions", "locales"},
    "actions": {"shop", "locales"},
    "shop": set[str](),
    "desk": {"shop", "locales"},
    "locales": set[str](),
}
NEVER_IN_THE_DESK = {"rasa", "rasa_sdk", "tensorflow", "sanic", "aiohttp", "spacy", "sklearn"}


def imports_of(file: Path) -> Iterator[str]:
    """The full names of all modules that a file imports, also inside its functions."""
    for node in ast.walk(ast.parse(file.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            yield node.module


def imported_packages(room: str) -> dict[str, list[Path]]:
    packages: dict[str, list[Path]] = {}
    for file in sorted((ROOT / room).rglob("*.py")):
        for name in imports_of(file):
            packages.setdefault(name.partition(".")[0], []).append(file.relative_to(ROOT))
    return packages


@pytest.mark.parametrize("room", ROOMS)
def test_a_room_imports_only_the_rooms_it_may_know(room: str) -> None:
    foreign = {
        package: files
        for package, files in imported_packages(room).items()
        if package in set(ROOMS) - {room} - MAY_IMPORT[room]
    }
    assert not foreign, f"{room}/ may import {sorted(MAY_IMPORT[room]) or 'nothing of ours'}, but: {foreign}"


def test_the_desk_stays_light() -> None:
    heavy = {name: files for name, files in imported_packages("desk").items() if name in NEVER_IN_THE_DESK}
    assert not heavy, f"the desk answers the public and starts in seconds; it may not import {heavy}"


@pytest.mark.parametrize("room", ROOMS)
def test_a_room_has_code(room: str) -> None:
    assert list((ROOT / room).rglob("*.py")), f"{room}/ is empty: was it renamed? Then rename it here as well"


def test_python_code_lives_in_a_known_room() -> None:
    known = {*ROOMS, "tests", "benchmarks"}
    strays = {path.parent.name for path in ROOT.glob("*/*.py")} - known
    assert not strays, f"a new room needs a line in docs/architecture.md and in this table: {strays}"
