"""A shopper and an agent at their browsers: what they see and do, in the words of their own language."""

import re
import time
from collections.abc import Mapping
from pathlib import Path

from fluent.runtime import FluentBundle, FluentResource
from playwright.sync_api import Browser, BrowserContext, Locator, Page, expect
from playwright.sync_api import TimeoutError as PlaywrightTimeout

from desk.demo import AGENTS, PASSWORD
from shop.demo.people import PEOPLE

LOCALES = Path(__file__).resolve().parents[2] / "locales"
PHONE = {"width": 360, "height": 740}
DESKTOP = {"width": 1280, "height": 860}
ANSWER_WITHIN_MS = 30_000
# A slow machine is no fault: what is awaited may take its time.
expect.set_options(timeout=ANSWER_WITHIN_MS)


def page_text(language: str, page: str, key: str, **values: str | int) -> str:
    """A text of one of our pages, as its reader in `language` sees it."""
    bundle = FluentBundle([language], use_isolating=False)
    bundle.add_resource(FluentResource((LOCALES / language / f"{page}.ftl").read_text("utf-8")))
    pattern = bundle.get_message(key).value
    assert pattern is not None, f"locales/{language}/{page}.ftl has no text for {key}"
    text, errors = bundle.format_pattern(pattern, values)
    assert not errors, errors
    return str(text)


class _Person:
    def __init__(self, browser: Browser, url: str, language: str, viewport: Mapping[str, int]) -> None:
        self.language = language
        self.context: BrowserContext = browser.new_context(
            base_url=url, locale=language, viewport={"width": viewport["width"], "height": viewport["height"]}
        )
        self.context.set_default_timeout(ANSWER_WITHIN_MS)
        self.faults: list[str] = []
        self.page: Page = self.new_tab()

    def new_tab(self) -> Page:
        page = self.context.new_page()
        page.on("pageerror", lambda error: self.faults.append(str(error)))
        page.on("dialog", lambda dialog: self.faults.append(f"a dialog opened: {dialog.message}"))
        return page

    def leave(self) -> None:
        self.context.close()
        assert not self.faults, f"the page had errors: {self.faults}"

    def overflow(self) -> int:
        """How many pixels the page is wider than its window."""
        width: int = self.page.evaluate("document.documentElement.scrollWidth - window.innerWidth")
        return width


