"""What the storefront refuses, in the error shape every door of ours has.

`{"error": {"code", "message", "fields"}}`: the page chooses its words by `code`, in the visitor's language;
`message` is for whoever develops against it.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from fastapi import FastAPI, Request
from fastapi.exceptions import RequestValidationError
from fastapi.responses import JSONResponse
from starlette.exceptions import HTTPException

from shop.errors import Field, ShopError


class SignedOut(ShopError):
    """The answer belongs to a customer, and nobody is signed in."""

    code = "session.signed_out"
    status = 401

    def __init__(self) -> None:
        super().__init__(
            "Expected the cookie of a signed-in customer; got none that is valid. Sign in first."
        )


class ForeignOrigin(ShopError):
    """Another site tried to change something with the visitor's cookie."""

    code = "origin.foreign"
    status = 403

    def __init__(self, origin: str, host: str) -> None:
        super().__init__(
            f"Expected a request from a page of {host!r}; it came from {origin!r}. "
            "Call it from the shop's pages.",
            origin=origin,
        )


class UnknownCurrency(ShopError):
    """Prices do not exist in this currency."""

    code = "currency.unknown"
    status = 422

    def __init__(self, currency: str, known: Sequence[str]) -> None:
        super().__init__(f"Expected one of {', '.join(known)}; got {currency!r}.", currency=currency)


_BY_STATUS = {404: "request.not_found", 405: "request.method_not_allowed"}


def answer(status: int, code: str, message: str, fields: Mapping[str, Field]) -> JSONResponse:
    """An error in the shape described above."""
    body = {"error": {"code": code, "message": message, "fields": dict(fields)}}
    return JSONResponse(body, status_code=status, headers={"Cache-Control": "no-store"})


def register(app: FastAPI) -> None:
    """Let every failure of `app` leave in the one shape."""
    app.add_exception_handler(ShopError, _shop_error)
    app.add_exception_handler(RequestValidationError, _invalid)
    app.add_exception_handler(HTTPException, _http_error)


async def _shop_error(_request: Request, error: Exception) -> JSONResponse:
    assert isinstance(error, ShopError)
    return answer(error.status, error.code, error.message, error.fields)


async def _http_error(request: Request, error: Exception) -> JSONResponse:
    assert isinstance(error, HTTPException)
    code = _BY_STATUS.get(error.status_code, "request.refused")
    message = (
        f"Expected an address of the storefront; got {request.method} {request.url.path}: {error.detail}."
    )
    return answer(error.status_code, code, message, {})


async def _invalid(_request: Request, error: Exception) -> JSONResponse:
    assert isinstance(error, RequestValidationError)
    problems = error.errors()
    kinds = {str(problem["type"]) for problem in problems}
    fields = {".".join(str(part) for part in problem["loc"][1:]): str(problem["msg"]) for problem in problems}
    if "value_error.jsondecode" in kinds or "json_invalid" in kinds:
        return answer(400, "request.invalid_json", "Expected a JSON object as the body; it is not JSON.", {})
    if kinds & {"value_error.extra", "extra_forbidden"}:
        message = f"Expected known fields only; got {', '.join(fields)}. Leave the unknown ones out."
        return answer(422, "request.unknown_field", message, fields)
    message = f"Expected other values; see fields: {', '.join(fields) or 'body'}."
    return answer(422, "request.invalid", message, fields)
