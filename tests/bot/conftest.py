"""The shop behind the worker, for tests that look into it."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from shop.database import ShopDatabase


@pytest.fixture
def shop(shop_url: str) -> Iterator[ShopDatabase]:
    database = ShopDatabase(shop_url)
    yield database
    database.close()
