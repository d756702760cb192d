"""What holds for all tests."""

import pytest

# One model, one shop and one worker for the tests of the bot and for the written conversations.
pytest_plugins = ["tests.bot.fixtures"]


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Browser tests come last: Playwright's event loop stays in the thread, where no other could start."""
    items.sort(key=lambda item: "browser" in item.keywords)
