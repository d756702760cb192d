"""Guessing is counted and slowed: the wait grows from FIRST_WAIT to LONGEST_WAIT, and is forgotten."""

from __future__ import annotations

import hashlib
import math
from collections.abc import Mapping
from datetime import datetime, timedelta

from sqlalchemy import delete, select, update
from sqlalchemy.orm import Session

from shop.models import GuessCounter
from shop.models.upsert import insert_or_touch

FIRST_WAIT = timedelta(seconds=30)
LONGEST_WAIT = timedelta(minutes=15)
FORGOTTEN_AFTER = timedelta(hours=1)
_SWEPT_AT_ONCE = 200


def scopes_of(counted: Mapping[str, str]) -> dict[str, str]:
    """The counters' keys by kind: hashes, so that nobody's address stands in the table."""
    return {kind: digest(f"{kind}:{value}") for kind, value in counted.items()}


def seconds_to_wait(
    session: Session, scopes: Mapping[str, str], free: Mapping[str, int], now: datetime
) -> int:
    """Whole seconds until the next try is allowed, 0 for at once.

    `free` are the tries of each kind without a wait. Locks the counters until the transaction ends.
    """
    # Touching the rows first takes their locks, so that tries made at once are counted one after another.
    for scope in sorted(scopes.values()):
        insert_or_touch(session, GuessCounter, {"scope": scope, "guesses": 0, "last_at": now})
    waits = [timedelta(0)]
    for kind, scope in scopes.items():
        counter = session.get(GuessCounter, scope, populate_existing=True)
        extra = counter.guesses - free[kind]
        if extra >= 0 and now - counter.last_at < FORGOTTEN_AFTER:
            waits.append(counter.last_at + min(FIRST_WAIT * 2 ** min(extra, 10), LONGEST_WAIT) - now)
    return math.ceil(max(waits).total_seconds())


def count(session: Session, scopes: Mapping[str, str], now: datetime) -> None:
    """One more try for each counter; they exist since `seconds_to_wait`."""
    for scope in scopes.values():
        counter = session.get(GuessCounter, scope)
        forgotten = now - counter.last_at >= FORGOTTEN_AFTER
        counter.guesses = 1 if forgotten else counter.guesses + 1
        counter.last_at = now


def clear(session: Session, scope: str) -> None:
    """Begin to count anew."""
    session.execute(update(GuessCounter).where(GuessCounter.scope == scope).values(guesses=0))


def forget(session: Session, now: datetime) -> None:
    """Sweep out what counts no more. Rows that another guess holds just now are left to the next one."""
    old = (
        select(GuessCounter.scope)
        .where(GuessCounter.last_at < now - FORGOTTEN_AFTER)
        .limit(_SWEPT_AT_ONCE)
        .with_for_update(skip_locked=True)
    )
    # In one statement: SQLite can't turn a reader that others have overtaken into a writer.
    session.execute(
        delete(GuessCounter).where(GuessCounter.scope.in_(old)).execution_options(synchronize_session=False)
    )


def digest(value: str) -> str:
    """SHA-256, in hexadecimal."""
    return hashlib.sha256(value.encode("utf-8", "surrogatepass")).hexdigest()