class ShopperPerson(_Person):
    """Someone in the demo shop, with the chat at its side."""

    def text(self, key: str, **values: str | int) -> str:
        return page_text(self.language, "widget", key, **values)

    def sign_in(self, key: str) -> None:
        person = PEOPLE[key]
        self.page.goto("/account")
        choose = page_text(self.language, "storefront", "sign_in_filter")
        self.page.get_by_role("searchbox", name=choose).fill(person.name)
        self.page.get_by_role("button", name=re.compile(re.escape(person.name))).first.click()
        sign_out = page_text(self.language, "storefront", "sign_out")
        expect(self.page.get_by_role("button", name=sign_out)).to_be_visible()

    def open_chat(self, path: str | None = "/") -> None:
        if path:
            self.page.goto(path)
        self.page.get_by_role("button", name=self.text("launcher-open")).click()
        expect(self.composer).to_be_visible()

    @property
    def composer(self) -> Locator:
        return self.page.get_by_role("textbox", name=self.text("composer-label"))

    @property
    def log(self) -> Locator:
        return self.page.get_by_role("log")

    @property
    def answers(self) -> Locator:
        """What the bot said, without the greeting that stands there from the beginning."""
        return self.log.locator(".group.bot[data-seq] .bubble")

    def say(self, text: str) -> None:
        """Sends a message and waits until the bot, or the desk, has answered it."""
        before = self.last_seq()
        self.composer.fill(text)
        self.composer.press("Enter")
        self.wait_for_answer(before)

    def wait_for_answer(self, before: int) -> None:
        """Waits for something newer than message `before` that is not the shopper's own."""
        newest = self.log.locator("[data-seq]:not(.group.shopper)").last
        deadline = time.monotonic() + ANSWER_WITHIN_MS / 1000
        while not newest.count() or int(newest.get_attribute("data-seq") or 0) <= before:
            assert time.monotonic() < deadline, f"no answer; the chat reads: {self.log.inner_text()}"
            self.page.wait_for_timeout(30)
        expect(self.log.locator(".typing")).to_have_count(0)

    def said_since(self, before: int) -> str:
        """All that the bot said after message `before`."""
        texts: list[str] = self.log.locator(".group.bot[data-seq]").evaluate_all(
            """(all, before) => all.filter(one => Number(one.dataset.seq) > before)
                .map(one => one.querySelector(".bubble")?.innerText ?? "")""",
            before,
        )
        return "\n".join(texts)

    def wait_for_text(self, before: int, wanted: re.Pattern[str]) -> None:
        """Waits until something like `wanted` was said after message `before`."""
        deadline = time.monotonic() + ANSWER_WITHIN_MS / 1000
        while not wanted.search(self.said_since(before)):
            told = f"nothing like {wanted.pattern} in: {self.said_since(before)}"
            assert time.monotonic() < deadline, told
            self.page.wait_for_timeout(50)

    def fill_cart(self, skus: list[str]) -> None:
        """Leaves these things in the cart of this browser."""
        self.page.goto("/")
        lines = [{"sku": sku, "quantity": 1} for sku in skus]
        self.page.evaluate(
            "lines => localStorage.setItem('storeside.shop.cart', JSON.stringify(lines))", lines
        )

    def last_seq(self) -> int:
        """The number of the newest stored message on the page, 0 where there is none."""
        seqs: list[int] = self.log.locator("[data-seq]").evaluate_all(
            "all => all.map(one => Number(one.dataset.seq))"
        )
        return max(seqs, default=0)

    def choose(self, title: str | re.Pattern[str]) -> None:
        """Taps the newest choice of that title and waits for the answer."""
        before = self.last_seq()
        try:
            self.log.get_by_role("button", name=title, disabled=False).last.click()
        except PlaywrightTimeout as error:
            raise AssertionError(f"no choice {title!r}; the chat reads: {self.log.inner_text()}") from error
        self.wait_for_answer(before)


class AgentPerson(_Person):
    """An agent at the desk, signed in."""

    def __init__(self, browser: Browser, url: str, name: str, viewport: Mapping[str, int] = DESKTOP) -> None:
        super().__init__(browser, url, "en", viewport)
        self.name = name
        self.page.goto("/desk")
        self.page.get_by_role("textbox", name=self.text("sign-in-email")).fill(AGENTS[name])
        self.page.get_by_role("textbox", name=self.text("sign-in-password")).fill(PASSWORD)
        self.page.get_by_role("button", name=self.text("sign-in-button"), exact=True).click()
        expect(self.rows.or_(self.page.get_by_text(self.text("empty-waiting")))).not_to_have_count(0)

    def text(self, key: str, **values: str | int) -> str:
        return page_text(self.language, "desk", key, **values)

    def speak(self, language: str) -> None:
        """Sets the page to another language."""
        bar = self.page.get_by_role("banner")
        bar.get_by_role("combobox", name=self.text("language"), exact=True).select_option(language)
        self.language = language

    @property
    def rows(self) -> Locator:
        return self.page.locator(".rows > li")

    @property
    def transcript(self) -> Locator:
        return self.page.get_by_role("log")

    def row(self, last_words: str) -> Locator:
        return self.rows.filter(has_text=last_words)

    def open(self, last_words: str) -> None:
        self.row(last_words).get_by_role("button").first.click()
        expect(self.transcript).to_contain_text(last_words)

    def press(self, key: str) -> None:
        """Presses the button of that text, whatever stands beside it."""
        self.page.get_by_role("button", name=self.text(key), exact=True).click()

    def reply(self, text: str) -> None:
        field = self.page.get_by_role("textbox", name=self.text("reply"))
        field.fill(text)
        field.press("Enter")
