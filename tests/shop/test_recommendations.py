"""What is recommended fits, is in stock, and has a reason that is true; nothing is shown twice."""

from __future__ import annotations

from dataclasses import replace

import pytest
from sqlalchemy import select, update
from sqlalchemy.orm import Session

from shop import models
from shop.colours import is_called
from shop.money import Money
from shop.services.availability import check_stock
from shop.services.comparison import compare_products, named_products
from shop.services.products import get_product
from shop.services.recommendation_policy import (
    feature_codes,
    goods_codes,
    kinds_of,
    recommendation_rules,
)
from shop.services.recommendations import Suggestion, Wishes, recommend, without

SEVERAL = [
    Wishes(goods=("jacket",), text="a rain jacket"),
    Wishes(goods=("sneaker",), size="39", audience="women"),
    Wishes(gift=True, audience="women", most=Money(5000, "EUR")),
    Wishes(gift=True, audience="kids"),
    Wishes(goods=("headphones",), thrifty=True),
    Wishes(goods=("boot",), features=("waterproof",)),
    Wishes(goods=("face_cream",), features=("dry_skin",)),
    Wishes(colour="blue"),
    Wishes(like="JAC-401", cheaper_than="JAC-401"),
    Wishes(goods=("home",), most=Money(3000, "EUR"), least=Money(1000, "EUR")),
    Wishes(),
]


def skus(session: Session, wishes: Wishes, **options: object) -> list[str]:
    return [found.product.sku for found in recommend(session, wishes, **options).suggestions]  # type: ignore[arg-type]


def sell_out(session: Session, sku: str) -> None:
    product = select(models.Product.id).where(models.Product.sku == sku).scalar_subquery()
    variants = select(models.Variant.id).where(models.Variant.product_id == product)
    session.execute(
        update(models.Stock)
        .where(models.Stock.variant_id.in_(variants))
        .values(quantity=0)
        .execution_options(synchronize_session=False)
    )


def is_true(session: Session, suggestion: Suggestion, wishes: Wishes) -> bool:
    reason, sku = suggestion.reason, suggestion.product.sku
    product = get_product(session, sku)
    if reason.name == "fact":
        assert reason.attribute is not None
        if reason.attribute.name == "colour":
            return reason.attribute.value in {variant.colour for variant in product.variants}
        return reason.attribute in product.attributes and reason.attribute.value != "no"
    if reason.name == "cheaper":
        assert reason.money is not None
        assert wishes.cheaper_than is not None
        dearer = get_product(session, wishes.cheaper_than).summary.price
        return product.summary.price.amount + reason.money.amount == dearer.amount
    if reason.name == "within":
        assert reason.money is not None
        return product.summary.price.amount <= reason.money.amount
    if reason.name == "size":
        return bool(check_stock(session, sku, size=reason.size).in_stock)
    if reason.name == "one_size":
        return all(variant.size is None for variant in product.variants)
    if reason.name == "rating":
        return product.summary.rating == reason.rating
    return product.summary.in_stock


@pytest.mark.parametrize("wishes", SEVERAL)
def test_up_to_three_are_in_stock_and_their_reasons_are_true(session: Session, wishes: Wishes) -> None:
    found = recommend(session, wishes).suggestions
    assert 1 <= len(found) <= 3
    assert all(suggestion.product.in_stock for suggestion in found)
    assert all(is_true(session, suggestion, wishes) for suggestion in found)


@pytest.mark.parametrize("wishes", SEVERAL)
def test_nothing_is_shown_twice_however_often_one_asks(session: Session, wishes: Wishes) -> None:
    seen: list[str] = []
    for _ in range(60):
        new = skus(session, wishes, shown=seen)
        if not new:
            break
        assert not set(new) & set(seen)
        seen += new
    last = recommend(session, wishes, shown=seen)
    assert [found.product.sku for found in last.again] != []


