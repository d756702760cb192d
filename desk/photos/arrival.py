"""Lets a photo arrive: counted as it comes, kept out of the memory, refused as soon as it is too much."""

from __future__ import annotations

import hashlib
import tempfile
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import BinaryIO, cast

from starlette.requests import Request

from desk.errors import PhotoBroken, PhotoTooLarge


@dataclass(frozen=True)
class Arrived:
    """The bytes as they came, and their SHA-256."""

    file: BinaryIO
    digest: str


@asynccontextmanager
async def arriving(request: Request, limit: int) -> AsyncIterator[Arrived]:
    """The request's body in a file that is gone afterwards. Raises `PhotoTooLarge`, `PhotoBroken` (empty)."""
    declared = request.headers.get("content-length", "")
    if declared.isdigit() and int(declared) > limit:
        raise PhotoTooLarge(limit)
    digest, size = hashlib.sha256(), 0
    with tempfile.TemporaryFile() as file:
        async for part in request.stream():
            size += len(part)
            if size > limit:
                raise PhotoTooLarge(limit)
            digest.update(part)
            file.write(part)
        if not size:
            raise PhotoBroken
        yield Arrived(cast(BinaryIO, file), digest.hexdigest())
