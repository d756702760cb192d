"""What to buy: a choice by what was said, two things side by side, and going on from there."""

from __future__ import annotations

from dataclasses import replace

from rasa_sdk import Tracker
from rasa_sdk.events import EventType, SlotSet
from rasa_sdk.executor import CollectingDispatcher

from actions import words
from actions.dialogue import PERSON, STOP, Answer, entity
from actions.recommendation_cards import (
    WISH,
    card_of,
    categories,
    compared,
    line_of,
    loosenings,
    turn,
    turns_after,
)
from actions.recommended import GO_ON, SLOT, Recommended, goes_on, recommended, said_now
from actions.shop_access import language_of, locale_of, look_up, page_cart, page_sku, shopper_of
from actions.wishes import Said
from shop.errors import ProductNotFound
from shop.money import Money, money_of
from shop.services.comparison import compare_products, named_products
from shop.services.prices import shopper_currency
from shop.services.products import get_product, list_currencies
from shop.services.recommendation_policy import goods_codes, kinds_of
from shop.services.recommendations import (
    Recommendation,
    Wishes,
    recommend,
    without,
)

BUTTON_TURNS = frozenset({"cheaper", "other", "compare", "anything"})
MOST_WORDS = 300  # characters of what was said that are looked through for titles


class ActionRecommend(Answer):
    """Up to three things that fit, each with a reason; or the one question that helps to choose."""

    action = GO_ON
    holds = True

    async def answer(self, dispatcher: CollectingDispatcher, tracker: Tracker) -> list[EventType]:
        choosing = await Choosing.of(tracker)
        if pair := await choosing.pair():
            state = await choosing.compare(dispatcher, *pair)
        elif "compare" in choosing.said.turns and not choosing.is_told and "compare" not in choosing.asked:
            dispatcher.utter_message(response="utter_ask_compare")
            state = replace(choosing.before, asked=(*choosing.asked, "compare"))
        else:
            state = await choosing.recommend(dispatcher)
        only_one = [SlotSet("current_sku", state.last[0])] if len(state.last) == 1 else []
        return [SlotSet(SLOT, state.as_slot()), SlotSet("matter", "ask_recommendation"), *only_one]


