"""Size advice, from the demo's own charts."""

from __future__ import annotations

import pytest
from sqlalchemy.orm import Session

from shop.errors import ImplausibleMeasurement, NoSizeChart, ProductNotFound
from shop.services.sizes import REASONS, Measurements, SizeAdvice, recommend_size, size_chart

DRESS, SHIRT, RUNNING_TEE, SNEAKER, JEANS, KIDS = (
    "DRE-502",
    "SHI-201",
    "TEE-103",
    "SNK-101",
    "JEA-601",
    "TEE-105",
)


def advise(session: Session, sku: str, **told: object) -> SizeAdvice:
    return recommend_size(session, sku, Measurements(**told))  # type: ignore[arg-type]


def test_the_chart_as_the_shopper_sees_it(session: Session) -> None:
    chart = size_chart(session, DRESS)
    assert (chart.brand, chart.unit, chart.kind) == ("Marelle", "cm", "dresses")
    assert {"FR", "DE", "IT", "UK", "US", "JP"} <= set(chart.systems)
    assert [row.size for row in chart.rows] == ["36", "38", "40", "42", "44", "46", "48"]
    for name in chart.measures:
        edges = [row.measures[name] for row in chart.rows]
        assert all(low < high for low, high in edges)
        assert [high for _, high in edges[:-1]] == [low for low, _ in edges[1:]], "no gap, no overlap"


@pytest.mark.parametrize(
    ("sku", "told", "size", "sureness"),
    [
        (DRESS, {"chest_cm": 92, "waist_cm": 76, "hips_cm": 100}, "42", "sure"),
        (SHIRT, {"chest_cm": 98, "waist_cm": 86}, "M", "sure"),
        (SHIRT, {"chest_cm": 98}, "M", "sure"),
        (SHIRT, {"waist_cm": 86}, "M", "likely"),
        (SNEAKER, {"foot_cm": 23.8}, "38", "sure"),
        (JEANS, {"waist_cm": 84}, "33", "sure"),
        (KIDS, {"height_cm": 119}, "122", "sure"),
        (SHIRT, {"height_cm": 180, "weight_kg": 75}, "M", "likely"),
        (DRESS, {"height_cm": 165, "weight_kg": 60}, "40", "likely"),
        (SNEAKER, {"height_cm": 165}, "40", "unsure"),
        (SHIRT, {"usual_size": "L"}, "L", "likely"),
        (DRESS, {"usual_size": "38", "usual_system": "DE"}, "40", "likely"),
        (DRESS, {"usual_size": "UK 12"}, "42", "likely"),
        (SNEAKER, {"usual_size": "7.5", "usual_system": "US"}, "38", "likely"),
        (SNEAKER, {"usual_size": "7,5 US"}, "38", "likely"),
        (SNEAKER, {"usual_size": "240", "usual_system": "KR"}, "38", "likely"),
        (SHIRT, {"usual_size": "M", "usual_system": "JP"}, "S", "likely"),
        (SHIRT, {"usual_size": "2xl"}, "XXL", "likely"),
    ],
)
def test_sizes(session: Session, sku: str, told: dict[str, object], size: str, sureness: str) -> None:
    advice = advise(session, sku, **told)
    assert (advice.size, advice.sureness) == (size, sureness), advice
    assert advice.reasons
    assert set(advice.reasons) <= set(REASONS)


def test_between_two_sizes_names_the_other(session: Session) -> None:
    advice = advise(session, SHIRT, chest_cm=101.5, waist_cm=84)
    assert (advice.size, advice.alternative, advice.sureness) == ("M", "L", "likely")
    assert "between_sizes" in advice.reasons


@pytest.mark.parametrize(("liked", "size"), [("loose", "L"), ("regular", "M"), ("tight", "M"), (None, "M")])
def test_near_the_edge_what_she_likes_decides(session: Session, liked: str | None, size: str) -> None:
    advice = advise(session, SHIRT, chest_cm=101.5, fit_preference=liked)
    assert advice.size == size
    assert ("prefers_loose" in advice.reasons) == (liked == "loose")


