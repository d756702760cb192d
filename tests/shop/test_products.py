"""Finding products and knowing them."""

from __future__ import annotations

import time
from pathlib import Path

import pytest
from sqlalchemy.orm import Session

from shop.demo import catalogue
from shop.errors import CatalogueInvalid, ProductNotFound
from shop.models import ProductTranslation
from shop.services.products import (
    CATEGORIES,
    find_product,
    find_products,
    get_product,
    list_currencies,
    list_products,
)


@pytest.mark.parametrize(
    ("text", "sku"),
    [
        ("linen dress", "DRE-502"),
        ("linnen dres", "DRE-502"),
        ("rain jackets", "JAC-401"),
        ("I would like to know which size I need in the rain jacket please", "JAC-401"),
        ("merino swetaer", "SWE-311"),
        ("Mechanical Keyboards?", "KEY-181"),
        ("size for SNK-101", "SNK-101"),
        ("snk-101", "SNK-101"),
        ("pique polo", "POL-221"),
        ("terracota pot", "POT-182"),
    ],
)
def test_what_people_type_finds_the_product(session: Session, text: str, sku: str) -> None:
    assert find_products(session, text, "en")[0].sku == sku


@pytest.mark.parametrize(
    ("text", "part"),
    [("Kleid", "kleid"), ("stiefel", "stiefel"), ("Leinenhemd", "hemd"), ("Wollmantel", "mantel")],
)
def test_parts_of_german_compounds_find_the_product(session: Session, text: str, part: str) -> None:
    assert part in find_products(session, text, "de")[0].title.casefold()


@pytest.mark.parametrize("text", ["", "   ", "hello", "?!", "👋", "\x00", "zzzz qqqq"])
def test_what_means_no_product_finds_none(session: Session, text: str) -> None:
    assert find_products(session, text, "en") == []


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "what is the weather like for the weekend"),
        ("en", "14 and 68"),
        ("en", "M"),
        ("en", "who should I vote for"),
        ("es", "quiero hablar con una persona de verdad"),
        ("fr", "je veux parler à quelqu'un de la direction"),
        ("de", "ich will mit einem Menschen reden"),
        ("pt", "quero falar com alguém de carne e osso"),
        ("it", "passami qualcuno che sa di cosa parla"),
        ("ru", "позовите человека с головой"),
        ("zh", "我要转人工"),
        ("ja", "人と話したいです"),
        ("ko", "사람이랑 얘기하고 싶어요"),
        ("ar", "أريد التحدث مع شخص من الدعم"),
    ],
)
def test_talk_of_other_things_finds_none(session: Session, language: str, text: str) -> None:
    assert find_products(session, text, language) == []


def test_matches_are_scored_bounded_and_best_first(session: Session) -> None:
    matches = find_products(session, "jeans", "en", limit=2)
    assert len(matches) == 2
    assert 1 >= matches[0].score >= matches[1].score > 0


@pytest.mark.parametrize(
    ("language", "title", "text"),
    [
        ("es", "Vestido de verano de lino", "vestidos de lino"),
        ("de", "Sommerkleid aus Leinen", "sommerkleider leinen"),
        ("ru", "Льняное летнее платье", "летнее платья"),
        ("zh", "亚麻夏季连衣裙", "这条亚麻连衣裙怎么选尺码"),
        ("ja", "リネンのサマードレス", "サマードレスのサイズ"),
        ("ko", "린넨 여름 원피스", "린넨 원피스"),
        ("ar", "فستان صيفي من الكتان", "الفستان الصيفي"),
    ],
)
def test_every_language_with_a_translation_is_searched(
    session: Session, language: str, title: str, text: str
) -> None:
    product = find_product(session, "DRE-502")
    session.merge(ProductTranslation(product_id=product.id, language=language, title=title))
    session.flush()
    match = find_products(session, text, language)[0]
    assert (match.sku, match.title) == ("DRE-502", title)


def test_english_titles_stand_in_for_missing_ones(session: Session) -> None:
    session.query(ProductTranslation).filter_by(language="ko").delete()
    assert find_products(session, "rain jacket", "ko")[0].title == "Rain jacket"


def test_a_message_at_the_limit_is_searched_quickly(session: Session) -> None:
    began = time.process_time()
    find_products(session, "qwertz asdfgh " * 285, "en")
    assert time.process_time() - began < 5, "a bound against runaway cost, not a benchmark"


def test_pages_of_a_category(session: Session) -> None:
    first = list_products(session, category="shoes", per_page=12)
    second = list_products(session, category="shoes", per_page=12, page=2)
    assert (len(first.products), first.next, second.next) == (12, 2, None)
    assert {product.category for product in first.products} == {"shoes"}
    assert not {product.sku for product in first.products} & {product.sku for product in second.products}
    assert first.categories == CATEGORIES


def test_a_page_of_a_search(session: Session) -> None:
    page = list_products(session, text="sneakers", category="shoes", currency="JPY")
    assert page.products[0].kind == "sneaker"
    assert {product.price.currency for product in page.products} == {"JPY"}


def test_a_product_with_everything_known_about_it(session: Session) -> None:
    product = get_product(session, "JAC-401", currency="GBP")
    assert (product.summary.brand, product.summary.price.currency) == ("Nordwind", "GBP")
    assert ("water_column", "20000", "mm") in {
        (fact.name, fact.value, fact.unit) for fact in product.attributes
    }
    assert [variant.size for variant in product.variants] == ["XS", "S", "M", "L", "XL", "XXL"]
    assert product.care
    assert product.guide
    assert product.has_size_chart
    assert product.summary.in_stock == any(variant.in_stock for variant in product.variants)


def test_a_variant_names_its_product(session: Session) -> None:
    assert get_product(session, "jac-401-m").summary.sku == "JAC-401"


def test_an_unknown_sku(session: Session) -> None:
    with pytest.raises(ProductNotFound) as caught:
        get_product(session, "NOPE-1")
    assert (caught.value.code, caught.value.fields) == ("product.not_found", {"sku": "NOPE-1"})


def test_every_product_is_complete(session: Session) -> None:
    skus = []
    for page in range(1, 100):
        found = list_products(session, page=page)
        skus += [product.sku for product in found.products]
        if found.next is None:
            break
    assert len(skus) >= 120
    assert len(set(skus)) == len(skus)
    for product in (get_product(session, sku) for sku in skus):
        assert product.description
        assert product.attributes
        assert product.care
        assert product.guide
        assert all(step.endswith((".", "?")) for step in product.guide), product.guide


def test_prices_exist_in_every_currency(session: Session) -> None:
    expected = {"EUR", "USD", "GBP", "JPY", "CNY", "KRW", "BRL", "RUB", "MXN", "AED"}
    assert expected <= set(list_currencies(session))


def test_a_title_for_an_unknown_product_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "de.yml").write_text("NOPE-1: Nichts\n", encoding="utf-8")
    monkeypatch.setattr(catalogue, "TITLES", tmp_path)
    with pytest.raises(CatalogueInvalid, match="NOPE-1"):
        catalogue.load_titles({"TEE-101": 1})
