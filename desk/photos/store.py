"""Where photos are kept: a small port, and the folder that stands behind it by default."""

from __future__ import annotations

import os
import re
import secrets
from contextlib import suppress
from pathlib import Path
from typing import Protocol

_KEY = re.compile(r"[0-9a-z]{1,64}/[0-9a-z]{1,64}(?:-small)?\.jpg")


class PhotoStore(Protocol):
    """Keeps bytes under keys such as ``<conversation>/<hash>.jpg``. Every call may block."""

    def put(self, key: str, content: bytes) -> None:
        """Keep `content`; a key that is there already keeps what it has, which is the same."""

    def get(self, key: str) -> bytes | None:
        """What is kept under `key`; None when nothing is."""

    def delete(self, key: str) -> None:
        """Forget what is kept under `key`; no error when nothing is."""


class FolderStore:
    """Files in a folder that only this user may read. Several desks share it, as they share the database."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def put(self, key: str, content: bytes) -> None:
        """Written beside and moved into place: nobody ever reads half a photo."""
        path = self._path(key)
        if path.exists():
            return
        path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        draft = path.with_name(f".{path.name}.{secrets.token_hex(8)}")
        try:
            with os.fdopen(os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as file:
                file.write(content)
            draft.replace(path)
        except OSError:
            draft.unlink(missing_ok=True)
            raise

    def get(self, key: str) -> bytes | None:
        """The file's bytes."""
        try:
            return self._path(key).read_bytes()
        except FileNotFoundError:
            return None

    def delete(self, key: str) -> None:
        """The file goes, and its folder with the last one."""
        path = self._path(key)
        path.unlink(missing_ok=True)
        # Where there are others, perhaps since a moment ago, it refuses.
        with suppress(OSError):
            path.parent.rmdir()

    def _path(self, key: str) -> Path:
        if not _KEY.fullmatch(key):
            raise ValueError(f"Expected a key like <conversation>/<hash>.jpg; got {key!r}.")
        return self._folder / key
