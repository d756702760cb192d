"""`PhraseImporter`: reads the training folder once, with a fast YAML reader, and checks it on the way.

Rasa's own importer parses every file below the folder several times with a slow reader to find out what it
is, the lexicon included, which takes longer than the training. Ours knows where things are:
`nlu/<language>/*.yml` and `rules/*.yml`.
"""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

from rasa.shared.importers.rasa import RasaFileImporter
from rasa.shared.nlu.training_data.training_data import TrainingData
from rasa.shared.utils.common import cached_method

import bot.nlu.packing  # noqa: F401 - puts itself in place
from bot.errors import TrainingDataErrors
from bot.nlu.pipeline import as_message
from bot.nlu.training_data import Found, read_folder


class PhraseImporter(RasaFileImporter):  # type: ignore[misc]
    """For folders laid out as `data/` is; any other path is read as Rasa reads it."""

    def __init__(
        self,
        config_file: str | None = None,
        domain_path: str | None = None,
        training_data_paths: list[str] | str | None = None,
    ) -> None:
        paths = [training_data_paths] if isinstance(training_data_paths, str) else training_data_paths or []
        self._folder = Path(paths[0]) if len(paths) == 1 and (Path(paths[0]) / "nlu").is_dir() else None
        if self._folder is None:
            super().__init__(config_file, domain_path, training_data_paths)
            return
        self._domain_path = domain_path
        self.config_file = config_file
        self._nlu_files: list[str] = []
        self._conversation_test_files: list[str] = []
        self._story_files = [str(path) for path in sorted((self._folder / "rules").glob("*.yml"))]

    @cached_method  # type: ignore[untyped-decorator]
    def get_nlu_data(self, language: str | None = "en") -> TrainingData:
        """The phrases; raises `TrainingDataErrors` with all that is wrong: no half is trained from."""
        if self._folder is None:
            return super().get_nlu_data(language)
        folder = self._folder / "nlu"
        found = _read(folder, _state_of(folder))
        if found.errors:
            raise TrainingDataErrors(found.errors)
        return TrainingData([as_message(example) for example in found.examples])


def _state_of(folder: Path) -> tuple[tuple[str, int, int], ...]:
    """What changes when one of its files does."""
    found = ((path, path.stat()) for path in sorted(folder.rglob("*")))
    return tuple((str(path), stat.st_mtime_ns, stat.st_size) for path, stat in found)


@lru_cache(maxsize=1)
def _read(folder: Path, _state: tuple[tuple[str, int, int], ...]) -> Found:
    """Rasa asks twice: to check, with an importer of its own, and to train."""
    return read_folder(folder, None)
