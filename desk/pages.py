"""The built pages of `web/dist/`: storefront, desk, widget and their assets."""

from __future__ import annotations

from pathlib import Path

from fastapi import APIRouter
from starlette.exceptions import HTTPException
from starlette.responses import FileResponse, Response
from starlette.staticfiles import StaticFiles
from starlette.types import Scope

from desk.errors import PagesNotBuilt, PathNotFound

DIST = Path(__file__).resolve().parents[1] / "web" / "dist"
_FOR_A_YEAR = "public, max-age=31536000, immutable"


class HashedAssets(StaticFiles):
    """Assets carry a hash of their content in their names, so they never change."""

    async def check_config(self) -> None:
        """Raises `PagesNotBuilt` where there is no build."""
        try:
            await super().check_config()
        except RuntimeError as error:
            raise PagesNotBuilt("web/dist/assets") from error

    async def get_response(self, path: str, scope: Scope) -> Response:
        """As StaticFiles, with a long life in caches."""
        if "\0" in path:
            raise HTTPException(404)
        response = await super().get_response(path, scope)
        if response.status_code == 200:
            response.headers["Cache-Control"] = _FOR_A_YEAR if "-" in Path(path).stem else "no-cache"
        return response


def pages_router(dist: Path = DIST) -> APIRouter:
    """`/` and the shop's pages, `/desk`, `/widget.js`. The pages themselves find out what to show."""
    router = APIRouter(include_in_schema=False)

    async def storefront() -> Response:
        return _page(dist, "storefront/index.html")

    async def product(sku: str) -> Response:  # noqa: ARG001
        return await storefront()

    async def desk() -> Response:
        return _page(dist, "desk/index.html")

    async def desk_conversation(rest: str) -> Response:  # noqa: ARG001
        return await desk()

    async def widget() -> Response:
        return _page(dist, "widget.js")

    async def favicon() -> Response:
        file = dist / "favicon.ico"
        if not file.exists():
            raise PathNotFound("/favicon.ico")
        return FileResponse(file)

    for path in ("/", "/cart", "/account", "/account/reset", "/pay"):
        router.add_api_route(path, storefront, methods=["GET", "HEAD"])
    router.add_api_route("/p/{sku}", product, methods=["GET", "HEAD"])
    router.add_api_route("/desk", desk, methods=["GET", "HEAD"])
    router.add_api_route("/desk/{rest:path}", desk_conversation, methods=["GET", "HEAD"])
    router.add_api_route("/widget.js", widget, methods=["GET", "HEAD"])
    router.add_api_route("/favicon.ico", favicon, methods=["GET", "HEAD"])
    return router


def _page(dist: Path, name: str) -> Response:
    if not (dist / name).exists():
        raise PagesNotBuilt(f"web/dist/{name}")
    return FileResponse(dist / name, headers={"Cache-Control": "no-cache"})