def test_a_chart_that_runs_small_leans_to_the_larger(session: Session) -> None:
    advice = advise(session, RUNNING_TEE, chest_cm=90.5)
    assert (advice.size, advice.alternative) == ("L", "M")
    assert "runs_small" in advice.reasons


def test_measurements_that_disagree_take_the_larger(session: Session) -> None:
    one_off = advise(session, SHIRT, chest_cm=98, waist_cm=94)
    assert (one_off.size, one_off.alternative, one_off.sureness) == ("L", "M", "likely")
    far_off = advise(session, SHIRT, chest_cm=90, waist_cm=102)
    assert (far_off.size, far_off.sureness) == ("XL", "unsure")
    assert "measurements_disagree" in one_off.reasons
    assert "measurements_disagree" in far_off.reasons


def test_outside_the_chart_is_said(session: Session) -> None:
    advice = advise(session, SHIRT, chest_cm=160)
    assert (advice.size, advice.sureness) == ("3XL", "unsure")
    assert "outside_chart" in advice.reasons


def test_a_number_of_several_systems_asks_which(session: Session) -> None:
    advice = advise(session, DRESS, usual_size="38")
    assert (advice.size, advice.alternative, advice.sureness) == ("40", "38", "unsure")
    assert advice.reasons == ("usual_size_ambiguous",)
    assert advice.missing[0] == "usual_system"


def test_a_foreign_size_between_two_rows(session: Session) -> None:
    advice = advise(session, SNEAKER, usual_size="8", usual_system="US")
    assert (advice.size, advice.alternative, advice.sureness) == ("39", "38", "likely")
    assert {"converted", "between_sizes"} <= set(advice.reasons)


def test_an_unknown_label_falls_back_to_height_and_weight(session: Session) -> None:
    assert advise(session, SHIRT, usual_size="ZZ").reasons == ("usual_size_unknown",)
    advice = advise(session, SHIRT, usual_size="ZZ", height_cm=180, weight_kg=75)
    assert (advice.size, advice.reasons) == ("M", ("usual_size_unknown", "height_and_weight"))


def test_a_usual_size_far_from_the_body_is_unsure(session: Session) -> None:
    advice = advise(session, SHIRT, usual_size="L", height_cm=170, weight_kg=60)
    assert (advice.size, advice.alternative, advice.sureness) == ("L", "S", "unsure")


def test_nothing_to_go_by_says_what_would_help(session: Session) -> None:
    advice = advise(session, SHIRT)
    assert (advice.size, advice.sureness, advice.reasons) == (None, "unsure", ("not_enough",))
    assert advice.missing == ("chest_cm", "waist_cm")


@pytest.mark.parametrize(
    ("name", "value"), [("height_cm", 1.8), ("height_cm", 71000), ("weight_kg", 900), ("foot_cm", 240)]
)
def test_measurements_in_another_unit_are_refused(session: Session, name: str, value: float) -> None:
    with pytest.raises(ImplausibleMeasurement) as caught:
        advise(session, SHIRT, **{name: value})
    assert caught.value.fields["name"] == name


def test_more_weight_never_gives_a_smaller_size(session: Session) -> None:
    sizes = [row.size for row in size_chart(session, SHIRT).rows]
    found = [advise(session, SHIRT, height_cm=178, weight_kg=weight).size for weight in range(50, 140, 3)]
    places = [sizes.index(size) for size in found if size]
    assert places == sorted(places)
    assert len(set(places)) >= 4


def test_what_is_not_sold_by_size(session: Session) -> None:
    with pytest.raises(NoSizeChart):
        advise(session, "MUG-111")
    with pytest.raises(ProductNotFound):
        advise(session, "NOPE-1")
