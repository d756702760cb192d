"""Pictures of the products, and the shop's mark."""

from __future__ import annotations

import hashlib
from functools import lru_cache

from fastapi import APIRouter, Request, Response

from shop.database import ShopDatabase
from shop.services.pictures import product_picture
from shop.storefront.catalogue import checked_sku

_KEEP = "public, max-age=86400, stale-while-revalidate=604800"
# A picture opened as a page of its own may style itself and do nothing else.
_POLICY = "default-src 'none'; style-src 'unsafe-inline'; sandbox"

_ICON = (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="9" '
    'fill="#0f6b66"/><path d="M9 12.5h14l1.2 11.5H7.8z" fill="#faf8f4"/><path d="M12.5 15v-3.5a3.5 '
    '3.5 0 0 1 7 0V15" fill="none" stroke="#faf8f4" stroke-width="2" stroke-linecap="round"/></svg>'
)


def router(database: ShopDatabase) -> APIRouter:
    """`/images/{sku}.svg` and `/icon.svg`."""
    routes = APIRouter()

    @lru_cache(maxsize=512)
    def drawn(sku: str) -> tuple[bytes, str]:
        with database.session() as session:
            picture = product_picture(session, sku).encode()
        return picture, _etag(picture)

    @routes.get("/images/{sku}.svg")
    def image(request: Request, sku: str) -> Response:
        return _svg(request, *drawn(checked_sku(sku)))

    @routes.get("/icon.svg")
    def icon(request: Request) -> Response:
        return _svg(request, _ICON.encode(), _etag(_ICON.encode()))

    return routes


def _svg(request: Request, picture: bytes, etag: str) -> Response:
    headers = {"Cache-Control": _KEEP, "ETag": etag, "Content-Security-Policy": _POLICY}
    if etag in request.headers.get("if-none-match", ""):
        return Response(status_code=304, headers=headers)
    return Response(picture, media_type="image/svg+xml", headers=headers)


def _etag(content: bytes) -> str:
    return f'"{hashlib.sha256(content).hexdigest()[:20]}"'
