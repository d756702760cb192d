"""A storefront on a seeded shop database, called from outside as a browser would."""

from collections.abc import AsyncIterator, Iterator

import httpx
import pytest
from fastapi import FastAPI
from starlette.applications import Starlette
from starlette.routing import Mount

from shop.database import ShopDatabase
from shop.demo.seed import seed
from shop.storefront import StorefrontSettings, create_storefront

SITE_KEY = "a-site-key-for-tests-only-0123456789abcdef"


@pytest.fixture(scope="session")
def database(tmp_path_factory: pytest.TempPathFactory) -> Iterator[ShopDatabase]:
    url = f"sqlite:///{tmp_path_factory.mktemp('storefront') / 'shop.db'}"
    seed(url)
    database = ShopDatabase(url)
    yield database
    database.close()


@pytest.fixture(scope="session")
def storefront(database: ShopDatabase) -> FastAPI:
    return create_storefront(StorefrontSettings(site_key=SITE_KEY), database)


@pytest.fixture
async def visitor(storefront: FastAPI) -> AsyncIterator[httpx.AsyncClient]:
    """Someone new: no cookie yet. The storefront is mounted as the desk mounts it."""
    transport = httpx.ASGITransport(Starlette(routes=[Mount("/store", storefront)]))
    async with httpx.AsyncClient(transport=transport, base_url="http://shop.test") as client:
        yield client
