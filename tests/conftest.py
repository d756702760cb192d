"""What holds for all tests."""

import pytest


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Browser tests come last: Playwright's event loop stays in the thread, where no other could start."""
    items.sort(key=lambda item: "browser" in item.keywords)
