"""What the check says of phrases that are lawful and still teach badly."""

from __future__ import annotations

from bot.nlu.balance import near_duplicates, one_sided
from bot.nlu.training_data import Example


def example(text: str, intent: str, language: str = "en") -> Example:
    return Example(text, intent, language, "neutral", "file.yml", 1)


def test_one_word_apart_under_two_intents_is_found() -> None:
    late = example("my parcel 1234567 is still not here today!", "report_late_parcel")
    status = example("My parcel is still not here", "ask_shipping_status")
    other = example("my parcel is still not here today", "ask_shipping_status", "fr")
    assert list(near_duplicates([late, status, other])) == [(late, status)]


def test_short_phrases_may_differ_by_a_word() -> None:
    assert not list(near_duplicates([example("yes please", "affirm"), example("no please", "deny")]))


def test_letters_count_where_words_are_not_set_apart() -> None:
    first = example("我上周买的外套能退货吗", "request_return", "zh")
    second = example("我上周买的外套能换货吗", "request_exchange", "zh")
    assert list(near_duplicates([first, second])) == [(first, second)]


def test_phrases_that_begin_alike_are_told() -> None:
    alike = [example(f"where is my {thing}", "ask_shipping_status") for thing in "abcdefghijklmnop"]
    mixed = [example(" ".join([word] * 14), "ask_shipping_status") for word in "qrstuvw"]
    told = list(one_sided([*alike, *mixed]))
    assert [(language, intent) for language, intent, _ in told] == [("en", "ask_shipping_status")]
    assert "begin with 'where is'" in told[0][2]


def test_stories_and_fragments_are_missed() -> None:
    short = [example(f"{word} price", "ask_price") for word in "abcdefghijklmnopqrstuv"]
    long = [example(" ".join([word] * 9), "ask_size") for word in "abcdefghijklmnopqrstuv"]
    assert {(intent, problem) for _, intent, problem in one_sided([*short, *long])} == {
        ("ask_price", "none is as long as 12 words"),
        ("ask_size", "none is shorter than 6 words"),
        ("ask_size", "none is as long as 12 words"),
    }
