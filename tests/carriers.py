"""A tracking API on this machine, in 17TRACK's shape, that answers as a test wishes."""

from __future__ import annotations

import json
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

KEY = "a-key-for-tests-only"
Json = dict[str, Any]


@dataclass
class Answer:
    """What goes out for one question; `chunks` more follow, `pause` seconds apart, no length announced."""

    body: bytes = b""
    status: int = 200
    headers: dict[str, str] = field(default_factory=dict)
    wait: float = 0.0
    chunks: int = 0
    pause: float = 0.0
    hang_up: bool = False


Script = Callable[[str, Json], Answer]


@dataclass
class Carrier:
    """Asked questions, oldest first, each with its path, and who answers them.

    A request may have several questions: `script` answers each, what is `queued` the whole request.
    """

    url: str = ""
    script: Script | None = None
    queued: list[Answer] = field(default_factory=list)
    asked: list[tuple[str, Json]] = field(default_factory=list)
    requests: list[tuple[str, list[str]]] = field(default_factory=list)
    keys: list[str | None] = field(default_factory=list)
    lock: threading.Lock = field(default_factory=threading.Lock)

    def says(self, *answers: Answer) -> None:
        """Give these answers, the last one again and again."""
        self.queued = list(answers)

    def numbers(self, path: str = "gettrackinfo") -> list[str]:
        """Asked for so far, oldest first."""
        with self.lock:
            return [question["number"] for asked, question in self.asked if asked == path]

    def answer(self, path: str, questions: list[Json], key: str | None) -> Answer:
        with self.lock:
            self.asked += [(path, question) for question in questions]
            self.requests.append((path, [question["number"] for question in questions]))
            self.keys.append(key)
            if self.queued:
                return self.queued.pop(0) if len(self.queued) > 1 else self.queued[0]
        assert self.script is not None, "nobody told the carrier what to say"
        return together([self.script(path, question) for question in questions])


@contextmanager
def carrier_server() -> Iterator[Carrier]:
    """A carrier on a free port."""
    carrier = Carrier()
    server = ThreadingHTTPServer(("127.0.0.1", 0), _handler(carrier))
    server.daemon_threads = True
    carrier.url = f"http://127.0.0.1:{server.server_address[1]}/track/v2.2"
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)
    thread.start()
    try:
        yield carrier
    finally:
        server.shutdown()
        server.server_close()
        thread.join()


def as_json(value: Any, status: int = 200) -> Answer:
    return Answer(json.dumps(value).encode(), status)


def accepted(number: str, status: str, sub_status: str | None, *events: Json, **more: Any) -> Answer:
    """An answer about one number; `expected` are two days, `synced` when and how a carrier was reached."""
    first, last = more.get("expected") or (None, None)
    provider: Json = {"provider": {"key": 7041, "name": "DHL Paket"}, "events": list(events)}
    if "synced" in more:
        provider |= {"latest_sync_time": more["synced"], "latest_sync_status": more.get("sync", "Success")}
    info = {
        "latest_status": {"status": status, "sub_status": sub_status, "sub_status_descr": None},
        "time_metrics": {"estimated_delivery_date": {"source": None, "from": first, "to": last}},
        "tracking": {"providers_hash": 1, "providers": [provider]},
    }
    result = {"number": number, "carrier": 7041, "param": None, "tag": "", "track_info": info}
    return as_json({"code": 0, "data": {"accepted": [result], "rejected": []}})


def together(answers: list[Answer]) -> Answer:
    """One answer of several, unless one of them is none."""
    if len(answers) == 1:
        return answers[0]
    if failures := [answer for answer in answers if answer.status != 200 or answer.hang_up]:
        return failures[0]
    parts = [json.loads(answer.body)["data"] for answer in answers]
    data = {name: [one for part in parts for one in part[name]] for name in ("accepted", "rejected")}
    merged = as_json({"code": 0, "data": data})
    merged.wait = max(answer.wait for answer in answers)
    return merged


def rejected(number: str, code: int) -> Answer:
    error = {"code": code, "message": "..."}
    return as_json({"code": 0, "data": {"accepted": [], "rejected": [{"number": number, "error": error}]}})


def scan(sub_status: str | None, time_utc: str | None, **more: Any) -> Json:
    """One event as 17TRACK writes it."""
    address = {"country": more.get("country"), "city": more.get("city"), "postal_code": None}
    return {
        "time_iso": time_utc,
        "time_utc": time_utc,
        "description": more.get("words"),
        "location": more.get("location"),
        "stage": more.get("stage"),
        "sub_status": sub_status,
        "address": address,
    }


def _handler(carrier: Carrier) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            questions = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
            path = self.path.rpartition("/")[2]
            answer = carrier.answer(path, questions, self.headers.get("17token"))
            time.sleep(answer.wait)
            # Who asks may have gone by now.
            with suppress(ConnectionError):
                self._send(answer)

        def _send(self, answer: Answer) -> None:
            if answer.hang_up:
                self.close_connection = True
                return
            self.send_response(answer.status)
            for name, value in answer.headers.items():
                self.send_header(name, value)
            if not answer.chunks and "Content-Length" not in answer.headers:
                self.send_header("Content-Length", str(len(answer.body)))
            self.end_headers()
            self.wfile.write(answer.body)
            for _ in range(answer.chunks):
                self.wfile.flush()
                time.sleep(answer.pause)
                self.wfile.write(answer.body)
            self.close_connection = True

        def log_message(self, format: str, *args: Any) -> None:  # noqa: A002
            """Quiet."""

    return Handler
