"""What a shop's system can do wrong, and what becomes of it: an error in bounded time, and nothing twice."""

from __future__ import annotations

import json
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import datetime, timedelta, timezone
from email.utils import format_datetime
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

import pytest

from shop.connectors.ports import OUTAGES
from shop.connectors.vendure.client import LARGEST_ANSWER, VendureClient
from shop.errors import ShopUnavailable
from shop.settings import VendureSettings

Handler = BaseHTTPRequestHandler
Answer = Callable[[Handler], None]
QUERY = "query Wanted { wanted }"
MUTATION = "mutation Wanted { wanted }"


def sends(body: bytes, status: int = 200, **headers: str) -> Answer:
    """An answer with this body."""

    def answer(handler: Handler) -> None:
        handler.send_response(status)
        for name, value in {"content-type": "application/json", **headers}.items():
            handler.send_header(name.replace("_", "-"), value)
        handler.send_header("content-length", str(len(body)))
        handler.end_headers()
        handler.wfile.write(body)

    return answer


def data(**values: Any) -> Answer:
    return sends(json.dumps({"data": values}).encode())


def fails(code: str) -> Answer:
    error = {"message": f"because of {code}", "extensions": {"code": code}}
    return sends(json.dumps({"errors": [error], "data": None}).encode())


def cut(handler: Handler) -> None:
    """Half an answer, and the connection is gone."""
    handler.send_response(200)
    handler.send_header("content-length", "1000")
    handler.end_headers()
    handler.wfile.write(b'{"data": {')
    handler.close_connection = True


def drips(handler: Handler) -> None:
    """A byte now and then, for ever."""
    handler.send_response(200)
    handler.end_headers()
    for _ in range(200):
        handler.wfile.write(b" ")
        handler.wfile.flush()
        time.sleep(0.05)


def floods(handler: Handler) -> None:
    """Fifty megabytes."""
    handler.send_response(200)
    handler.end_headers()
    for _ in range(50):
        handler.wfile.write(b" " * 1024 * 1024)


def waits(handler: Handler) -> None:
    time.sleep(3)
    data(wanted="late")(handler)


@dataclass
class Shop:
    """A shop that gives the planned answers one after another, the last one ever after."""

    port: int
    plan: list[Answer]
    asked: list[dict[str, Any]] = field(default_factory=list)
    headers: list[dict[str, str]] = field(default_factory=list)
    logins: int = 0
    takes_password: bool = True
    pauses: list[float] = field(default_factory=list)

    def client(self, *, seconds: float = 20.0, channel: str = "") -> VendureClient:
        """What asks it; pauses between two tries are written down, not waited for."""
        url = f"http://127.0.0.1:{self.port}/admin-api"
        settings = VendureSettings(url, "user", "password", channel, seconds)
        return VendureClient(settings, sleep=self.pauses.append)

    def handle(self, handler: Handler) -> None:
        length = int(handler.headers["content-length"])
        request = json.loads(handler.rfile.read(length))
        if "login(" in request["query"]:
            self.logins += 1
            result = {"__typename": "CurrentUser"} if self.takes_password else {"errorCode": "INVALID"}
            token = f"token-{self.logins}" if self.takes_password else ""
            body = json.dumps({"data": {"login": result}}).encode()
            sends(body, vendure_auth_token=token)(handler)
            return
        self.asked.append({**request, "path": handler.path})
        self.headers.append({name.lower(): value for name, value in handler.headers.items()})
        answer = self.plan.pop(0) if len(self.plan) > 1 else self.plan[0]
        answer(handler)


@pytest.fixture
def shop() -> Iterator[Shop]:
    made = Shop(0, [data(wanted="this")])

    class Asked(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            try:
                made.handle(self)
            except (BrokenPipeError, ConnectionResetError):
                self.close_connection = True

        def log_message(self, *_: Any) -> None:
            pass

    with ThreadingHTTPServer(("127.0.0.1", 0), Asked) as server:
        server.daemon_threads = True
        made.port = server.server_address[1]
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05})
        thread.start()
        yield made
        server.shutdown()
        thread.join()


def outage(client: VendureClient, document: str = QUERY) -> ShopUnavailable:
    """What is raised; every reason is one of the port's."""
    ask = client.mutate if document == MUTATION else client.query
    with pytest.raises(ShopUnavailable) as error:
        ask(document, {})
    client.close()
    assert error.value.reason in OUTAGES
    assert error.value.status == 503
    return error.value


def test_it_signs_in_once_and_asks_for_language_and_currency(shop: Shop) -> None:
    client = shop.client(channel="a-channel")
    for _ in range(3):
        assert client.query(QUERY, {"a": 1}, language="es", currency="JPY") == {"wanted": "this"}
    client.close()
    assert shop.logins == 1
    assert shop.asked[0]["variables"] == {"a": 1}
    assert shop.asked[0]["path"] == "/admin-api?languageCode=es&currencyCode=JPY"
    assert shop.headers[0]["authorization"] == "Bearer token-1"
    assert shop.headers[0]["vendure-token"] == "a-channel"


