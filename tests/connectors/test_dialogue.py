"""Shoppers talk to the bot about the orders and goods of a Vendure shop."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.bot.serving import Conversation, WorkerProcess, running_worker
from tests.connectors.merchants import LUCIA, TRACKING, Merchant
from tests.connectors.vendure_goods import ASKING
from tests.connectors.vendure_orders import Clerk
from tests.conversations.dialogues import code_mailed
from tests.stack import free_port


@dataclass(frozen=True)
class Maria:
    """A customer of the Vendure shop, with order codes by their state."""

    bot: WorkerProcess
    customer_id: int
    halved: str
    arrived: str
    under_way: str

    def talk(self, language: str) -> Conversation:
        """A conversation of hers, signed in."""
        return Conversation(self.bot, customer_id=self.customer_id, name="María", locale=language)


@pytest.fixture(scope="module")
def bot(
    vendure: Merchant, clerk: Clerk, model_folder: Path, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[WorkerProcess]:
    """A worker whose orders and goods are the Vendure shop's."""
    folder, url = tmp_path_factory.mktemp("worker"), vendure.database.url
    with running_worker(folder, model_folder, url, **environment(clerk.server.admin_url)) as worker:
        yield worker


@pytest.fixture(scope="module")
def maria(clerk: Clerk, bot: WorkerProcess) -> Maria:
    """A customer with a parcel on its way, and an order half of which has arrived."""
    email = "maria@example.com"
    customer = clerk.register(email, "María", "Soler")
    halved = clerk.place(email, {"LINEN-L": 1, "MUG-1": 1})
    clerk.move(clerk.pack(halved, ["LINEN-L"]), "Shipped", "Delivered")
    clerk.move(clerk.pack(halved, ["MUG-1"]), "Shipped")
    arrived = clerk.place(email, {"MUG-1": 1})
    clerk.move(clerk.pack(arrived), "Shipped", "Delivered")
    under_way = clerk.place(email, {"MUG-1": 1})
    clerk.move(clerk.pack(under_way, tracking=TRACKING), "Shipped")
    return Maria(bot, customer, halved, arrived, under_way)


def environment(url: str) -> dict[str, str]:
    return {
        "SHOP_CONNECTOR": "vendure",
        "VENDURE_URL": url,
        "VENDURE_USER": ASKING[0],
        "VENDURE_PASSWORD": ASKING[1],
        "VENDURE_SECONDS": "20",
        "TURN_DEADLINE_SECONDS": "60",
        "STORESIDE_DEMO": "1",
    }


def signed_in(bot: WorkerProcess, vendure: Merchant, language: str) -> Conversation:
    return Conversation(bot, customer_id=vendure.shopper.customer_id, name="Lucía", locale=language)


def payloads(conversation: Conversation) -> list[str]:
    return [button["payload"].split("{")[0] for button in conversation.buttons]


@pytest.mark.parametrize(
    ("language", "question", "told"),
    [
        ("en", "Where is my parcel? The order is {number}", "is on its way with Deutsche Post"),
        ("es", "¿Dónde está mi paquete? El pedido es {number}", "Deutsche Post"),
        ("ru", "Где моя посылка? Номер заказа {number}", "Deutsche Post"),
    ],
)
def test_a_guest_hears_where_her_parcel_is(
    bot: WorkerProcess, vendure: Merchant, language: str, question: str, told: str
) -> None:
    number = vendure.orders["under_way"]
    shopper = Conversation(bot, locale=language)
    assert shopper.say(question.format(number=number)) == ["utter_ask_order_email"]
    assert shopper.say(LUCIA) == ["utter_parcel_in_transit"]
    assert number in shopper.texts[0]
    assert told in shopper.texts[0]
    card = shopper.card("parcel")
    assert card["tracking_number"] == TRACKING
    assert [event["code"] for event in card["events"]] == ["in_transit", "label_created"]


def test_a_wrong_address_proves_nothing(bot: WorkerProcess, vendure: Merchant) -> None:
    shopper = Conversation(bot, locale="fr")
    assert shopper.say(f"Où est mon colis ? Commande {vendure.orders['under_way']}") == [
        "utter_ask_order_email"
    ]
    assert shopper.say("quelquun@example.com") == [
        "utter_order_not_found",
        "utter_ask_order_details_again",
    ]
    assert not any(message["card"] for message in shopper.answer["messages"])


def test_who_is_signed_in_chooses_among_her_orders(maria: Maria) -> None:
    shopper = maria.talk("de")
    assert shopper.say("Wo ist mein Paket?") == ["utter_ask_which_parcel"]
    offered = [order["order_number"] for order in shopper.card("orders")["orders"]]
    assert offered == [maria.under_way, maria.arrived, maria.halved]
    shopper.choose(maria.halved)
    assert shopper.responses == ["utter_parcel_delivered", "utter_parcel_in_transit"]


def test_a_signed_in_shopper_cancels_and_the_shop_pays_back(
    bot: WorkerProcess, vendure: Merchant, clerk: Clerk
) -> None:
    number = vendure.another(1)
    shopper = signed_in(bot, vendure, "en")
    assert shopper.say(f"Please cancel my order {number}") == ["utter_ask_cancel_whole"]
    assert shopper.say("yes") == ["utter_cancelled_whole"]
    order = clerk.order(number)
    assert order["state"] == "Cancelled"
    assert [refund["total"] for refund in order["payments"][0]["refunds"]] == [1990]


