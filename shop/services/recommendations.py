"""What to buy: products by what was wished for, each with a true reason."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any, Literal

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from shop import models
from shop.colours import is_called
from shop.connectors.seam import embedded_only
from shop.money import Money
from shop.product_search import words
from shop.services.availability import check_stock
from shop.services.comparison import places_said, title_words
from shop.services.products import CATEGORIES, Attribute, ProductSummary, find_product, image_path
from shop.services.recommendation_policy import kinds_of, recommendation_rules

# Wishes that can give way, in the order in which they are offered to.
WISHES = ("size", "colour", "features", "price", "audience")
REASONS = ("fact", "cheaper", "within", "size", "one_size", "lowest", "rating", "stock")
ReasonName = Literal["fact", "cheaper", "within", "size", "one_size", "lowest", "rating", "stock"]
SHOWN_AT_ONCE = 3
GOOD_RATING = 4.0


@dataclass(frozen=True)
class Wishes:
    """What is wanted, as far as it was said.

    `goods`, `features`: codes of `shop/policies/recommendations.yml`. `most`, `least`: bounds of the price,
    in a currency the shop sells in. `like`: the SKU of a product to which others shall be similar;
    `cheaper_than`: one than which they shall cost less. `thrifty`: the price decides. `text`: the words
    used, in which those of titles are looked for.
    """

    goods: tuple[str, ...] = ()
    audience: str | None = None
    colour: str | None = None
    size: str | None = None
    system: str | None = None
    most: Money | None = None
    least: Money | None = None
    features: tuple[str, ...] = ()
    gift: bool = False
    like: str | None = None
    cheaper_than: str | None = None
    thrifty: bool = False
    text: str = ""


@dataclass(frozen=True)
class Reason:
    """Why a product was chosen; true of it now.

    fact: `attribute`, a colour being one. cheaper: by `money` than the product it was held against.
    within: the limit `money`. size: in stock in `size`. one_size: nothing to try on. lowest: none that
    fits costs less. rating: out of 5. stock: in stock.
    """

    name: ReasonName
    attribute: Attribute | None = None
    money: Money | None = None
    size: str | None = None
    rating: float | None = None


@dataclass(frozen=True)
class Suggestion:
    """A product worth looking at, and why."""

    product: ProductSummary
    has_size_chart: bool
    reason: Reason


@dataclass(frozen=True)
class Recommendation:
    """`suggestions` are new; `again` were shown before and fit, where nothing new does.

    `is_open`: nothing that was said tells what kind of thing is wanted, so that anything well rated fits.
    `beside_cart`: nothing was said, and these go with what is in the cart.
    Where nothing fits: `loosen` names wishes any one of which could give way ("wishes": all but the goods),
    `lowest` is what the least expensive costs that fits but for its price, and `sold` tells whether the shop
    has such goods at all.
    """

    is_open: bool = False
    beside_cart: bool = False
    suggestions: tuple[Suggestion, ...] = ()
    again: tuple[Suggestion, ...] = ()
    loosen: tuple[str, ...] = ()
    lowest: Money | None = None
    sold: bool = True


@dataclass(frozen=True)
class _Candidate:
    product_id: int
    summary: ProductSummary
    audience: str
    sizes: tuple[tuple[str | None, int], ...]
    colours: tuple[str, ...]
    has_size_chart: bool

    @property
    def is_sized(self) -> bool:
        return any(size for size, _ in self.sizes)


@embedded_only("recommendations")
def recommend(
    session: Session,
    wishes: Wishes,
    *,
    shown: Sequence[str] = (),
    cart: Sequence[str] = (),
    language: str = "en",
    currency: str = "EUR",
    limit: int = SHOWN_AT_ONCE,
) -> Recommendation:
    """Up to `limit` products in stock that fit, best first, none of those `shown` before or in the `cart`.

    `cart` holds SKUs of products or variants as a page told them: those nobody knows are passed over. Where
    nothing was said of what is wanted, what goes with the cart comes first.
    Titles and facts are in `language`, prices in `currency`; a limit in another currency is held against the
    prices in that one. Raises ProductNotFound for `like` and `cheaper_than`.
    """
    search = _Search(session, wishes, language, currency, _in_cart(session, cart))
    fitting = search.ranked()
    old = {find_product(session, sku).sku for sku in shown}
    new = search.spread([found for found in fitting if found.summary.sku not in old])[:limit]
    if new:
        return Recommendation(
            is_open=search.is_open() and not search.beside_cart,
            beside_cart=search.beside_cart,
            suggestions=search.suggestions(new),
        )
    if fitting:
        return Recommendation(
            again=search.suggestions(fitting[:limit]), loosen=search.loosenable(old), sold=True
        )
    return Recommendation(
        loosen=search.loosenable(old), lowest=search.lowest_otherwise(), sold=search.has_goods()
    )


class _Search:
    """One look at the catalogue for one set of wishes."""

    def __init__(
        self, session: Session, wishes: Wishes, language: str, currency: str, cart: frozenset[int]
    ) -> None:
        self.session, self.language = session, language
        self.rules = recommendation_rules()
        self.candidates = _candidates(session, language, currency)
        self.by_sku = {found.summary.sku: found for found in self.candidates}
        self.like = self._known(wishes.like)
        self.dearer = self._known(wishes.cheaper_than)
        self.wishes = wishes
        bound = wishes.most or wishes.least
        foreign = bound is not None and bound.currency != currency
        self.prices = (
            _prices(session, bound.currency)
            if foreign and bound is not None
            else {found.product_id: found.summary.price for found in self.candidates}
        )
        self.facts = _facts(session, language) if wishes.features else {}
        self.hits = self._hits()
        self.in_cart = cart
        self.cart = [found for found in self.candidates if found.product_id in cart]
        self.companions = {kind for found in self.cart for kind in self._companions_of(found)}
        self.beside_cart = self.is_open() and any(
            self._fits(found, None) and found.summary.kind in self.companions for found in self.candidates
        )

    def ranked(self, without: str | None = None) -> list[_Candidate]:
        """All in stock that fit, best first, leaving one wish, or "wishes" for all, out of account."""
        fitting = [found for found in self.candidates if self._fits(found, without)]
        fitting = self._of_mixed_kinds(fitting)
        if self.beside_cart:
            fitting = [found for found in fitting if found.summary.kind in self.companions]
        if self.wishes.text and not self._is_directed():
            named = [found for found in fitting if self.hits[found.product_id]]
            fitting = named or fitting
        return sorted(fitting, key=self._rank)

    def spread(self, ranked: Sequence[_Candidate]) -> list[_Candidate]:
        """The same, with different kinds before the second of any kind, where nothing tells them apart."""
        seen: Counter[str] = Counter()
        turns: dict[int, int] = {}
        by_kind = bool(self.wishes.goods) or self.wishes.gift or self.like is not None
        for found in ranked:
            group = found.summary.kind if by_kind else found.summary.category
            turns[found.product_id] = seen[group]
            seen[group] += 1
        if self.wishes.thrifty or self.dearer is not None:
            return list(ranked)
        return sorted(ranked, key=lambda found: (*self._rank(found)[:2], turns[found.product_id]))

    def suggestions(self, found: Sequence[_Candidate]) -> tuple[Suggestion, ...]:
        """Each with a reason of its own, as far as there are so many."""
        used: list[str] = []
        made = []
        for candidate in found:
            reasons = self._reasons(candidate)
            reason = next((reason for reason in reasons if reason.name not in used), reasons[0])
            used.append(reason.name)
            made.append(Suggestion(candidate.summary, candidate.has_size_chart, reason))
        return tuple(made)

    def loosenable(self, shown: set[str]) -> tuple[str, ...]:
        """Wishes any one of which, given up, would bring something new."""
        given = [wish for wish in WISHES if self._is_given(wish)]

        def helps(wish: str) -> bool:
            return any(found.summary.sku not in shown for found in self.ranked(without=wish))

        single = tuple(wish for wish in given if helps(wish))
        if single or len(given) < 2:
            return single
        return ("wishes",) if helps("wishes") else ()

    def lowest_otherwise(self) -> Money | None:
        """What the least expensive costs that fits but for its price, if a price was wished for."""
        if not self._is_given("price"):
            return None
        prices = [self.prices[found.product_id] for found in self.ranked(without="price")]
        return min(prices, key=lambda price: price.amount, default=None)

    def has_goods(self) -> bool:
        """Whether the catalogue has what was named at all."""
        kinds = kinds_of(self.wishes.goods)
        return not kinds or any(_is_kind(found, kinds) for found in self.candidates)

    def is_open(self) -> bool:
        """Whether no wish tells one kind of thing from another."""
        wishes = self.wishes
        gift = wishes.gift and (wishes.audience is not None or self._is_given("price"))
        return not (wishes.goods or wishes.features or gift or self.like or any(self.hits.values()))

    def _companions_of(self, found: _Candidate) -> tuple[str, ...]:
        """Kinds that go with it, none of which the cart has already."""
        present = {other.summary.kind for other in self.cart}
        return tuple(kind for kind in self.rules.goes_with.get(found.summary.kind, ()) if kind not in present)

    def _known(self, sku: str | None) -> _Candidate | None:
        return self.by_sku[find_product(self.session, sku).sku] if sku else None

    def _is_directed(self) -> bool:
        return bool(self.wishes.goods or self.wishes.gift or self.like)

    def _is_given(self, wish: str) -> bool:
        if wish == "price":
            return self.wishes.most is not None or self.wishes.least is not None
        return bool(getattr(self.wishes, wish))

    def _fits(self, found: _Candidate, without: str | None) -> bool:
        checks = {
            "price": self._fits_price,
            "audience": self._fits_audience,
            "colour": self._fits_colour,
            "features": self._fits_features,
            "size": self._fits_size,
        }
        return (
            found.summary.in_stock
            and found is not self.like
            and found.product_id not in self.in_cart
            and self._fits_goods(found)
            and (self.dearer is None or self._saves(found) > 0)
            and all(check(found) for wish, check in checks.items() if without not in (wish, "wishes"))
        )

    def _fits_goods(self, found: _Candidate) -> bool:
        if self.wishes.goods:
            return _is_kind(found, kinds_of(self.wishes.goods))
        if self.like is not None:
            return self._likeness(found) > 0
        if self.wishes.gift:
            return found.summary.kind in self._gifts() and (
                not found.is_sized or self.wishes.audience == "kids"
            )
        return True

    def _fits_price(self, found: _Candidate) -> bool:
        price, most, least = self.prices[found.product_id], self.wishes.most, self.wishes.least
        return (most is None or price.amount <= most.amount) and (
            least is None or price.amount >= least.amount
        )

    def _fits_audience(self, found: _Candidate) -> bool:
        wanted = self.wishes.audience or (self.like.audience if self.like else None)
        if wanted is None and self.companions and self.is_open():
            return found.audience in {"unisex", *(other.audience for other in self.cart)}
        if wanted in (None, "unisex") or found.audience == wanted:
            return True
        return found.audience == "unisex" and wanted != "kids"

    def _fits_colour(self, found: _Candidate) -> bool:
        colour = self.wishes.colour
        return colour is None or any(is_called(code, colour) for code in found.colours)

    def _fits_features(self, found: _Candidate) -> bool:
        return all(self._shown_by(found, feature) for feature in self.wishes.features)

    def _fits_size(self, found: _Candidate) -> bool:
        size = self.wishes.size
        if size is None or not found.is_sized:
            return True
        if self.wishes.system in (None, "INT") and (plain := size.strip().upper()).isalpha():
            return any((name or "").upper() == plain and pieces for name, pieces in found.sizes)
        stock = check_stock(self.session, found.summary.sku, size=size, system=self.wishes.system)
        return stock.size_known and bool(stock.in_stock)

    def _shown_by(self, found: _Candidate, feature: str) -> Attribute | None:
        """The fact of the product that shows the feature."""
        patterns = self.rules.features[feature]
        return next(
            (
                fact
                for value, fact in self.facts.get(found.product_id, ())
                if fact.name in patterns and value != "no" and patterns[fact.name].search(value)
            ),
            None,
        )

    def _gifts(self) -> tuple[str, ...]:
        return self.rules.gifts[self.wishes.audience or "anyone"]

    def _saves(self, found: _Candidate) -> int:
        assert self.dearer is not None
        return self.dearer.summary.price.amount - found.summary.price.amount

    def _likeness(self, found: _Candidate) -> int:
        assert self.like is not None
        kind, of = found.summary.kind, self.like.summary.kind
        if kind == of:
            return 2
        groups = (kinds for kinds in self.rules.goods.values() if not isinstance(kinds, str))
        return int(any({kind, of} <= kinds for kinds in groups))

    def _of_mixed_kinds(self, fitting: list[_Candidate]) -> list[_Candidate]:
        most: dict[str, int] = defaultdict(int)
        for found in fitting:
            kind = found.summary.kind
            most[kind] = max(most[kind], self.hits[found.product_id])
        return [
            found
            for found in fitting
            if found.summary.kind not in self.rules.mixed
            or self.hits[found.product_id] == most[found.summary.kind]
        ]

    def _hits(self) -> dict[int, int]:
        """How many words of each title were said, beside those that stand in most of them."""
        said = list(words(self.wishes.text)) if self.wishes.text else []
        titles = {found.product_id: title_words(found.summary.title) for found in self.candidates}
        common = Counter(token for tokens in titles.values() for token in set(tokens))
        telling = {token for token, times in common.items() if times <= len(titles) / 10}
        return {
            product_id: len([place for place in places_said(tokens, said) if tokens[place] in telling])
            for product_id, tokens in titles.items()
        }

    def _rank(self, found: _Candidate) -> tuple[Any, ...]:
        closeness = self._likeness(found) if self.like is not None else 0
        same_colour = self.like is not None and bool(set(found.colours) & set(self.like.colours))
        price = self.prices[found.product_id].amount
        return (
            -closeness,
            -self.hits[found.product_id],
            -price if self.dearer is not None else price if self.wishes.thrifty else 0,
            not same_colour,
            not (self.wishes.audience and found.audience == self.wishes.audience),
            -(found.summary.rating or 0.0),
            found.summary.sku,
        )

    def _reasons(self, found: _Candidate) -> list[Reason]:
        """Everything true that speaks for it, what was asked for first."""
        wishes, summary = self.wishes, found.summary
        reasons: list[Reason] = []
        for feature in wishes.features:
            if fact := self._shown_by(found, feature):
                reasons.append(Reason("fact", attribute=fact))
        if self.dearer is not None and (saved := self._saves(found)) > 0:
            reasons.append(Reason("cheaper", money=Money(saved, summary.price.currency)))
        if wishes.size and found.is_sized and self._fits_size(found):
            reasons.append(Reason("size", size=wishes.size))
        if wishes.most is not None and self._fits_price(found):
            reasons.append(Reason("within", money=wishes.most))
        if wishes.colour and self._fits_colour(found):
            code = next(code for code in found.colours if is_called(code, wishes.colour))
            reasons.append(Reason("fact", attribute=Attribute("colour", code, None)))
        if wishes.gift and not found.is_sized:
            reasons.append(Reason("one_size"))
        if wishes.thrifty and self._is_lowest(found):
            reasons.append(Reason("lowest"))
        if summary.rating is not None and summary.rating >= GOOD_RATING:
            reasons.append(Reason("rating", rating=summary.rating))
        return [*reasons, Reason("stock")]

    def _is_lowest(self, found: _Candidate) -> bool:
        lowest = min(self.prices[other.product_id].amount for other in self.ranked())
        return self.prices[found.product_id].amount == lowest


def _in_cart(session: Session, skus: Sequence[str]) -> frozenset[int]:
    """The ids of the products whose own or variants' SKUs these are."""
    plain = {sku.strip().upper() for sku in skus}
    if not plain:
        return frozenset()
    product, variant = models.Product, models.Variant
    ids = session.execute(select(product.id).where(product.sku.in_(plain))).scalars().all()
    of_variants = session.execute(select(variant.product_id).where(variant.sku.in_(plain))).scalars().all()
    return frozenset([*ids, *of_variants])


