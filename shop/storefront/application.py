"""The storefront's ASGI application."""

from __future__ import annotations

from fastapi import FastAPI, Request, Response
from starlette.middleware.base import RequestResponseEndpoint

from shop.database import ShopDatabase
from shop.storefront import accounts, catalogue, errors, images, payments
from shop.storefront.settings import StorefrontSettings

_UNSAFE = frozenset({"POST", "PUT", "PATCH", "DELETE"})


def create_storefront(settings: StorefrontSettings, shop_database: ShopDatabase) -> FastAPI:
    """The application to mount at `/store`: `/api/...` and `/images/{sku}.svg`.

    It keeps no state of its own besides a cache of drawn pictures, so many processes may serve it.
    """
    app = FastAPI(title="Storeside demo storefront", openapi_url=None, docs_url=None, redoc_url=None)
    app.middleware("http")(_guard)
    errors.register(app)
    app.include_router(catalogue.router(shop_database), prefix="/api")
    app.include_router(accounts.router(settings, shop_database), prefix="/api")
    app.include_router(payments.router(shop_database), prefix="/api")
    app.include_router(images.router(shop_database))
    return app


async def _guard(request: Request, call_next: RequestResponseEndpoint) -> Response:
    """Changes only from the shop's own pages; answers that no browser guesses about or keeps unasked."""
    origin = request.headers.get("origin")
    host = request.headers.get("host", "")
    # Not urlsplit: an Origin has no path, and what is no URL at all must be foreign, not a fault.
    if request.method in _UNSAFE and origin is not None and origin.partition("://")[2] != host:
        refused = errors.ForeignOrigin(origin, host)
        return errors.answer(refused.status, refused.code, refused.message, refused.fields)
    response = await call_next(request)
    response.headers["X-Content-Type-Options"] = "nosniff"
    response.headers.setdefault("Cache-Control", "no-store")
    return response
