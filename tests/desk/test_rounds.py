"""What is looked after again and again goes on whatever happens, and says so once."""

from __future__ import annotations

import asyncio
import contextlib
import logging

import pytest
from sqlalchemy.exc import IntegrityError, OperationalError

from desk.errors import Unavailable
from desk.rounds import make_rounds


async def rounds(*results: Exception | None) -> None:
    """One look for each of `results`, raised where it is an exception."""
    left = list(results)
    done = asyncio.Event()

    async def look() -> None:
        if not left:
            done.set()
            return
        if result := left.pop(0):
            raise result

    task = asyncio.create_task(make_rounds(look, 0, "nobody looks"))
    await asyncio.wait_for(done.wait(), 10)
    task.cancel()
    with contextlib.suppress(asyncio.CancelledError):
        await task


async def test_a_database_that_is_gone_is_told_of_once_until_it_is_back(
    caplog: pytest.LogCaptureFixture,
) -> None:
    gone = OperationalError("SELECT 1", {}, Exception())
    await rounds(gone, Unavailable(), gone, None, Unavailable(), Unavailable())
    assert caplog.messages == ["nobody looks: OperationalError", "nobody looks: Unavailable"]


@pytest.mark.parametrize("error", [IntegrityError("INSERT", {}, Exception()), KeyError("x")])
async def test_what_is_our_own_fault_is_told_each_time_with_its_place(
    error: Exception, caplog: pytest.LogCaptureFixture
) -> None:
    await rounds(error, error)
    assert caplog.messages == ["nobody looks; tried again"] * 2
    assert all(record.exc_info and record.levelno == logging.ERROR for record in caplog.records)
