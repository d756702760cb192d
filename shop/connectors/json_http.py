"""Asking a JSON API with patience and suspicion: time, size and shape of every answer are bounded."""

from __future__ import annotations

import email.utils
import json
import random
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime, timezone
from typing import Any

import httpx

MOST_BYTES = 1_000_000
ATTEMPTS = 3
FIRST_PAUSE_SECONDS = 0.2
# Answers after which the same question may be put again.
PASSING = frozenset({429, 500, 502, 503, 504})
REASONS = ("timeout", "unreachable", "status", "too_large", "not_json")


class JsonHttpError(Exception):
    """No usable answer. `reason` is one of REASONS, `status` the HTTP status where there was one.

    `retry_after`: seconds for which the other side asked to be left alone, else 0.
    """

    def __init__(self, reason: str, *, status: int | None = None, retry_after: float = 0.0) -> None:
        super().__init__(f"{reason} (HTTP {status})" if status else reason)
        self.reason = reason
        self.status = status
        self.retry_after = retry_after


@dataclass(frozen=True)
class JsonHttp:
    """A JSON API at `base_url`. `seconds` bound a question with all its attempts and pauses.

    Threads may share it.
    """

    base_url: str
    headers: Mapping[str, str]
    seconds: float
    clock: Callable[[], float] = time.monotonic
    pause: Callable[[float], None] = time.sleep
    _client: httpx.Client = field(init=False, repr=False)

    def __post_init__(self) -> None:
        # An answer that is packed could unpack to any size: none is asked for.
        headers = {**self.headers, "Accept": "application/json", "Accept-Encoding": "identity"}
        client = httpx.Client(base_url=self.base_url, headers=headers, follow_redirects=False)
        object.__setattr__(self, "_client", client)

    def deadline(self) -> float:
        """When a question, or several that belong together, must be answered if they begin now."""
        return self.clock() + self.seconds

    def ask(self, method: str, path: str, body: Any, deadline: float, *, most_bytes: int = MOST_BYTES) -> Any:
        """The parsed answer to a question that may safely be put more than once.

        Raises JsonHttpError. Waits as `Retry-After` asks, or else a little longer each time, at random.
        """
        for attempt in range(1, ATTEMPTS + 1):
            try:
                return self._once(method, path, body, deadline, most_bytes)
            except JsonHttpError as error:
                passing = error.reason == "unreachable" or error.status in PASSING
                wait = error.retry_after or random.uniform(0.5, 1) * FIRST_PAUSE_SECONDS * 2**attempt
                if attempt == ATTEMPTS or not passing or self.clock() + wait >= deadline:
                    raise
            self.pause(wait)
        raise AssertionError("the last attempt returns or raises")

    def close(self) -> None:
        """Close the connections."""
        self._client.close()

    def _once(self, method: str, path: str, body: Any, deadline: float, most_bytes: int) -> Any:
        left = deadline - self.clock()
        if left <= 0:
            raise JsonHttpError("timeout")
        try:
            with self._client.stream(method, path, json=body, timeout=left) as response:
                if response.status_code != httpx.codes.OK:
                    raise JsonHttpError(
                        "status", status=response.status_code, retry_after=retry_after(response.headers)
                    )
                return _parsed(self._read(response, deadline, most_bytes))
        except httpx.TimeoutException:
            raise JsonHttpError("timeout") from None
        except httpx.HTTPError as error:
            raise JsonHttpError("unreachable") from error

    def _read(self, response: httpx.Response, deadline: float, most_bytes: int) -> bytes:
        if response.headers.get("Content-Encoding", "identity") != "identity":
            raise JsonHttpError("not_json", status=response.status_code)
        if _announced(response) > most_bytes:
            raise JsonHttpError("too_large", status=response.status_code)
        read = bytearray()
        for chunk in response.iter_raw():
            read += chunk
            if len(read) > most_bytes:
                raise JsonHttpError("too_large", status=response.status_code)
            # Who sends a byte now and then never runs into a time-out of the connection.
            if self.clock() > deadline:
                raise JsonHttpError("timeout")
        return bytes(read)


def _parsed(content: bytes) -> Any:
    try:
        return json.loads(content)
    except (ValueError, RecursionError):
        raise JsonHttpError("not_json", status=httpx.codes.OK) from None


def _announced(response: httpx.Response) -> int:
    length = response.headers.get("Content-Length", "")
    return int(length) if length.isdecimal() else 0


def retry_after(headers: httpx.Headers) -> float:
    """Seconds, given as such or as a moment (RFC 9110, section 10.2.3); 0 where nothing is asked for."""
    written = headers.get("Retry-After", "").strip()
    if written.isdecimal() and written.isascii():
        return float(written[:6])
    try:
        moment = email.utils.parsedate_to_datetime(written)
    except (TypeError, ValueError):
        return 0.0
    if moment.tzinfo is None:
        return 0.0
    return max(0.0, (moment - datetime.now(timezone.utc)).total_seconds())