def test_a_guest_cancels_with_a_code_from_her_mailbox(
    bot: WorkerProcess, vendure: Merchant, clerk: Clerk
) -> None:
    number = vendure.another(1)
    shopper = Conversation(bot, locale="pt")
    assert shopper.say(f"Quero cancelar o pedido {number}") == ["utter_ask_order_email"]
    assert shopper.say(LUCIA) == ["utter_ask_one_time_code"]
    assert shopper.say(code_mailed(vendure.database.url, LUCIA)) == ["utter_ask_cancel_whole"]
    assert clerk.order(number)["state"] == "PaymentSettled"
    assert shopper.say("sim") == ["utter_cancelled_whole"]
    assert clerk.order(number)["state"] == "Cancelled"


def test_what_is_under_way_is_not_cancelled(bot: WorkerProcess, vendure: Merchant, clerk: Clerk) -> None:
    number = vendure.orders["under_way"]
    shopper = signed_in(bot, vendure, "it")
    assert shopper.say(f"Vorrei annullare l'ordine {number}") == ["utter_cancel_refused_under_way"]
    assert clerk.order(number)["state"] == "Shipped"


def test_facts_prices_and_stock_are_the_shops(bot: WorkerProcess) -> None:
    shopper = Conversation(bot, locale="es", sku="linen-shirt")
    assert shopper.say("¿De qué material es?") == ["utter_product_facts"]
    assert "Lino" in shopper.texts[0]
    assert shopper.say("¿Cuánto cuesta?") == ["utter_price"]
    assert "49,90" in shopper.texts[0]
    assert shopper.say("¿hay existencias en la talla M?") == ["utter_sold_out_sizes"]
    # Nobody would ever send the notice.
    assert "/affirm" not in payloads(shopper)


def test_prices_that_differ_are_told_from_the_lowest_on(bot: WorkerProcess) -> None:
    shopper = Conversation(bot, locale="de", sku="desk-lamp")
    assert shopper.say("Wie viel kostet das?") == ["utter_price_from"]
    assert "30,00" in shopper.texts[0]


def test_yen_are_told_whole(bot: WorkerProcess) -> None:
    shopper = Conversation(bot, locale="ja", sku="linen-shirt")
    assert shopper.say("値段はいくらですか？") == ["utter_price"]
    assert "8,000" in shopper.texts[0]


@pytest.mark.parametrize(
    ("language", "wish"),
    [
        ("en", "I want to return something"),
        ("ko", "반품하고 싶어요"),
        ("zh", "我想退货"),
        ("ar", "أريد إرجاع منتج"),
        ("fr", "Je voudrais retourner un article"),
    ],
)
def test_what_the_shop_has_no_notion_of_is_a_persons(maria: Maria, language: str, wish: str) -> None:
    shopper = maria.talk(language)
    shopper.say(wish)
    shopper.choose(maria.arrived)
    assert shopper.responses == ["utter_beyond_reach"]
    assert payloads(shopper) == ["/talk_to_human", "/stop"]
    person = shopper.buttons[0]
    shopper.say(person["title"], person["payload"])
    assert shopper.handoff is not None


@pytest.mark.parametrize(
    ("language", "wish"),
    [
        ("ar", "أريد إرجاع الطلب {number}"),
        ("zh", "我想退货，订单号 {number}"),
        ("ko", "주문 {number} 반품하고 싶어요"),
    ],
)
def test_a_code_in_capitals_is_no_shouting(maria: Maria, language: str, wish: str) -> None:
    shopper = maria.talk(language)
    assert shopper.say(wish.format(number=maria.arrived)) == ["utter_beyond_reach"]
    assert shopper.handoff is None


def test_whose_data_it_stores_is_beyond_a_guests_proof(bot: WorkerProcess) -> None:
    shopper = Conversation(bot, locale="en")
    assert shopper.say("please delete all my personal data") == ["utter_beyond_reach"]
    assert shopper.say("Which countries do you ship to?") == ["utter_ask_country_of"]


def test_a_late_parcel_is_shown_and_then_a_persons(maria: Maria) -> None:
    shopper = maria.talk("en")
    shopper.say(f"My parcel for order {maria.under_way} is late, it should be here by now")
    assert shopper.responses == ["utter_parcel_in_transit", "utter_beyond_reach"]
    assert payloads(shopper).count("/talk_to_human") == 1


def test_a_matter_left_to_a_person_leaves_the_chat_as_it_was(maria: Maria) -> None:
    shopper = maria.talk("en")
    assert shopper.say(f"I want to return order {maria.arrived}") == ["utter_beyond_reach"]
    assert shopper.say("Which countries do you ship to?") == ["utter_ships_to"]


def test_a_shop_that_is_away_fails_the_turn_and_says_so(
    vendure: Merchant, model_folder: Path, tmp_path: Path
) -> None:
    nobody = f"http://127.0.0.1:{free_port()}/admin-api"
    extra = {**environment(nobody), "VENDURE_SECONDS": "1"}
    with running_worker(tmp_path, model_folder, vendure.database.url, **extra) as worker:
        shopper = signed_in(worker, vendure, "en")
        failed = shopper.send("Where is my parcel?")
        assert failed.status_code == 500
        assert failed.json()["error"]["code"] == "turn.failed"
        # What needs no shop goes on.
        assert shopper.say("Hello!")[0].startswith("utter_greet")
