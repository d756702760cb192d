"""Ten of the written dialogues, typed into the real chat and read there.

A dialogue names the responses that it expects. Here it is held to what stands on the page: their wording in
the shopper's language, the texts and the cards.
"""

from collections.abc import Callable
from typing import Any

import pytest
from playwright.sync_api import expect

from shop.demo.people import PEOPLE
from tests.browser.people import PHONE, ShopperPerson
from tests.browser.wordings import wordings
from tests.conversations.dialogues import Dialogue, all_dialogues, code_mailed
from tests.stack import Stack

pytestmark = [pytest.mark.browser, pytest.mark.flaky(reruns=2)]
Arrive = Callable[..., ShopperPerson]

CHOSEN = (
    "orders/menu.mixed.yml: paid",
    "presales/lone_country.mixed.yml: in Japanese",
    "presales/goods_named.mixed.yml: in Chinese",
    "orders/menu.mixed.yml: delivered",
    "orders/menu.mixed.yml: under way",
    "orders/menu.mixed.yml: sent back",
    "talk/other_order.mixed.yml: after its parcel",
    "talk/two_orders.mixed.yml: a guest says all at once",
    "talk/crisis.mixed.yml: out of the blue",
    "presales/cart.mixed.yml: in Arabic, from right to left",
)
FITS_A_WINDOW = {"de", "ar"}


def chosen() -> list[Dialogue]:
    written = {dialogue.where: dialogue for dialogue in all_dialogues()}
    return [written[where] for where in CHOSEN]


def test_the_chosen_ones_speak_the_most_different_languages() -> None:
    assert {"en", "de", "fr", "es", "ar", "ja", "zh"} <= {dialogue.language for dialogue in chosen()}


@pytest.mark.parametrize("dialogue", chosen(), ids=lambda dialogue: dialogue.where)
def test_a_written_dialogue_goes_the_same_in_a_browser(
    dialogue: Dialogue, shopper: Arrive, stack: Stack
) -> None:
    who = dialogue.shopper
    narrow = dialogue.language in FITS_A_WINDOW
    person = shopper(dialogue.language, *([PHONE] if narrow else []))
    values: dict[str, str] = {}
    if key := who.get("person"):
        if who.get("signed", "role" not in who):
            person.sign_in(key)
        role = who.get("role")
        values = {"email": PEOPLE[key].email, **({"number": PEOPLE[key].orders[role]} if role else {})}
    if cart := who.get("cart"):
        person.fill_cart(cart)
    person.open_chat(f"/p/{who['page']}" if "page" in who else "/")
    for turn in dialogue.turns:
        before = person.last_seq()
        if "{code}" in str(turn):
            values["code"] = code_mailed(stack.environment["SHOP_DATABASE_URL"], values["email"])
        if "say" in turn:
            person.say(filled(turn["say"], values))
        else:
            person.choose(filled(str(turn.get("press") or turn["choose"]), values))
        hold(person, dialogue.language, turn, before, values)
    if narrow:
        assert person.overflow() <= 0, "an answer makes the page scroll sideways"


def hold(
    person: ShopperPerson, language: str, turn: dict[str, Any], before: int, values: dict[str, str]
) -> None:
    """What the page shows since message `before` is what `turn` expects."""
    for response in (*turn.get("answers", ()), *turn.get("among", ())):
        person.wait_for_text(before, wordings(language, response))
    said = person.said_since(before)
    for text in turn.get("says", ()):
        assert filled(text, values) in said
    for text in turn.get("never", ()):
        assert filled(text, values) not in said
    if "card" in turn:
        expect(person.log.locator(".card").last).to_be_visible()
    if turn.get("handoff"):
        expect(person.page.get_by_text(person.text("status-queued")).first).to_be_visible()


def filled(text: str, values: dict[str, str]) -> str:
    for name, value in values.items():
        text = text.replace(f"{{{name}}}", value)
    return text
