"""The demo storefront alone, for work on its pages: `python -m shop.storefront [--port N]`.

There is no chat behind it: `/widget.js` comes when it is built, and says that it can't reach the desk.
"""

from __future__ import annotations

import argparse
from pathlib import Path

import uvicorn
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import FileResponse, PlainTextResponse, Response
from starlette.routing import Mount, Route
from starlette.staticfiles import StaticFiles

from shop.database import ShopDatabase
from shop.settings import Settings
from shop.storefront import StorefrontSettings, create_storefront

_DIST = Path(__file__).parents[2] / "web" / "dist"
_PAGES = ("/", "/c/{category}", "/p/{sku}", "/cart", "/account")


def application() -> Starlette:
    """The storefront with its pages, on the database of the environment."""
    storefront = create_storefront(
        StorefrontSettings.from_environment(), ShopDatabase(Settings.from_environment().database_url)
    )
    return Starlette(
        routes=[
            Mount("/store", storefront),
            Mount("/assets", StaticFiles(directory=_DIST / "assets", check_dir=False)),
            Route("/widget.js", _widget),
            *(Route(path, _page) for path in _PAGES),
            Route("/{anything:path}", _page),
        ]
    )


async def _page(_request: Request) -> Response:
    return _file(_DIST / "storefront" / "index.html")


async def _widget(_request: Request) -> Response:
    return _file(_DIST / "widget.js")


def _file(path: Path) -> Response:
    if not path.is_file():
        return PlainTextResponse("Not built: run `npm run build` in web/.\n", status_code=503)
    return FileResponse(path, headers={"Cache-Control": "no-cache"})


def main() -> None:
    """Serve until interrupted."""
    parser = argparse.ArgumentParser(prog="python -m shop.storefront", description=__doc__)
    parser.add_argument("--host", default="127.0.0.1")
    parser.add_argument("--port", type=int, default=8002)
    options = parser.parse_args()
    uvicorn.run(application(), host=options.host, port=options.port, ws="none")


if __name__ == "__main__":
    main()
