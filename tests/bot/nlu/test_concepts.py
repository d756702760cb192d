"""Finding concepts in each kind of writing."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.nlu import LANGUAGES
from bot.nlu.concepts import Lexicon, read_lexicon

LEXICON = Lexicon(
    {
        "en": {
            "SEND_BACK": ["send it back", "return*"],
            "PARCEL": ["parcel"],
            "WHERE": ["where"],
            "BACK": ["back"],
        },
        "es": {"SHIP": ["envío"], "SIZE": ["talla*"]},
        "ar": {"PARCEL": ["طلب*"], "SHIP": ["شحنة"]},
        "zh": {"WHERE": ["哪里", "哪"], "PARCEL": ["包裹"]},
    }
)


@pytest.mark.parametrize(
    ("language", "text", "concepts"),
    [
        ("en", "Where's my PARCEL?", ["WHERE", "PARCEL"]),
        ("en", "i'll send it back, it's my third return", ["SEND_BACK", "SEND_BACK"]),
        ("en", "parcels", []),
        ("es", "el ENVIO y la tallaje", ["SHIP", "SIZE"]),
        ("ar", "وين الطلبية والشحنه", ["PARCEL", "SHIP"]),
        ("zh", "包裹在哪里呀", ["PARCEL", "WHERE"]),
        ("fr", "where is my parcel", []),
        ("en", "", []),
    ],
)
def test_found_in_order(language: str, text: str, concepts: list[str]) -> None:
    assert LEXICON.find(text, language) == concepts


def test_the_languages_share_their_concepts() -> None:
    lexicon = read_lexicon(Path(__file__).parents[3] / "data/concepts")
    assert set(lexicon.entries) == set(LANGUAGES)
    names = {code: set(named) for code, named in lexicon.entries.items()}
    for code in LANGUAGES:
        assert names[code] == names["en"], code