def test_what_was_named_comes_first(session: Session) -> None:
    assert skus(session, Wishes(goods=("jacket",), text="do you have a rain jacket"))[0] == "JAC-401"
    assert skus(session, Wishes(goods=("tube_cream",), text="a good sunscreen")) == ["SUN-131"]
    assert skus(session, Wishes(text="etwas zum Laufen auf der Straße"), language="de")[0].startswith("RUN-")


def test_wishes_are_kept_to(session: Session) -> None:
    found = skus(session, Wishes(goods=("shoes",), audience="women", colour="white", size="39"))
    assert found == ["SNK-101"]
    colours = [get_product(session, sku).colour for sku in skus(session, Wishes(colour="blue"))]
    assert all(is_called(colour, "blue") for colour in colours)


def test_a_gift_needs_no_trying_on_and_suits_who_gets_it(session: Session) -> None:
    gifts = [
        get_product(session, sku)
        for audience in (None, "women", "men")
        for sku in skus(session, Wishes(gift=True, audience=audience))
    ]
    assert gifts
    assert all(variant.size is None for gift in gifts for variant in gift.variants)
    for sku in skus(session, Wishes(gift=True, audience="kids")):
        assert get_product(session, sku).audience == "kids"


def test_what_is_sold_out_is_not_recommended_and_has_alternatives(session: Session) -> None:
    sell_out(session, "JAC-401")
    assert "JAC-401" not in skus(session, Wishes(goods=("jacket",), text="rain jacket"), limit=20)
    alternatives = skus(session, Wishes(like="JAC-401"))
    assert alternatives
    assert all(get_product(session, sku).summary.kind in ("jacket", "parka", "coat") for sku in alternatives)


def test_a_limit_counts_in_the_currency_it_is_named_in(session: Session) -> None:
    wishes = Wishes(goods=("headphones",), most=Money(15000, "USD"))
    for suggestion in recommend(session, wishes, currency="JPY").suggestions:
        assert suggestion.product.price.currency == "JPY"
        assert get_product(session, suggestion.product.sku, currency="USD").summary.price.amount <= 15000


def test_where_nothing_fits_it_says_which_wish_could_give_way(session: Session) -> None:
    colour = recommend(session, Wishes(goods=("sneaker",), audience="women", colour="blue"))
    assert colour.suggestions == ()
    assert colour.loosen == ("colour",)
    price = recommend(session, Wishes(goods=("coat",), most=Money(1000, "EUR")))
    assert price.loosen == ("price",)
    assert price.lowest is not None
    assert price.lowest.amount > 1000
    both = recommend(session, Wishes(goods=("jacket",), most=Money(2000, "EUR"), colour="red"))
    assert both.loosen == ("wishes",)


@pytest.mark.parametrize("wish", ["size", "colour", "features", "price", "audience", "wishes"])
def test_a_wish_given_up_is_gone(wish: str) -> None:
    full = Wishes(
        goods=("boot",),
        size="39",
        system="EU",
        colour="red",
        features=("warm",),
        most=Money(1, "EUR"),
        audience="women",
    )
    given_up = without(full, wish)
    assert given_up != full
    assert given_up.goods == full.goods
    assert without(given_up, wish) == given_up
    assert without(full, "nothing") == full


def test_what_the_shop_does_not_sell_is_known(session: Session) -> None:
    assert recommend(session, Wishes(goods=("tent",))).sold is False
    assert recommend(session, Wishes(goods=("tent", "boot"))).sold is True


def test_a_request_without_any_kind_is_open(session: Session) -> None:
    assert recommend(session, Wishes()).is_open
    assert recommend(session, Wishes(gift=True)).is_open
    assert recommend(session, Wishes(most=Money(5000, "EUR"))).is_open
    assert not recommend(session, Wishes(gift=True, audience="men")).is_open
    assert not recommend(session, Wishes(text="something for running")).is_open
    categories = [found.product.category for found in recommend(session, Wishes()).suggestions]
    assert len(set(categories)) == 3


