"""What of a message's form counts as a mood."""

import pytest

from bot.nlu.features import form_features


@pytest.mark.parametrize(
    ("text", "shouted"),
    [
        ("WHERE IS MY PARCEL", ["f:shouted"]),
        ("WHERE IS ORDER 4711", ["f:shouted"]),
        ("where is ZHQ7KX2M9TRB4WPA", []),
        ("RR123456785CN", []),
        ("does WELCOME10 work", []),
        ("this is MY PARCEL", ["f:partly shouted"]),
    ],
)
def test_capitals_are_shouting_except_in_codes(text: str, shouted: list[str]) -> None:
    assert [feature for feature in form_features(text) if "shouted" in feature] == shouted
