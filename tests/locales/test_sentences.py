"""The library that fills sentences: languages, values, variants, and what it refuses."""

from __future__ import annotations

from datetime import date, datetime, timezone
from pathlib import Path

import pytest

from locales.sentences import LANGUAGES, Money, SentenceError, Sentences

TODAY = date(2026, 3, 1)


def one(text: str, language: str = "en") -> Sentences:
    return Sentences({language: [("test.ftl", text)]}, today=lambda: TODAY)


@pytest.mark.parametrize(
    ("language", "expected"),
    [
        ("en", "March 4"),
        ("es", "4 de marzo"),
        ("fr", "4 mars"),
        ("de", "4. März"),
        ("pt", "4 de março"),
        ("it", "4 marzo"),
        ("ru", "4 марта"),
        ("zh", "3月4日"),
        ("ja", "3月4日"),
        ("ko", "3월 4일"),
        ("ar", "4 مارس"),
    ],
)
def test_a_day_is_written_as_the_language_does(language: str, expected: str) -> None:
    assert one("day = { $day }", language).format(language, "day", day=date(2026, 3, 4)) == expected


def test_a_day_far_off_has_its_year() -> None:
    assert one("day = { $day }").format("en", "day", day=date(2024, 3, 4)) == "March 4, 2024"


def test_a_time_is_a_day_and_a_clock() -> None:
    at = datetime(2026, 3, 4, 15, 30, tzinfo=timezone.utc)
    assert one("at = { $at }", "de").format("de", "at", at=at) == "4. März 15:30"


@pytest.mark.parametrize(
    ("language", "money", "expected"),
    [
        ("en", Money(123450, "EUR"), "€1,234.50"),
        ("de", Money(123450, "EUR"), "1.234,50\xa0€"),
        ("ja", Money(1234, "JPY"), "￥1,234"),
        ("en", Money(1500, "KWD"), "KWD1.500"),
    ],
)
def test_money_has_the_currencys_digits(language: str, money: Money, expected: str) -> None:
    assert one("price = { $price }", language).format(language, "price", price=money) == expected


def test_lists_are_joined() -> None:
    assert (
        one("all = { $items }", "es").format("es", "all", items=["uno", "dos", "tres"]) == "uno, dos y tres"
    )


def test_plurals_follow_the_language() -> None:
    text = "days = { $n ->\n    [one] { $n } день\n    [few] { $n } дня\n   *[many] { $n } дней\n }"
    sentences = one(text, "ru")
    assert [sentences.format("ru", "days", n=n) for n in (1, 3, 5)] == ["1 день", "3 дня", "5 дней"]


def test_variants_are_named_and_filled() -> None:
    sentences = one("hi = Hello\n    .v2 = Hi { $name }\n    .note = not a variant")
    assert sentences.variants("en", "hi") == ("hi", "hi.v2")
    assert sentences.format("en", "hi.v2", name="Bo") == "Hi Bo"
    assert sentences.variables("en", "hi.v2") == {"name"}


def test_variables_are_found_through_terms_and_messages() -> None:
    sentences = one(
        "-shop = { $shop }\nname = { $name }\nhi = { name } of { -shop } { $n ->\n   *[other] { $m }\n }"
    )
    assert sentences.variables("en", "hi") == {"name", "shop", "n", "m"}


def test_values_are_never_read_as_fluent() -> None:
    assert one("hi = { $name }").format("en", "hi", name='{ $name } { "x" }') == '{ $name } { "x" }'


@pytest.mark.parametrize(
    ("name", "values"), [("no_such", {}), ("hi", {}), ("hi.v2", {"name": "x"}), ("only_attribute", {})]
)
def test_what_is_missing_is_an_error(name: str, values: dict[str, str]) -> None:
    with pytest.raises(SentenceError, match=name.partition(".")[0]):
        one("hi = { $name }\nonly_attribute =\n    .v2 = x").format("en", name, **values)


def test_a_language_without_sentences_is_an_error() -> None:
    with pytest.raises(SentenceError, match="'fr'"):
        one("hi = Hello").format("fr", "hi")


@pytest.mark.parametrize("text", ["hi = ", "= x", "hi = { $"])
def test_broken_fluent_is_an_error_at_once(text: str) -> None:
    with pytest.raises(SentenceError, match=r"test\.ftl"):
        one(text)


def test_a_name_in_two_files_is_an_error() -> None:
    with pytest.raises(SentenceError, match=r"a\.ftl"):
        Sentences({"en": [("a.ftl", "hi = x"), ("b.ftl", "hi = y")]})


def test_load_reads_the_folders_of_known_languages(tmp_path: Path) -> None:
    for language in ("en", "xx"):
        (tmp_path / language).mkdir()
        (tmp_path / language / "talk.ftl").write_text("hi = Hello", "utf-8")
    (tmp_path / "fr").mkdir()
    (tmp_path / "en" / "widget.ftl").write_text("hi = a page's own hi", "utf-8")
    assert Sentences.load(tmp_path).languages == ("en",)


def test_the_languages_are_those_of_the_catalogue() -> None:
    assert len(set(LANGUAGES)) == 11