def test_a_session_that_ended_is_renewed(shop: Shop) -> None:
    shop.plan = [fails("FORBIDDEN"), data(wanted="this")]
    client = shop.client()
    assert client.mutate(MUTATION, {}) == {"wanted": "this"}
    client.close()
    assert shop.logins == 2
    assert shop.headers[1]["authorization"] == "Bearer token-2"


def test_a_right_that_is_missing_is_said(shop: Shop) -> None:
    shop.plan = [fails("FORBIDDEN")]
    assert outage(shop.client()).reason == "refused"
    assert len(shop.asked) == 2


def test_a_wrong_password_is_said_and_not_repeated(shop: Shop) -> None:
    shop.takes_password = False
    error = outage(shop.client())
    assert error.reason == "refused"
    assert "VENDURE_PASSWORD" in error.message
    assert shop.logins == 1
    assert shop.asked == []


def test_busy_with_a_time_to_wait_is_asked_again_after_it(shop: Shop) -> None:
    shop.plan = [sends(b"slow down", 429, retry_after="2"), data(wanted="this")]
    client = shop.client()
    assert client.query(QUERY) == {"wanted": "this"}
    client.close()
    assert shop.pauses == [2.0]


def test_a_moment_to_wait_for_is_waited_for(shop: Shop) -> None:
    soon = datetime.now(timezone.utc) + timedelta(seconds=4)
    shop.plan = [sends(b"", 503, retry_after=format_datetime(soon, usegmt=True)), data(wanted="this")]
    client = shop.client()
    assert client.query(QUERY) == {"wanted": "this"}
    client.close()
    assert 2 < shop.pauses[0] <= 4


@pytest.mark.parametrize("wait", ["3600", "Wed, 21 Oct 2026 07:28:00 GMT", "-5", "soon"])
def test_a_wait_longer_than_a_shopper_has_is_not_waited(shop: Shop, wait: str) -> None:
    shop.plan = [sends(b"", 503, retry_after=wait)]
    assert outage(shop.client(seconds=5)).reason == "busy"
    assert all(pause < 5 for pause in shop.pauses)
    assert len(shop.asked) == (1 if wait == "3600" else 3)


@pytest.mark.parametrize("status", [500, 502, 504])
def test_a_fault_is_asked_again_twice(shop: Shop, status: int) -> None:
    shop.plan = [sends(b"<h1>Oops</h1>", status, content_type="text/html")]
    assert outage(shop.client()).reason == "broken"
    assert len(shop.asked) == 3
    assert shop.pauses == sorted(shop.pauses)


def test_a_fault_that_passes_is_not_noticed(shop: Shop) -> None:
    shop.plan = [sends(b"", 500), cut, data(wanted="this")]
    client = shop.client()
    assert client.query(QUERY) == {"wanted": "this"}
    client.close()


@pytest.mark.parametrize(
    ("plan", "reason"),
    [
        (sends(b"<html>Maintenance</html>", content_type="text/html"), "not_json"),
        (sends(b""), "not_json"),
        (sends(b'{"data": {"wan'), "not_json"),
        (sends(b'{"data": null}'), "not_json"),
        (sends(b"[" * 100_000), "not_json"),
        (sends(b"[]"), "broken"),
        (sends(b"{}", 404), "broken"),
        (sends(b"", 301, location="https://example.com/"), "broken"),
        (sends(b"\xff\xfe\x00"), "not_json"),
        (fails("GRAPHQL_VALIDATION_FAILED"), "refused"),
    ],
)
def test_what_is_no_answer_is_none(shop: Shop, plan: Answer, reason: str) -> None:
    shop.plan = [plan]
    assert outage(shop.client()).reason == reason
    assert len(shop.asked) == 1


def test_a_cut_connection_is_unreachable(shop: Shop) -> None:
    shop.plan = [cut]
    assert outage(shop.client()).reason == "unreachable"
    assert len(shop.asked) == 3


def test_fifty_megabytes_are_not_read(shop: Shop) -> None:
    shop.plan = [floods]
    error = outage(shop.client())
    assert error.reason == "too_large"
    assert str(LARGEST_ANSWER) in error.message
    assert len(shop.asked) == 1


@pytest.mark.parametrize("slow", [waits, drips])
def test_slow_answers_end_in_time(shop: Shop, slow: Answer) -> None:
    shop.plan = [slow]
    assert outage(shop.client(seconds=0.5)).reason == "too_slow"


def test_nobody_there_is_unreachable(shop: Shop) -> None:
    client = VendureClient(VendureSettings("http://127.0.0.1:9/", "user", "password", seconds=2))
    assert outage(client).reason == "unreachable"


@pytest.mark.parametrize("plan", [sends(b"", 429, retry_after="1"), sends(b"", 500), cut, waits])
def test_what_changes_something_is_sent_once(shop: Shop, plan: Answer) -> None:
    shop.plan = [plan]
    client = shop.client(seconds=2)
    outage(client, MUTATION)
    assert len(shop.asked) == 1


def test_a_password_is_in_no_message() -> None:
    settings = VendureSettings("http://127.0.0.1:9/", "user", "s3cret", seconds=1)
    assert "s3cret" not in repr(settings)
    assert "s3cret" not in outage(VendureClient(settings)).message
