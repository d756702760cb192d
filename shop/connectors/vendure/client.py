"""Vendure's Admin API over HTTP: bounded in time and size, tried again only where nothing can be done twice.

Sources: a session's token comes back from `login` in the header vendure-auth-token and is sent as a bearer
token, the header vendure-token names the channel, the parameter languageCode the language
(https://docs.vendure.io/guides/storefront/connect-api/), the parameter currencyCode the currency
(https://docs.vendure.io/guides/core-concepts/money/).
"""

from __future__ import annotations

import json
import threading
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

import httpx

from shop.connectors.json_http import retry_after
from shop.errors import ShopUnavailable
from shop.settings import VendureSettings

Json = dict[str, Any]
LARGEST_ANSWER = 4 * 1024 * 1024
TRIES = 3
FIRST_PAUSE = 0.2
CONNECT_SECONDS = 2.0
_WORTH_ANOTHER_TRY = frozenset({429, 500, 502, 503, 504})
_BUSY = frozenset({429, 503})
_LOGIN = """
mutation Login($user: String!, $password: String!) {
  login(username: $user, password: $password) { __typename ... on ErrorResult { errorCode } }
}
"""


@dataclass(frozen=True)
class _Answer:
    status: int
    headers: httpx.Headers
    body: bytes


class VendureClient:
    """One for a process; threads may share it. Every method raises ShopUnavailable and nothing else."""

    def __init__(self, settings: VendureSettings, *, sleep: Callable[[float], None] = time.sleep) -> None:
        """`sleep` waits between two tries."""
        self._settings = settings
        self._sleep = sleep
        self._token: str | None = None
        self._signing_in = threading.Lock()
        self._http = httpx.Client(
            timeout=httpx.Timeout(settings.seconds, connect=min(CONNECT_SECONDS, settings.seconds)),
            follow_redirects=False,
            trust_env=False,
        )

    def close(self) -> None:
        """Close its connections."""
        self._http.close()

    def query(
        self,
        document: str,
        variables: Mapping[str, Any] | None = None,
        *,
        language: str | None = None,
        currency: str | None = None,
    ) -> Json:
        """The answer's data. Where the shop was at fault it is asked again, as long as the time allows."""
        return self._ask(document, variables or {}, _parameters(language, currency), tries=TRIES)

    def mutate(self, document: str, variables: Mapping[str, Any]) -> Json:
        """The answer's data. Sent once: whether it was done must be read from the shop before another try."""
        return self._ask(document, variables, {}, tries=1)

    def _ask(
        self, document: str, variables: Mapping[str, Any], parameters: Mapping[str, str], *, tries: int
    ) -> Json:
        deadline = time.monotonic() + self._settings.seconds
        request = {"query": document, "variables": dict(variables)}
        used = self._token or self._sign_in(None, deadline)
        body = self._read(self._post(request, parameters, used, deadline, tries))
        if _is_forbidden(body):
            # The session has ended; nothing was done, so that a mutation may be sent once more too.
            used = self._sign_in(used, deadline)
            body = self._read(self._post(request, parameters, used, deadline, tries))
        if errors := body.get("errors"):
            raise ShopUnavailable("refused", f"it refused the question: {_first_message(errors)}")
        if not isinstance(body.get("data"), dict):
            raise ShopUnavailable("not_json", "it sent JSON without data")
        data: Json = body["data"]
        return data

    def _sign_in(self, refused: str | None, deadline: float) -> str:
        """A token other than the `refused` one."""
        if not self._signing_in.acquire(timeout=max(0.0, deadline - time.monotonic())):
            raise ShopUnavailable("too_slow", "signing in did not end in time")
        try:
            if self._token is not None and self._token != refused:
                return self._token
            credentials = {"user": self._settings.user, "password": self._settings.password}
            answer = self._post({"query": _LOGIN, "variables": credentials}, {}, None, deadline, TRIES)
            result = (self._read(answer).get("data") or {}).get("login") or {}
            token: str | None = answer.headers.get("vendure-auth-token")
            if not token or "errorCode" in result:
                raise ShopUnavailable("refused", "it did not take VENDURE_USER and VENDURE_PASSWORD")
            self._token = token
            return token
        finally:
            self._signing_in.release()

    def _post(
        self, request: Json, parameters: Mapping[str, str], token: str | None, deadline: float, tries: int
    ) -> _Answer:
        pause = FIRST_PAUSE
        for left in range(tries - 1, -1, -1):
            try:
                answer = self._send(request, parameters, token, deadline)
            except ShopUnavailable as error:
                if not left or error.reason == "too_large" or not _fits(pause, deadline):
                    raise
            else:
                if answer.status not in _WORTH_ANOTHER_TRY:
                    return answer
                pause = max(pause, retry_after(answer.headers))
                if not left or not _fits(pause, deadline):
                    reason = "busy" if answer.status in _BUSY else "broken"
                    raise ShopUnavailable(reason, f"it answered with status {answer.status}")
            self._sleep(pause)
            pause *= 2
        raise AssertionError("unreachable")

    def _send(
        self, request: Json, parameters: Mapping[str, str], token: str | None, deadline: float
    ) -> _Answer:
        # Uncompressed: what is small on the way must not be large here.
        headers = {
            "accept": "application/json",
            "accept-encoding": "identity",
            "content-type": "application/json",
        }
        if token:
            headers["authorization"] = f"Bearer {token}"
        if self._settings.channel:
            headers["vendure-token"] = self._settings.channel
        seconds = deadline - time.monotonic()
        if seconds <= 0:
            raise ShopUnavailable("too_slow", "the time for this question is over")
        content = json.dumps(request).encode()
        timeout = httpx.Timeout(seconds, connect=min(CONNECT_SECONDS, seconds))
        try:
            with self._http.stream(
                "POST",
                self._settings.url,
                params=parameters,
                content=content,
                headers=headers,
                timeout=timeout,
            ) as response:
                return _Answer(response.status_code, response.headers, _body(response, deadline))
        except httpx.TimeoutException as error:
            raise ShopUnavailable("too_slow", "it did not answer in time") from error
        except httpx.HTTPError as error:
            raise ShopUnavailable("unreachable", f"the connection failed: {error!r}") from error

    def _read(self, answer: _Answer) -> Json:
        """The answer as JSON; a status that is no success may carry GraphQL's errors."""
        try:
            body = json.loads(answer.body)
        except (ValueError, RecursionError) as error:
            reason = "not_json" if answer.status == 200 else "broken"
            kind = answer.headers.get("content-type", "nothing")
            raise ShopUnavailable(reason, f"it sent {kind}, not JSON, with status {answer.status}") from error
        if not isinstance(body, dict) or (answer.status != 200 and "errors" not in body):
            raise ShopUnavailable("broken", f"it answered with status {answer.status}")
        return body


def _parameters(language: str | None, currency: str | None) -> dict[str, str]:
    given = {"languageCode": language, "currencyCode": currency}
    return {name: value for name, value in given.items() if value}


def _body(response: httpx.Response, deadline: float) -> bytes:
    parts, size = [], 0
    for part in response.iter_bytes():
        size += len(part)
        if size > LARGEST_ANSWER:
            raise ShopUnavailable("too_large", f"it sent more than {LARGEST_ANSWER} bytes")
        if time.monotonic() > deadline:
            raise ShopUnavailable("too_slow", "it did not finish its answer in time")
        parts.append(part)
    return b"".join(parts)


def _fits(pause: float, deadline: float) -> bool:
    return time.monotonic() + pause < deadline


def _is_forbidden(body: Json) -> bool:
    errors = body.get("errors")
    codes = [(error.get("extensions") or {}).get("code") for error in errors or [] if isinstance(error, dict)]
    return "FORBIDDEN" in codes


def _first_message(errors: Any) -> str:
    first = errors[0] if isinstance(errors, list) and errors else errors
    return str(first.get("message") if isinstance(first, dict) else first)[:300]
