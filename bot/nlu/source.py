"""A digest of this package's source, so that Rasa's training cache notices a change in any file of it.

Rasa fingerprints a component's class only, not the functions beside it.
"""

from __future__ import annotations

import hashlib
from functools import lru_cache
from pathlib import Path


@lru_cache(maxsize=1)
def source_digest() -> str:
    """SHA-256 over all Python files of `bot/nlu`, as hex."""
    digest = hashlib.sha256()
    root = Path(__file__).parent
    for path in sorted(root.rglob("*.py")):
        digest.update(str(path.relative_to(root)).encode())
        digest.update(path.read_bytes())
    return digest.hexdigest()