class Choosing:
    """One turn of choosing: what was said now, what was shown before, and in which currency she pays."""

    def __init__(
        self, tracker: Tracker, text: str, said: Said, before: Recommended, currency: str, sold_in: list[str]
    ) -> None:
        self.tracker, self.text, self.said = tracker, text, said
        self.before, self.asked = before, before.asked
        self.currency, self.sold_in = currency, sold_in
        self.language = language_of(tracker)
        self.wish = str(entity(tracker, WISH) or "")

    @classmethod
    async def of(cls, tracker: Tracker) -> Choosing:
        """As the latest message has it."""
        text, said = said_now(tracker)
        wish = entity(tracker, WISH)
        if wish:
            text, said = "", Said(turns=frozenset({str(wish)} & BUTTON_TURNS))
        state = recommended(tracker)
        on = goes_on(tracker) or (not said.goods and bool(said.turns & {"cheaper", "other", "compare"}))
        currency = await look_up(shopper_currency, shopper_of(tracker), locale=locale_of(tracker))
        return cls(
            tracker,
            text,
            said,
            state if state and on else Recommended(),
            currency,
            await look_up(list_currencies),
        )

    @property
    def is_told(self) -> bool:
        """Whether the message names anything that can be chosen by."""
        return self.said.says_something

    async def pair(self) -> tuple[str, str] | None:
        """The two products to be compared, if that is wanted and both are known."""
        if "compare" not in self.said.turns and not self._was_asked("compare"):
            return None
        named = await look_up(named_products, self.text, self.language) if self.text else []
        shown = [*self.before.last]
        places = words.places(self.text, words.PLACES, self.language)
        placed = [shown[place] for place in places if place < len(shown)]
        at_hand = [sku for sku in (page_sku(self.tracker), self.tracker.get_slot("current_sku")) if sku]
        if len(named) >= 2:
            candidates = named
        elif len(placed) >= 2:
            candidates = placed
        elif named:
            candidates = [*named, *at_hand, *shown]
        else:
            candidates = shown
        different = list(dict.fromkeys(candidates))
        return (different[0], different[1]) if len(different) >= 2 else None

    async def compare(self, dispatcher: CollectingDispatcher, first: str, second: str) -> Recommended:
        """What differs, a line each."""
        found = await look_up(compare_products, first, second, language=self.language, currency=self.currency)
        products = [found.first.summary, found.second.summary]
        dispatcher.utter_message(
            response="utter_compare" if found.differences else "utter_compare_same",
            lines=[compared(difference) for difference in found.differences],
            first=products[0].title,
            second=products[1].title,
            card=card_of(
                [(found.first.has_size_chart, products[0]), (found.second.has_size_chart, products[1])]
            ),
            choices=[turn("other")],
        )
        skus = tuple(product.sku for product in products)
        return replace(self.before, shown=joined(self.before.shown, skus), last=skus)

    async def recommend(self, dispatcher: CollectingDispatcher) -> Recommended:
        """What fits, or why nothing does and what could give way."""
        wishes = await self._wishes()
        try:
            found = await self._found(wishes)
        except ProductNotFound:
            wishes = replace(wishes, like=None, cheaper_than=None)
            found = await self._found(wishes)
        state = replace(self.before, wishes=wishes)
        if found.is_open and not self.asked and "anything" not in self.said.turns:
            dispatcher.utter_message(
                response="utter_ask_recommend", choices=[*categories(), turn("anything")]
            )
            return replace(state, asked=("kind",))
        if not (found.suggestions or found.again):
            await self._tell_nothing(dispatcher, wishes, found)
            return replace(state, wishes=replace(wishes, cheaper_than=None))
        await self._tell(dispatcher, wishes, found)
        skus = tuple(suggestion.product.sku for suggestion in found.suggestions or found.again)
        return replace(state, shown=joined(self.before.shown, skus), last=skus)

    async def _found(self, wishes: Wishes) -> Recommendation:
        at_hand = [sku for sku in (page_sku(self.tracker), wishes.cheaper_than) if sku and not wishes.goods]
        shown = [*self.before.shown, *at_hand]
        return await look_up(
            recommend,
            wishes,
            shown=shown,
            cart=page_cart(self.tracker),
            language=self.language,
            currency=self.currency,
        )

    async def _wishes(self) -> Wishes:
        """What was wished for before, with what is said now."""
        if self.wish.startswith("without_"):
            return without(self.before.wishes, self.wish.partition("_")[2])
        said, base = self.said, self._base()
        goods = said.goods
        if self.wish.startswith("goods_") and (code := self.wish.partition("_")[2]) in goods_codes():
            goods = (code,)
        gift = base.gift or "gift" in said.turns or (said.person and not goods)
        like = await self._like(base)
        least, most = self._bounds()
        wishes = replace(
            base,
            goods=() if like and like != base.like else goods or base.goods,
            audience=said.audience or base.audience,
            colour=said.colour or base.colour,
            size=said.size or base.size,
            system=said.system if said.size else base.system,
            features=tuple(dict.fromkeys([*base.features, *said.features])),
            most=most or (None if least else base.most),
            least=least or (None if most else base.least),
            gift=gift,
            like=like,
            text=f"{base.text} {self.text}".strip()[-MOST_WORDS:],
        )
        if "cheaper" not in said.turns or most:
            return wishes
        reference = await self._least_expensive(like)
        return replace(wishes, cheaper_than=reference, thrifty=True)

    def _base(self) -> Wishes:
        """The wishes of before that still hold: with other goods, those about the person and the price."""
        before, said = self.before.wishes, self.said
        named = bool(said.goods) or self.wish.startswith("goods_")
        new_gift = not before.gift and ("gift" in said.turns or said.person) and bool(before.goods)
        if not named and not new_gift:
            return replace(before, cheaper_than=None) if "other" in said.turns else before
        return Wishes(
            audience=before.audience, most=before.most, least=before.least, gift=before.gift and named
        )

    async def _like(self, base: Wishes) -> str | None:
        """The product to which others shall be similar: the one named, on the page, or shown."""
        page = page_sku(self.tracker)
        if "similar" in self.said.turns:
            named = await look_up(named_products, self.text, self.language, most=1)
            known = page or self.tracker.get_slot("current_sku") or next(iter(self.before.last), None)
            if named and not (known and not self.said.goods):
                return str(named[0])
            if known and await self._is_one_of(str(known), self.said.goods):
                return str(known)
            return str(named[0]) if named else base.like
        if self.said.goods or base.goods or base.gift or base.like:
            return None if self.said.goods else base.like
        if self.said.turns & {"cheaper", "other"}:
            at_hand = page or self.tracker.get_slot("current_sku") or next(iter(self.before.last), None)
            return str(at_hand) if at_hand else None
        told = self.is_told or self.wish or self.asked
        return None if told else page

    async def _is_one_of(self, sku: str, goods: tuple[str, ...]) -> bool:
        """Whether the product is of the goods named; any is where none were."""
        if not goods:
            return True
        summary = (await look_up(get_product, sku, self.language)).summary
        return bool({summary.kind, summary.category} & kinds_of(goods))

    async def _least_expensive(self, like: str | None) -> str | None:
        """Of the products at hand, the one than which something shall cost less."""
        at_hand = self.before.last or ((like,) if like else ())
        prices = {
            sku: (await look_up(get_product, sku, self.language, self.currency)).summary.price.amount
            for sku in at_hand
        }
        return min(prices, key=lambda sku: prices[sku], default=None)

    def _bounds(self) -> tuple[Money | None, Money | None]:
        """Least and most that it may cost; bare numbers are in the shopper's currency."""
        told = [
            money_of(amount, currency) for amount, currency in self.said.money if currency in self.sold_in
        ]
        bounded = {"most", "least"} & self.said.turns or (self.asked and not self.before.shown)
        if not self.said.money and bounded:
            told = [money_of(amount, self.currency) for amount in self.said.numbers]
        if len(told) == 2 and told[0].currency == told[1].currency:
            least, most = sorted(told, key=lambda money: money.amount)
            return least, most
        if not told:
            return None, None
        only_least = "least" in self.said.turns and "most" not in self.said.turns
        return (told[-1], None) if only_least else (None, told[-1])

    def _was_asked(self, what: str) -> bool:
        return what in self.asked and not self.before.last

    async def _tell(self, dispatcher: CollectingDispatcher, wishes: Wishes, found: Recommendation) -> None:
        held_against = wishes.cheaper_than or wishes.like
        title = await self._title(held_against) if held_against else ""
        suggestions = found.suggestions or found.again
        dispatcher.utter_message(
            response=self._opening(wishes, found),
            lines=[line_of(suggestion, title) for suggestion in suggestions],
            also=self._asides(),
            title=title,
            card=card_of([(made.has_size_chart, made.product) for made in suggestions]),
            choices=(loosenings(found) or categories()) if found.again else turns_after(found),
        )

    def _opening(self, wishes: Wishes, found: Recommendation) -> str:
        if found.again:
            return "utter_recommend_all" if "other" in self.said.turns else "utter_recommend_shown"
        if "cheaper" in self.said.turns and wishes.cheaper_than:
            return "utter_recommend_cheaper"
        if "other" in self.said.turns and self.before.shown:
            return "utter_recommend_other"
        if wishes.like:
            return "utter_recommend_similar"
        if found.beside_cart:
            return "utter_recommend_beside_cart"
        if found.is_open:
            return "utter_recommend_best"
        return "utter_recommend_gift" if wishes.gift else "utter_recommend"

    async def _tell_nothing(
        self, dispatcher: CollectingDispatcher, wishes: Wishes, found: Recommendation
    ) -> None:
        if not found.sold:
            dispatcher.utter_message(response="utter_recommend_not_sold", choices=[*categories(), STOP])
        elif found.loosen:
            lowest = {"price": found.lowest.as_data()} if found.lowest else {}
            dispatcher.utter_message(
                response="utter_recommend_nothing",
                also=[*(["utter_recommend_from"] if lowest else []), *self._asides()],
                choices=[*loosenings(found), PERSON],
                **lowest,
            )
        elif wishes.cheaper_than:
            dispatcher.utter_message(
                response="utter_recommend_lowest",
                title=await self._title(wishes.cheaper_than),
                choices=[turn("other"), PERSON],
            )
        elif wishes.like:
            title = await self._title(wishes.like)
            dispatcher.utter_message(
                response="utter_recommend_none_like", title=title, choices=[*categories(), PERSON]
            )
        else:
            dispatcher.utter_message(response="utter_recommend_gone", choices=[*categories(), PERSON])

    def _asides(self) -> list[str]:
        foreign = any(currency not in self.sold_in for _, currency in self.said.money)
        return ["utter_recommend_currency"] if foreign else []

    async def _title(self, sku: str) -> str:
        return (await look_up(get_product, sku, self.language)).summary.title


def joined(before: tuple[str, ...], new: tuple[str, ...]) -> tuple[str, ...]:
    """Both, each once."""
    return tuple(dict.fromkeys([*before, *new]))
