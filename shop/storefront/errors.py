"""What the storefront refuses, in the error shape every door of ours has.

`{"error": {"code", "message", "fields"}}`: the page chooses its words by `code`, in the visitor's language;
`message` is for whoever develops against it.
"""

from __future__ import annotations

import logging
from collections.abc import Mapping, Sequence

from fastapi import FastAPI, Request
from fastapi.exceptions import RequestValidationError
from fastapi.responses import JSONResponse
from sqlalchemy.exc import SQLAlchemyError
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


class Unavailable(ShopError):
    """The shop's database does not answer."""

    code = "shop.unavailable"
    status = 503

    def __init__(self) -> None:
        super().__init__("Expected the shop's database to answer; it does not. Repeat in a few seconds.")


class Unexpected(ShopError):
    """Something broke in the storefront. The log knows, the answer does not."""

    def __init__(self) -> None:
        super().__init__("Expected to serve this request; something broke. The log tells the operator what.")


_log = logging.getLogger(__name__)
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
    app.add_exception_handler(SQLAlchemyError, _database_error)
    app.add_exception_handler(Exception, _fault)


async def _shop_error(_request: Request, error: Exception) -> JSONResponse:
    assert isinstance(error, ShopError)
    return answer(error.status, error.code, error.message, error.fields)


async def _database_error(_request: Request, error: Exception) -> JSONResponse:
    _log.error("the shop's database does not answer", exc_info=error)
    return await _shop_error(_request, Unavailable())


async def _fault(_request: Request, _error: Exception) -> JSONResponse:
    # The server logs it: Starlette raises it again after this answer.
    return await _shop_error(_request, Unexpected())


async def _http_error(request: Request, error: Exception) -> JSONResponse:
    assert isinstance(error, HTTPException)
    if error.status_code == 400:
        return _not_json()  # how FastAPI names a body that breaks the parser: no UTF-8, too deep, too long
    code = _BY_STATUS.get(error.status_code, "request.refused")
    message = (
        f"Expected an address of the storefront; got {request.method} {request.url.path}: {error.detail}."
    )
    return answer(error.status_code, code, message, {})


def _not_json() -> JSONResponse:
    message = "Expected a JSON object in UTF-8 as the body; it is not JSON. Send what a JSON parser accepts."
    return answer(400, "request.invalid_json", message, {})


async def _invalid(_request: Request, error: Exception) -> JSONResponse:
    assert isinstance(error, RequestValidationError)
    problems = error.errors()
    kinds = {str(problem["type"]) for problem in problems}
    fields = {".".join(str(part) for part in problem["loc"][1:]): str(problem["msg"]) for problem in problems}
    if "value_error.jsondecode" in kinds or "json_invalid" in kinds:
        return _not_json()
    if kinds & {"value_error.extra", "extra_forbidden"}:
        message = f"Expected known fields only; got {', '.join(fields)}. Leave the unknown ones out."
        return answer(422, "request.unknown_field", message, fields)
    message = f"Expected other values; see fields: {', '.join(fields) or 'body'}."
    return answer(422, "request.invalid", message, fields)
