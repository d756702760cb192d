"""What a single connection may cost: the bytes of a request's head, and the time in which a request arrives.

uvicorn bounds neither. One client that sends a header without end, or one byte a minute, would hold memory
and sockets for as long as it likes.
"""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from typing import Any, cast

from uvicorn.protocols.http.httptools_impl import HttpToolsProtocol

from desk.middleware import is_photo_upload

HEAD_MAX_BYTES = 32_768
ARRIVAL_SECONDS = 30.0
# Ten megabytes through a weak mobile network.
PHOTO_ARRIVAL_SECONDS = 300.0
_TOO_LARGE = (
    b'{"error":{"code":"request.too_large","message":"Expected at most 32768 bytes of path and headers; '
    b'got more. Send less.","fields":{"limit":32768}}}'
)
_ANSWER = (
    b"HTTP/1.1 431 Request Header Fields Too Large\r\nContent-Type: application/json\r\n"
    b"Content-Length: %d\r\nConnection: close\r\n\r\n%b" % (len(_TOO_LARGE), _TOO_LARGE)
)


class BoundedHttp(HttpToolsProtocol):
    """uvicorn's HTTP/1.1 with bounds. A WebSocket leaves them behind with its upgrade: it has its own."""

    _in_head = _refused = False
    _arriving = True
    _head_bytes = 0
    _timer: asyncio.TimerHandle | None = None

    def connection_made(self, transport: Any) -> None:
        """Somebody connected; the first request must come soon."""
        super().connection_made(transport)
        self._watch()

    def connection_lost(self, exc: Exception | None) -> None:
        """The connection is gone."""
        self._unwatch()
        super().connection_lost(exc)

    def data_received(self, data: bytes) -> None:
        """Bytes came. What is small and whole costs nothing here."""
        if self._refused:
            return
        if self._in_head:
            self._head_bytes += len(data)
            if self._head_bytes > HEAD_MAX_BYTES:
                # Closed at once, it would break before a client that still sends reads the answer.
                self._refused = True
                self.transport.write(_ANSWER)
                return
        super().data_received(data)
        if not self._arriving:
            self._unwatch()
        elif self._timer is None and not self.transport.is_closing():
            self._watch()

    def on_message_begin(self) -> None:
        """A request begins."""
        super().on_message_begin()
        self._in_head = self._arriving = True
        self._head_bytes = 0

    def on_headers_complete(self) -> None:
        """The head is whole."""
        self._in_head = False
        super().on_headers_complete()
        if is_photo_upload(cast(Mapping[str, Any], self.scope)):
            self._unwatch()
            self._watch(PHOTO_ARRIVAL_SECONDS)

    def on_message_complete(self) -> None:
        """The request is whole."""
        self._arriving = False
        super().on_message_complete()

    def handle_websocket_upgrade(self) -> None:
        """From here on another protocol has the connection."""
        self._arriving = False
        self._unwatch()
        super().handle_websocket_upgrade()

    def _watch(self, seconds: float | None = None) -> None:
        self._timer = self.loop.call_later(seconds or ARRIVAL_SECONDS, self._late)

    def _unwatch(self) -> None:
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None

    def _late(self) -> None:
        self._timer = None
        self.transport.close()
