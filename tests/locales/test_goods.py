"""Every code of the catalogue has its word in every language, for the pages and the assistant alike."""

from __future__ import annotations

import pytest

from locales.sentences import LANGUAGES, Measure, Sentences
from shop.demo.catalogue import CATALOGUE, read_yaml

SENTENCES = Sentences.load()


def codes() -> set[str]:
    found = {"attribute_colour", "value_yes", "value_no"}
    for path in CATALOGUE.glob("*.yml"):
        document = read_yaml(path)
        if "kinds" not in document:
            continue
        for entry in [*document["kinds"].values(), *document["products"]]:
            found |= {f"attribute_{name}" for name in entry.get("attributes", {})}
            found |= {f"care_{code}" for code in entry.get("care", [])}
            found |= {f"colour_{entry['colour']}"} if "colour" in entry else set()
    return found


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_code_has_a_word(language: str) -> None:
    assert codes() - SENTENCES.names(language) == set()


@pytest.mark.parametrize(
    ("language", "measure", "expected"),
    [
        ("en", Measure("24", "months"), "24 months"),
        ("zh", Measure("24", "months"), "24个月"),
        ("ru", Measure("24", "months"), "24 месяца"),
        ("de", Measure("13.5", "oz"), "13,5 oz"),
        ("en", Measure("20000", "mm"), "20,000 mm"),
        ("de", Measure("330", "g/m²"), "330 g/m²"),
        ("ja", Measure("-20", "°C"), "-20°C"),
        ("es", Measure("40", "h"), "40 horas"),
    ],
)
def test_a_measure_is_written_as_the_language_does(language: str, measure: Measure, expected: str) -> None:
    sentences = Sentences({language: [("test.ftl", "value = { $value }")]})
    assert sentences.format(language, "value", value=measure).replace("\u202f", " ").replace("\xa0", " ") == (
        expected
    )
