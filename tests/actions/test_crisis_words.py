"""Words of despair are heard in every language; strong words about goods are not taken for them."""

from __future__ import annotations

import pytest

from actions.crisis_words import DESPAIR, speaks_of_dying
from locales.sentences import LANGUAGES


def test_every_language_has_words() -> None:
    assert set(DESPAIR) == set(LANGUAGES)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "I just want to die"),
        ("en", "I don\u2019t want to live anymore"),
        ("de", "ich bringe mich um"),
        ("es", "YA NO QUIERO VIVIR"),
        ("fr", "j\u2019ai envie de mourir"),
        ("pt", "tenho vontade de morrer"),
        ("it", "voglio farla finita"),
        ("ru", "хочу покончить с собой"),
        ("zh", "活着没意思"),
        ("ja", "もう生きていたくないです"),
        ("ko", "자살하고 싶어요"),
        ("ar", "سأنتحر"),
        ("ko", "I want to kill myself"),
    ],
)
def test_despair_is_heard(language: str, text: str) -> None:
    assert speaks_of_dying(text, language)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "this dress is to die for"),
        ("en", "I cut myself on the broken glass"),
        ("en", "the battery died after two days"),
        ("en", "a Suicide Squad t-shirt"),
        ("en", "I want to die laughing"),
        ("de", "ihr bringt mich noch auf die Palme"),
        ("es", "me quiero morir de risa"),
        ("it", "voglio farla finita con questo reso"),
        ("zh", "我想死你们家的裙子了"),
        ("ja", "電池が死んでいます"),
        ("ru", "телефон умер через день"),
        ("en", ""),
    ],
)
def test_other_strong_words_are_not(language: str, text: str) -> None:
    assert not speaks_of_dying(text, language)
