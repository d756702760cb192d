"""Stars at the end of a conversation: on a phone, by keyboard, from right to left, seen by the agent."""

from collections.abc import Callable

import pytest
from playwright.sync_api import Locator, expect

from tests.browser.people import PHONE, AgentPerson, ShopperPerson, page_text

pytestmark = [pytest.mark.browser, pytest.mark.flaky(reruns=2)]
Arrive = Callable[..., ShopperPerson]
ArriveAgent = Callable[..., AgentPerson]


def star(person: ShopperPerson, count: int) -> Locator:
    return person.log.get_by_role("radiogroup").last.get_by_role("radio").nth(count - 1)


def thankful(person: ShopperPerson, question: str, thanks: str) -> None:
    """Asks, is answered, and thanks: the stars come."""
    person.open_chat()
    person.say(question)
    person.say(thanks)
    asked = page_text(person.language, "handoffs", "ask_rating")
    expect(person.log.get_by_role("radiogroup", name=asked)).to_be_visible()


def test_stars_on_a_phone_and_words_seen_by_the_agent(shopper: Arrive, agent: ArriveAgent) -> None:
    maya = agent("Maya")
    visitor = shopper("de", PHONE)
    thankful(visitor, "Liefern Sie nach Österreich?", "Vielen Dank!")
    box = star(visitor, 5).bounding_box()
    assert box is not None
    assert min(box["width"], box["height"]) >= 44, "wide enough for a thumb"
    assert visitor.overflow() <= 0
    before = visitor.last_seq()
    star(visitor, 2).click()
    visitor.wait_for_answer(before)
    expect(star(visitor, 2)).to_be_checked()
    expect(star(visitor, 2)).to_have_accessible_name("2 Sterne von 5")
    visitor.say("Die Antwort kam mir zu langsam")

    maya.page.locator("#tab-bot").click()
    maya.rows.first.get_by_role("button").first.click()
    pane = maya.page.get_by_role("complementary", name=maya.text("shopper"))
    expect(pane.get_by_role("img", name=maya.text("stars", score=2))).to_be_visible()
    expect(pane).to_contain_text("Die Antwort kam mir zu langsam")

    maya.press("ratings")
    report = maya.page.get_by_role("dialog", name=maya.text("ratings"))
    expect(report.get_by_role("row", name="German")).to_be_visible()
    expect(report).to_contain_text("Die Antwort kam mir zu langsam")
    report.get_by_role("button", name=maya.text("ratings-open")).first.click()
    expect(maya.transcript).to_contain_text("Die Antwort kam mir zu langsam")


def test_stars_by_keyboard_from_right_to_left(shopper: Arrive) -> None:
    visitor = shopper("ar", PHONE)
    thankful(visitor, "هل تشحنون إلى السعودية؟", "شكرا لك")
    first, second = star(visitor, 1).bounding_box(), star(visitor, 2).bounding_box()
    assert first is not None
    assert second is not None
    assert first["x"] > second["x"], "the first star stands at the right"
    before = visitor.last_seq()
    star(visitor, 1).focus()
    visitor.page.keyboard.press("ArrowLeft")
    expect(star(visitor, 2)).to_be_focused()
    visitor.page.keyboard.press("ArrowLeft")
    visitor.page.keyboard.press("ArrowRight")
    visitor.page.keyboard.press("ArrowLeft")
    expect(star(visitor, 3)).to_be_focused()
    assert visitor.last_seq() == before, "moving sends nothing"
    visitor.page.keyboard.press("Enter")
    visitor.wait_for_answer(before)
    expect(star(visitor, 3)).to_be_checked()
    before = visitor.last_seq()
    star(visitor, 5).click()
    visitor.wait_for_answer(before)
    expect(star(visitor, 5)).to_be_checked()
    expect(star(visitor, 3)).not_to_be_checked()


def test_nobody_has_to_rate(shopper: Arrive) -> None:
    visitor = shopper("en")
    thankful(visitor, "do you ship to Belgium?", "thanks a lot!")
    visitor.say("do you ship to Spain?")
    expect(visitor.answers.last).to_contain_text("Spain")
    expect(visitor.log.get_by_role("radiogroup")).to_have_count(1)
    before = visitor.last_seq()
    star(visitor, 4).click()
    visitor.wait_for_answer(before)
    expect(star(visitor, 4)).to_be_checked()
