"""Which size fits: advice from the product's own size chart, with how sure it is and why."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

from sqlalchemy.orm import Session

Sureness = Literal["sure", "likely", "unsure"]
FitPreference = Literal["tight", "regular", "loose"]
REASONS = (
    "measured",  # body measurements fall in the row
    "between_sizes",  # they fall between two rows; the alternative is the other one
    "measurements_disagree",  # e.g. chest says M, waist says L: the larger was taken
    "outside_chart",  # smaller or larger than anything on the chart: nearest row
    "usual_size",  # the usual size is a label of this chart
    "converted",  # the usual size was converted from another regional system
    "usual_size_ambiguous",  # the label names different rows in different systems
    "usual_size_unknown",  # the label is on no system of this chart
    "height_and_weight",  # estimated from height and weight only
    "height_only",
    "runs_small",
    "runs_large",
    "prefers_loose",
    "prefers_tight",
    "not_enough",  # nothing to go by
)


@dataclass(frozen=True)
class Measurements:
    """What the shopper told. Lengths in cm, weight in kg; `usual_system` is EU UK US IT FR CN JP KR INT..."""

    height_cm: float | None = None
    weight_kg: float | None = None
    chest_cm: float | None = None
    waist_cm: float | None = None
    hips_cm: float | None = None
    foot_cm: float | None = None
    usual_size: str | None = None
    usual_system: str | None = None
    fit_preference: FitPreference | None = None


@dataclass(frozen=True)
class SizeRow:
    """One size: `labels` by regional system, `measures` as [from, to] in the chart's unit."""

    size: str
    labels: Mapping[str, str]
    measures: Mapping[str, tuple[float, float]]


@dataclass(frozen=True)
class SizeChart:
    """A brand's size chart for one product. `measures` names its columns, `systems` its label columns."""

    sku: str
    title: str
    image: str
    brand: str
    kind: str
    audience: str
    fit: str
    unit: str
    systems: tuple[str, ...]
    measures: tuple[str, ...]
    rows: tuple[SizeRow, ...]


@dataclass(frozen=True)
class SizeAdvice:
    """`size` is a row of `chart` (None only with sureness "unsure" and reason "not_enough").

    `missing` names the fields of `Measurements` that would help most, best first.
    """

    size: str | None
    alternative: str | None
    sureness: Sureness
    reasons: tuple[str, ...]
    missing: tuple[str, ...]
    chart: SizeChart = field(repr=False)


def size_chart(session: Session, sku: str, *, language: str = "en") -> SizeChart:
    """The product's chart. Raises ProductNotFound, NoSizeChart."""
    raise NotImplementedError


def recommend_size(
    session: Session, sku: str, measurements: Measurements, *, language: str = "en"
) -> SizeAdvice:
    """A size for these measurements. Raises ProductNotFound, NoSizeChart, ImplausibleMeasurement."""
    raise NotImplementedError