def test_something_cheaper_costs_less_and_the_cheapest_has_none(session: Session) -> None:
    wishes = Wishes(goods=("headphones",), cheaper_than="HPH-103", thrifty=True)
    for sku in skus(session, wishes):
        assert get_product(session, sku).summary.price.amount < 12900
    lowest = skus(session, Wishes(goods=("headphones",), thrifty=True))[0]
    none = recommend(session, replace(wishes, cheaper_than=lowest))
    assert (none.suggestions, none.again, none.loosen) == ((), (), ())


def test_a_comparison_tells_only_what_both_have_and_differs(session: Session) -> None:
    found = compare_products(session, "COA-411", "COA-412")
    for difference in found.differences:
        assert difference.first != difference.second
    facts = {fact.name for fact in found.first.attributes} & {fact.name for fact in found.second.attributes}
    assert {difference.name for difference in found.differences} <= facts | {"price", "rating", "colour"}
    assert compare_products(session, "COA-411", "COA-411").differences == ()


@pytest.mark.parametrize(
    ("language", "text", "named"),
    [
        ("en", "which is better, the wool coat or the winter overcoat?", ["COA-411", "COA-412"]),
        ("en", "the difference between the court sneaker and the canvas sneaker", ["SNK-101", "SNK-104"]),
        ("de", "Unterschied zwischen der Regenjacke und der Steppjacke?", ["JAC-401", "JAC-404"]),
        ("zh", "羊毛大衣和冬季长款大衣哪个好", ["COA-411", "COA-412"]),
        ("ja", "レインジャケットとデニムトラッカージャケットの違い", ["JAC-401", "JAC-403"]),
        ("ru", "чем шерстяное пальто отличается от зимнего пальто до колена", ["COA-411", "COA-412"]),
        ("en", "compare these two", []),
        ("en", "", []),
    ],
)
def test_products_are_found_by_their_names(
    session: Session, language: str, text: str, named: list[str]
) -> None:
    assert named_products(session, text, language) == named


def test_the_rules_name_what_the_catalogue_has(session: Session) -> None:
    kinds = set(session.execute(select(models.Product.kind)).scalars())
    meant = {kind for code in goods_codes() for kind in kinds_of([code])}
    assert kinds <= meant
    for feature in feature_codes():
        assert recommend(session, Wishes(features=(feature,)), limit=1).suggestions, feature


def test_what_is_in_the_cart_is_left_out_whatever_was_wished_for(session: Session) -> None:
    for wishes in SEVERAL:
        for sku in skus(session, wishes):
            assert sku not in skus(session, wishes, cart=[sku])


def test_a_variant_in_the_cart_stands_for_its_product(session: Session) -> None:
    dress = get_product(session, "DRE-502")
    assert "DRE-502" not in skus(session, Wishes(goods=("dress",)), cart=[dress.variants[0].sku.lower()])


def test_without_a_wish_what_goes_with_the_cart_comes_for_the_same_people(session: Session) -> None:
    found = recommend(session, Wishes(), cart=["DRE-502"])
    assert found.beside_cart
    assert not found.is_open
    kinds = set(recommendation_rules().goes_with["dress"])
    for suggestion in found.suggestions:
        assert suggestion.product.kind in kinds
        assert is_true(session, suggestion, Wishes())


def test_a_wish_counts_more_than_the_cart(session: Session) -> None:
    found = recommend(session, Wishes(goods=("mug",)), cart=["DRE-502"])
    assert not found.beside_cart
    assert {suggestion.product.kind for suggestion in found.suggestions} == {"mug"}


@pytest.mark.parametrize("cart", [["NOPE-1"], ["' OR 1=1 --"], [""]])
def test_things_nobody_knows_in_a_cart_change_nothing(session: Session, cart: list[str]) -> None:
    assert recommend(session, Wishes(), cart=cart) == recommend(session, Wishes())


def test_all_kinds_that_go_together_are_in_the_catalogue(session: Session) -> None:
    kinds = set(session.execute(select(models.Product.kind)).scalars())
    rules = recommendation_rules().goes_with
    assert {kind for group in (rules, *rules.values()) for kind in group} <= kinds
