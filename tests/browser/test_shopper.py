"""Shoppers at the storefront's chat, each in her own language, with the real bot and shop behind it."""

import re
from collections.abc import Callable

import pytest
from playwright.sync_api import expect

from shop.demo.people import PEOPLE
from shop.numbers import order_number
from tests.browser.people import PHONE, ShopperPerson, page_text
from tests.stack import Stack

pytestmark = [pytest.mark.browser, pytest.mark.flaky(reruns=2)]
Arrive = Callable[..., ShopperPerson]


def test_a_signed_in_customer_asks_for_her_parcel_in_spanish(shopper: Arrive) -> None:
    lucia = shopper("es")
    lucia.sign_in("lucia")
    lucia.open_chat(None)
    lucia.say(f"hola, ¿dónde está mi paquete {PEOPLE['lucia'].orders['under_way']}?")

    parcel = lucia.log.get_by_role("region", name=re.compile(PEOPLE["lucia"].orders["under_way"]))
    expect(parcel).to_be_visible()
    expect(parcel.get_by_role("listitem").first).to_be_visible()
    expect(lucia.answers.last).to_have_attribute("lang", "es")
    expect(lucia.log.get_by_text("@")).to_have_count(0)


def test_a_signed_in_customer_is_not_asked_who_she_is(shopper: Arrive) -> None:
    lucia = shopper("es")
    lucia.sign_in("lucia")
    lucia.open_chat(None)
    lucia.say("dónde está mi pedido?")
    expect(lucia.log.get_by_role("region").first).to_be_visible()
    expect(lucia.answers.first).not_to_contain_text("e-mail")
    expect(lucia.answers.first).not_to_contain_text("correo")


def test_a_guest_proves_her_order_by_number_and_e_mail_in_german(shopper: Arrive) -> None:
    person = PEOPLE["jonas"]
    guest = shopper("de")
    guest.open_chat()
    guest.say("Wo bleibt mein Paket?")
    expect(guest.log.get_by_role("region")).to_have_count(0)
    guest.say(f"{person.orders['under_way']}, {person.email}")
    expect(guest.log.get_by_role("region", name=re.compile(person.orders["under_way"]))).to_be_visible()


def test_a_wrong_e_mail_and_an_order_that_does_not_exist_get_the_same_answer(shopper: Arrive) -> None:
    answers = []
    for number in (PEOPLE["jonas"].orders["under_way"], order_number(999_999)):
        guest = shopper("en")
        guest.open_chat()
        guest.say("where is my parcel?")
        guest.say(f"{number} stranger@shopper.example")
        expect(guest.log.get_by_role("region")).to_have_count(0)
        answers.append(guest.answers.last.inner_text())
    assert answers[0] == answers[1]


def test_size_advice_on_a_product_page_in_chinese(shopper: Arrive) -> None:
    visitor = shopper("zh")
    catalogue = visitor.context.request.get("/store/api/products?category=clothing").json()["products"]
    visitor.open_chat(f"/p/{catalogue[0]['sku']}")
    visitor.say("我身高170，体重60公斤，穿多大码合适？")
    while "?" in visitor.answers.last.inner_text() or "？" in visitor.answers.last.inner_text():
        visitor.say("胸围92，腰围76，臀围96")
    chart = visitor.log.get_by_role("region", name=re.compile(re.escape(visitor.text("size-title"))))
    expect(chart.last).to_be_visible()
    expect(chart.last).to_contain_text(visitor.text("size-mark"))


def test_a_return_in_french_ends_with_a_return_number(shopper: Arrive) -> None:
    emiliano = shopper("fr")
    # Nobody else here touches his orders.
    emiliano.sign_in("emiliano")
    emiliano.open_chat(None)
    emiliano.say(
        f"bonjour, je voudrais renvoyer un article de ma commande {PEOPLE['emiliano'].orders['delivered']}"
    )
    slip = emiliano.log.get_by_role("region", name=re.compile(re.escape(emiliano.text("return-title"))))
    for page, button in (
        ("aftersales", "button_everything"),
        ("aftersales", "button_reason_changed_mind"),
        ("talk", "button_yes"),
    ):
        emiliano.choose(page_text("fr", page, button))
    expect(slip).to_contain_text(re.compile(r"RMA-?\w+"))

    emiliano.page.goto("/account")
    emiliano.page.reload()
    expect(emiliano.log).to_contain_text("RMA")


def test_reloading_and_a_second_tab_show_the_same_conversation(shopper: Arrive) -> None:
    visitor = shopper("en")
    visitor.open_chat()
    visitor.say("hello")
    visitor.say("thank you very much")
    said = visitor.log.locator("[data-seq]").count()

    visitor.page.reload()
    expect(visitor.log.locator("[data-seq]")).to_have_count(said)

    first, second = visitor.page, visitor.new_tab()
    visitor.page = second
    visitor.page.goto("/cart")
    launcher = visitor.page.get_by_role("button", name=re.compile(visitor.text("launcher-open")))
    if launcher.count():
        launcher.click()
    expect(visitor.log.locator("[data-seq]")).to_have_count(said)
    visitor.say("goodbye")
    expect(first.get_by_role("log").locator("[data-seq]")).to_have_count(
        visitor.log.locator("[data-seq]").count()
    )


def test_what_a_shopper_writes_is_shown_as_she_wrote_it(shopper: Arrive) -> None:
    visitor = shopper("en")
    visitor.open_chat()
    for text in ("<img src=x onerror=alert(1)>", "{{ 7*7 }} {% raw %}", "/restart", "/talk_to_human"):
        visitor.say(text)
        expect(visitor.log.locator(".group.shopper .bubble").last).to_have_text(text)
    expect(visitor.log.locator("img[src='x']")).to_have_count(0)


def test_a_worker_that_dies_in_mid_conversation_loses_nothing(shopper: Arrive, stack: Stack) -> None:
    person = PEOPLE["jonas"]
    guest = shopper("en")
    guest.open_chat()
    guest.say("where is my parcel?")
    stack.kill_worker()
    stack.start_worker()
    stack.wait_until_ready()
    guest.say(f"it is {person.orders['under_way']} and {person.email}")
    expect(guest.log.get_by_role("region", name=re.compile(person.orders["under_way"]))).to_be_visible()


@pytest.mark.parametrize("language", ["de", "ar"])
def test_the_chat_fits_a_phone(shopper: Arrive, language: str) -> None:
    visitor = shopper(language, PHONE)
    visitor.page.goto("/")
    assert visitor.overflow() <= 0, "the shop's page scrolls sideways on a phone"
    visitor.open_chat(None)
    box = visitor.page.get_by_role("dialog").bounding_box()
    assert box is not None
    assert box["x"] >= 0
    assert box["x"] + box["width"] <= PHONE["width"]
    assert visitor.overflow() <= 0, "the open chat makes the page scroll sideways"
    direction = visitor.composer.evaluate(
        "field => getComputedStyle(field.closest('[role=dialog]')).direction"
    )
    assert direction == ("rtl" if language == "ar" else "ltr")