def _is_kind(found: _Candidate, kinds: frozenset[str]) -> bool:
    return found.summary.kind in kinds or found.summary.category in kinds & set(CATEGORIES)


def _candidates(session: Session, language: str, currency: str) -> list[_Candidate]:
    product, text = models.Product, models.ProductTranslation
    query = (
        select(
            product.id,
            product.sku,
            product.category,
            product.kind,
            product.brand,
            product.audience,
            product.colour,
            product.rating,
            product.size_chart_id,
            text.title,
            text.language,
        )
        .join(text, text.product_id == product.id)
        .where(text.language.in_({language, "en"}))
        .order_by(product.id)
    )
    rows = {
        row.id: row for row in sorted(session.execute(query), key=lambda row: row.language == language)
    }  # the wanted language comes last and wins
    prices, variants = _prices(session, currency), _variants(session)
    return [
        _Candidate(
            product_id=row.id,
            summary=ProductSummary(
                sku=row.sku,
                title=row.title,
                category=row.category,
                kind=row.kind,
                brand=row.brand,
                image=image_path(row.sku),
                price=prices[row.id],
                in_stock=any(pieces for _, _, pieces in variants[row.id]),
                rating=row.rating,
            ),
            audience=row.audience,
            sizes=tuple((size, pieces) for size, _, pieces in variants[row.id]),
            colours=tuple(dict.fromkeys(colour or row.colour for _, colour, _ in variants[row.id])),
            has_size_chart=row.size_chart_id is not None,
        )
        for row in sorted(rows.values(), key=lambda row: row.id)
    ]


