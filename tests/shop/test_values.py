"""What attributes say, in every language the shop speaks."""

from __future__ import annotations

import re

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from shop import models
from shop.demo.catalogue import read_yaml
from shop.demo.values import VALUES, load_values
from shop.services.products import get_product

LANGUAGES = ("es", "fr", "de", "pt", "it", "ru", "zh", "ja", "ko", "ar")
# Names and codes that are the same in every language.
SAME = re.compile(
    r"(?:yes|no|[\d.,× -]+|[\d.,× -]+ (?:cm|mm|V|°C|AA|ATM)|Bluetooth [\d.]+|E\d+|GOTS|IPX?\d+|Qi|RDS|RWS"
    r"|[SU]PF \d+|USB[ -][\dAC.]+)"
)


def facts(session: Session) -> set[tuple[str, str]]:
    fact = models.ProductAttribute
    query = select(fact.name, fact.value).where(fact.unit.is_(None))
    return {(name, value) for name, value in session.execute(query)}


def test_every_value_is_known_in_every_language(session: Session) -> None:
    translated = {(row["language"], row["attribute"], row["value"]) for row in load_values(facts(session))}
    assert [path.stem for path in sorted(VALUES.glob("*.yml"))] == sorted(LANGUAGES)
    missing = [
        (language, attribute, value)
        for language in LANGUAGES
        for attribute, value in sorted(facts(session))
        if not SAME.fullmatch(value) and (language, attribute, value) not in translated
    ]
    # What is spelt alike in both languages has no row.
    assert [gap for gap in missing if not is_alike(*gap)] == []


def is_alike(language: str, attribute: str, value: str) -> bool:
    words = read_yaml(VALUES / f"{language}.yml")
    materials = [re.sub(r"^[\d.]+ % ", "", part) for part in value.split(", ")]
    return value in words.get(attribute, {}) or all(material in words["materials"] for material in materials)


@pytest.mark.parametrize(
    ("language", "material"),
    [
        ("es", "80 % algodón orgánico, 20 % poliéster reciclado"),
        ("ru", "органический хлопок 80 %, переработанный полиэстер 20 %"),
        ("ja", "オーガニックコットン80%、再生ポリエステル20%"),
        ("en", "80 % organic cotton, 20 % recycled polyester"),
    ],
)
def test_a_mixture_is_told_as_the_language_does(session: Session, language: str, material: str) -> None:
    (fact,) = [
        fact for fact in get_product(session, "HOO-301", language).attributes if fact.name == "material"
    ]
    assert fact.value == material


def test_a_word_depends_on_what_it_is_said_of(session: Session) -> None:
    values = {row["value"]: row["text"] for row in load_values({("fit", "straight"), ("leg", "slim")})}
    assert len(values) == 2


def test_codes_and_numbers_stay_as_they_are(session: Session) -> None:
    attributes = {fact.name: fact for fact in get_product(session, "JAC-401", "de").attributes}
    assert attributes["waterproof"].value == "yes"
    assert (attributes["water_column"].value, attributes["water_column"].unit) == ("20000", "mm")
