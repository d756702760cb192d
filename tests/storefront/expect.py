"""One assertion per contract."""

from typing import Any

import httpx


def ok(response: httpx.Response) -> Any:
    """The body of an answer that went well."""
    assert response.status_code == 200, response.text
    return response.json()


def refused(response: httpx.Response, status: int, code: str) -> dict[str, Any]:
    """The error's fields; its shape is checked."""
    assert response.status_code == status, response.text
    error = response.json()["error"]
    assert set(error) == {"code", "message", "fields"}
    assert error["code"] == code
    assert error["message"].startswith("Expected ")
    assert response.headers["cache-control"] == "no-store"
    fields: dict[str, Any] = error["fields"]
    return fields