def _variants(session: Session) -> dict[int, list[tuple[str | None, str | None, int]]]:
    """Size, colour and pieces of every variant, by product."""
    variant = models.Variant
    pieces = func.coalesce(func.sum(models.Stock.quantity), 0)
    query = (
        select(variant.product_id, variant.size, variant.colour, pieces)
        .outerjoin(models.Stock, models.Stock.variant_id == variant.id)
        .group_by(variant.id, variant.product_id, variant.size, variant.colour, variant.position)
        .order_by(variant.product_id, variant.position)
    )
    found: dict[int, list[tuple[str | None, str | None, int]]] = defaultdict(list)
    for product_id, size, colour, count in session.execute(query):
        found[product_id].append((size, colour, int(count)))
    return found


def _prices(session: Session, currency: str) -> dict[int, Money]:
    """Prices by product, in euros where the currency is not sold in."""
    price = models.Price
    query = select(price.product_id, price.amount, price.currency).where(
        price.currency.in_({currency, "EUR"})
    )
    rows = sorted(session.execute(query), key=lambda row: row.currency == currency)
    return {row.product_id: Money(row.amount, row.currency) for row in rows}


def _facts(session: Session, language: str) -> dict[int, list[tuple[str, Attribute]]]:
    """By product: each fact's English value, and the fact in `language`."""
    fact, word = models.ProductAttribute, models.AttributeTranslation
    translated = (word.attribute == fact.name) & (word.value == fact.value) & (word.language == language)
    query = (
        select(fact.product_id, fact.name, fact.value, fact.unit, word.text)
        .outerjoin(word, translated & fact.unit.is_(None))
        .order_by(fact.product_id, fact.position)
    )
    found: dict[int, list[tuple[str, Attribute]]] = defaultdict(list)
    for row in session.execute(query):
        found[row.product_id].append((row.value, Attribute(row.name, row.text or row.value, row.unit)))
    return found


def without(wishes: Wishes, wish: str) -> Wishes:
    """The wishes with one of `WISHES` given up, or with "wishes" all of them but the goods."""
    empty: dict[str, dict[str, Any]] = {
        "size": {"size": None, "system": None},
        "colour": {"colour": None},
        "features": {"features": ()},
        "price": {"most": None, "least": None, "cheaper_than": None},
        "audience": {"audience": None},
    }
    gone = list(empty) if wish == "wishes" else [wish] if wish in empty else []
    return replace(wishes, **{name: value for each in gone for name, value in empty[each].items()})
