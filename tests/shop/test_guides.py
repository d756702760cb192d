"""The steps of products' guides, in every language the shop speaks."""

from __future__ import annotations

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from shop import models
from shop.demo.catalogue import read_yaml
from shop.demo.guides import GUIDES, load_guides
from shop.services.products import find_product, get_product

LANGUAGES = ("es", "fr", "de", "pt", "it", "ru", "zh", "ja", "ko", "ar")


def english_steps(session: Session) -> set[str]:
    step = models.GuideStep
    return set(session.execute(select(step.text).where(step.language == "en")).scalars())


def test_the_shop_speaks_these_languages() -> None:
    assert [path.stem for path in sorted(GUIDES.glob("*.yml"))] == sorted(LANGUAGES)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_language_has_exactly_the_steps_of_the_catalogue(session: Session, language: str) -> None:
    words = read_yaml(GUIDES / f"{language}.yml")
    assert set(words) == english_steps(session)
    unfinished = [text for text in words.values() if text[-1] not in ".。"]
    assert unfinished == []
    assert not set(words) & set(words.values())


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_guide_is_whole_and_in_order(session: Session, language: str) -> None:
    words = read_yaml(GUIDES / f"{language}.yml")
    for sku in session.execute(select(models.Product.sku)).scalars():
        english, product = get_product(session, sku), get_product(session, sku, language)
        assert product.guide_language == language
        assert product.guide == tuple(words[step] for step in english.guide)


def test_a_guide_with_an_unknown_step_stays_english() -> None:
    rows = load_guides([(1, 0, "Dry flat."), (1, 1, "Sing to it."), (2, 0, "Dry flat.")])
    assert {row["product_id"] for row in rows} == {2}
    assert {row["language"] for row in rows} == set(LANGUAGES)


def test_a_guide_in_english_only_says_so(session: Session) -> None:
    product_id = find_product(session, "TEE-101").id
    session.query(models.GuideStep).filter_by(product_id=product_id, language="fr").delete()
    product = get_product(session, "TEE-101", "fr")
    assert (product.guide_language, product.guide) == ("en", get_product(session, "TEE-101").guide)
