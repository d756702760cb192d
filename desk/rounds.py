"""What the desk looks after by itself, again and again."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable

from desk.database import GONE
from desk.errors import Unavailable

_log = logging.getLogger(__name__)


async def make_rounds(look: Callable[[], Awaitable[None]], seconds: float, missed: str) -> None:
    """Call `look` for ever, `seconds` after it has ended. What fails is logged and tried again.

    `missed` says what does not happen meanwhile ("photos are not forgotten now"). A database that is not
    there would fill the log: that is said once until it is back.
    """
    failing = False
    while True:
        try:
            await look()
            failing = False
        except (*GONE, Unavailable) as error:
            if not failing:
                _log.warning("%s: %s", missed, type(error).__name__)
            failing = True
        except Exception:
            _log.exception("%s; tried again", missed)
        await asyncio.sleep(seconds)
