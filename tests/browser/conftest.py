"""One running Storeside and one real browser for this folder; each person gets a window of her own."""

import os
import shutil
from collections.abc import Callable, Iterator, Mapping

import pytest
from playwright.sync_api import Browser, sync_playwright

from tests.browser.people import DESKTOP, AgentPerson, ShopperPerson
from tests.stack import Stack, running_stack

CHROMIUM = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)
# Nothing of the browser's own may reach for the network.
QUIET = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-first-run",
)


@pytest.fixture(scope="session")
def chromium() -> Iterator[Browser]:
    if CHROMIUM is None:
        missing = "no Chromium on this machine, so nothing was watched in a browser: apt install chromium"
        if os.environ.get("CI"):
            pytest.fail(missing)
        pytest.skip(missing)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=list(QUIET))
        yield browser
        browser.close()


@pytest.fixture(scope="session")
def stack(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Stack]:
    with running_stack(
        tmp_path_factory.mktemp("stack"),
        MESSAGES_PER_MINUTE="0",
        CONVERSATIONS_PER_MINUTE="0",
        SIGN_INS_PER_MINUTE="0",
    ) as running:
        yield running


@pytest.fixture
def shopper(chromium: Browser, stack: Stack) -> Iterator[Callable[..., ShopperPerson]]:
    """`shopper("es")` opens a new window of somebody whose browser speaks Spanish."""
    people: list[ShopperPerson] = []

    def arrive(language: str, viewport: Mapping[str, int] = DESKTOP) -> ShopperPerson:
        people.append(ShopperPerson(chromium, stack.url, language, viewport))
        return people[-1]

    yield arrive
    for person in people:
        person.leave()


@pytest.fixture
def agent(chromium: Browser, stack: Stack) -> Iterator[Callable[..., AgentPerson]]:
    """`agent("Maya")` signs Maya in at the desk, in a window of her own."""
    people: list[AgentPerson] = []

    def arrive(name: str, viewport: Mapping[str, int] = DESKTOP) -> AgentPerson:
        people.append(AgentPerson(chromium, stack.url, name, viewport))
        return people[-1]

    yield arrive
    for person in people:
        person.leave()
