"""Which size of a chart fits a body: pure rules, no database.

Three ways lead to a size, the surest first:

1. Body measurements that the chart itself names (chest, waist, hips, foot, a child's height).
2. The size someone usually wears, converted between regional systems by the chart's own labels.
3. Height and weight, from which girths are estimated (see `estimate_girths`).

Every answer says how sure it is and why, in codes that the bot puts into words.
"""

from __future__ import annotations

import math
import re
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Literal

from shop.errors import ImplausibleMeasurement

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


# What a living person measures, with room to spare; outside it the unit was another one (inches, pounds).
PLAUSIBLE = {
    "height_cm": (45, 230),
    "weight_kg": (2.5, 250),
    "chest_cm": (40, 190),
    "waist_cm": (35, 190),
    "hips_cm": (40, 200),
    "foot_cm": (7, 36),
}

# The measurement that decides first, by kind of garment; the others refine.
_DECISIVE = {
    "tops": ("chest", "waist"),
    "dresses": ("chest", "hips", "waist"),
    "bottoms": ("waist", "hips"),
    "shoes": ("foot",),
    "kids": ("height",),
    "gloves": ("hand",),
}

_NEAR_EDGE = 0.2  # of a row's width: a body this near to the next size is between two sizes


def advise(chart: SizeChart, measurements: Measurements) -> SizeAdvice:
    """The chart's size for these measurements. Raises ImplausibleMeasurement."""
    check_plausible(measurements)
    return (
        _from_body(chart, measurements)
        or _from_usual_size(chart, measurements)
        or _from_estimate(chart, measurements)
        or SizeAdvice(None, None, "unsure", ("not_enough",), _helpful(chart), chart)
    )


def sizes_called(chart: SizeChart, size: str, system: str | None = None) -> tuple[str, ...]:
    """The chart's sizes that someone who names `size` can mean: M, "eu 40", or a bare 40 in any system.

    What the chart itself calls by that name wins; several where systems differ, none where no system has it.
    """
    system, label = _label(size, system)
    own = tuple(row.size for row in chart.rows if row.size == label)
    if own and system in (None, "INT"):
        return own
    rows = set().union(*_rows_named(chart, system, label).values())
    return tuple(chart.rows[row].size for row in sorted(rows))


def check_plausible(measurements: Measurements) -> None:
    """Raises ImplausibleMeasurement for what nobody measures."""
    for name, (lowest, highest) in PLAUSIBLE.items():
        value = getattr(measurements, name)
        if value is not None and not lowest <= value <= highest:
            raise ImplausibleMeasurement(name, value, lowest, highest)


def estimate_girths(height_cm: float, weight_kg: float, audience: str) -> dict[str, float]:
    """Chest and hip or waist girth in cm that people of this height and weight have on average.

    The rule: bodies of one shape and density have girths that grow with the square root of weight over height
    (the girth of a cylinder of that volume). The factors are what makes the rule hold for the average man and
    woman of the 2012 Anthropometric Survey of U.S. Army Personnel (C. C. Gordon et al., NATICK/TR-15/007,
    2014; rounded means, men: stature 175.6 cm, weight 85.5 kg, chest 105.9, waist 94.1, buttock 102.0 cm;
    women: 162.9 cm, 67.8 kg, chest 94.7, buttock 102.1 cm). Women's waists are left out: the survey measures
    them at the navel, size charts at the narrowest place. Unisex takes the mean of both.
    """
    slimness = math.sqrt(weight_kg / height_cm)
    factors = {
        "men": {"chest": 151.8, "waist": 134.9, "hips": 146.2},
        "women": {"chest": 146.8, "hips": 158.3},
        "unisex": {"chest": 149.3},
    }
    return {name: factor * slimness for name, factor in factors.get(audience, {}).items()}


def estimate_foot(height_cm: float) -> float:
    """Foot length in cm: about 15.3 % of the height.

    E. Giles, P. H. Vallandigham, "Height estimation from foot and shoeprint length", Journal of Forensic
    Sciences 36 (1991): the ratio is 15.3 % for men and 15.1 % for women; single persons
    stray by a size or two.
    """
    return 0.152 * height_cm


@dataclass(frozen=True)
class _Place:
    """Where a value falls: the row, and how far into it (0 at its lower edge, 1 at its upper)."""

    row: int
    within: float
    outside: bool = False


def _place(chart: SizeChart, name: str, value: float) -> _Place:
    ranges = [row.measures[name] for row in chart.rows]
    if value < ranges[0][0]:
        return _Place(0, 0.0, outside=ranges[0][0] - value > _width(ranges[0]))
    for index, (low, high) in enumerate(ranges):
        if value < high:
            return _Place(index, max(0.0, (value - low) / _width((low, high))))
    last = len(ranges) - 1
    return _Place(last, 1.0, outside=value > ranges[last][1])


def _width(bounds: tuple[float, float]) -> float:
    return max(bounds[1] - bounds[0], 0.1)


def _from_body(chart: SizeChart, measurements: Measurements) -> SizeAdvice | None:
    given = {name: getattr(measurements, f"{name}_cm", None) for name in chart.measures}
    places = {name: _place(chart, name, value) for name, value in given.items() if value is not None}
    if not places:
        return None
    decisive = _DECISIVE[chart.kind]
    told = [name for name in decisive if name in places]
    missing = tuple(f"{name}_cm" for name in decisive if name in chart.measures and name not in places)
    surest: Sureness = "sure" if decisive[0] in places else "likely"
    advice = _from_places(chart, {name: places[name] for name in told or places}, measurements, surest)
    return _with(advice, reasons=("measured", *advice.reasons), missing=missing)


def _from_estimate(chart: SizeChart, measurements: Measurements) -> SizeAdvice | None:
    height, weight = measurements.height_cm, measurements.weight_kg
    if height is None:
        return None
    if "foot" in chart.measures:
        place = {"foot": _place(chart, "foot", estimate_foot(height))}
        advice = _from_places(chart, place, measurements, "unsure")
        return _with(advice, reasons=("height_only", *advice.reasons), missing=_helpful(chart))
    if weight is None:
        return None
    girths = estimate_girths(height, weight, chart.audience)
    places = {name: _place(chart, name, girth) for name, girth in girths.items() if name in chart.measures}
    told = next((name for name in _DECISIVE[chart.kind] if name in places), None)
    if told is None:
        return None
    advice = _from_places(chart, {told: places[told]}, measurements, "likely")
    return _with(advice, reasons=("height_and_weight", *advice.reasons), missing=_helpful(chart))


def _from_places(
    chart: SizeChart, places: Mapping[str, _Place], measurements: Measurements, surest: Sureness
) -> SizeAdvice:
    """The largest row that any measurement asks for: what is too tight can't be worn, what is loose can."""
    rows = [place.row for place in places.values()]
    place = max(places.values(), key=lambda found: (found.row, found.within))
    reasons: list[str] = []
    sureness, size, alternative = surest, place.row, None
    if max(rows) > min(rows):
        reasons.append("measurements_disagree")
        alternative = place.row - 1
        sureness = _at_most(sureness, "likely" if max(rows) - min(rows) == 1 else "unsure")
    size, edge = _between(chart, place, measurements)
    reasons.extend(edge)
    if size != place.row:
        alternative = place.row
    elif "between_sizes" in edge:
        alternative = place.row + 1 if place.within > 0.5 else place.row - 1
    if "between_sizes" in edge:
        sureness = _at_most(sureness, "likely")
    if any(found.outside for found in places.values()):
        reasons.append("outside_chart")
        sureness, alternative = "unsure", None
    return _advice(chart, size, alternative, sureness, reasons)


def _between(chart: SizeChart, place: _Place, measurements: Measurements) -> tuple[int, list[str]]:
    """The row after looking at its edges: near an edge, how the garment runs and is liked decides."""
    towards = _wish(chart, measurements)
    upper = place.within > 1 - _NEAR_EDGE and place.row + 1 < len(chart.rows)
    lower = place.within < _NEAR_EDGE and place.row > 0
    if not (upper or lower):
        return place.row, []
    reasons = ["between_sizes"]
    if upper and towards > 0:
        return place.row + 1, [*reasons, *_why(chart, measurements, towards)]
    if lower and towards < 0:
        return place.row - 1, [*reasons, *_why(chart, measurements, towards)]
    return place.row, reasons


def _wish(chart: SizeChart, measurements: Measurements) -> int:
    """+1 towards the larger size, -1 towards the smaller. What she likes outweighs how it runs."""
    liked = {"loose": 1, "tight": -1}.get(measurements.fit_preference or "", 0)
    return liked or {"small": 1, "large": -1}.get(chart.fit, 0)


def _why(chart: SizeChart, measurements: Measurements, towards: int) -> list[str]:
    if measurements.fit_preference in ("loose", "tight"):
        return [f"prefers_{measurements.fit_preference}"]
    return ["runs_small" if towards > 0 else "runs_large"] if chart.fit != "true" else []


def _from_usual_size(chart: SizeChart, measurements: Measurements) -> SizeAdvice | None:
    if not measurements.usual_size:
        return None
    system, label = _label(measurements.usual_size, measurements.usual_system)
    named = _rows_named(chart, system, label)
    rows = sorted(set().union(*named.values()))
    if not rows:
        estimate = _from_estimate(chart, measurements)
        if estimate is not None:
            return _with(estimate, reasons=("usual_size_unknown", *estimate.reasons))
        return SizeAdvice(None, None, "unsure", ("usual_size_unknown",), _helpful(chart), chart)
    if len({tuple(sorted(found)) for found in named.values()}) > 1:
        missing = ("usual_system", *_helpful(chart))
        return _advice(chart, rows[-1], rows[0], "unsure", ["usual_size_ambiguous"], missing)
    return _from_named_rows(chart, measurements, rows, label)


def _from_named_rows(chart: SizeChart, measurements: Measurements, rows: list[int], label: str) -> SizeAdvice:
    """One row, or two where the other system's size covers both or lies between them."""
    native = any(chart.rows[row].size == label for row in rows)
    reasons = ["usual_size" if native else "converted"]
    towards = _wish(chart, measurements)
    usual = rows[0] if towards < 0 else rows[-1]
    if len(rows) > 1:
        reasons.append("between_sizes")
        size, alternative = usual, rows[-1] if towards < 0 else rows[0]
    else:
        size = min(max(usual + towards, 0), len(chart.rows) - 1)
        alternative = usual
    if size != alternative:
        reasons += _why(chart, measurements, towards)
    advice = _advice(chart, size, alternative, "likely", reasons, _helpful(chart))
    return _checked_by_estimate(chart, measurements, advice, usual)


def _checked_by_estimate(
    chart: SizeChart, measurements: Measurements, advice: SizeAdvice, usual_row: int
) -> SizeAdvice:
    """Height and weight speak up only against a usual size two rows off: then a person should measure."""
    estimate = _from_estimate(chart, measurements)
    if estimate is None or estimate.size is None or "foot" in chart.measures:
        return advice
    estimated = [row.size for row in chart.rows].index(estimate.size)
    if abs(estimated - usual_row) < 2:
        return _with(advice, reasons=(*advice.reasons, "height_and_weight"))
    reasons = (*advice.reasons, "measurements_disagree")
    return SizeAdvice(advice.size, estimate.size, "unsure", reasons, advice.missing, chart)


def _label(size: str, system: str | None) -> tuple[str | None, str]:
    """("EU", "40") for "eu 40", "40 EU" or "40" with system "EU"."""
    plain = re.sub(r"\s+", " ", size.strip().upper())
    match = re.fullmatch(r"(?:([A-Z]{2,4}) )?([0-9A-Z][0-9A-Z./,½-]*)(?: ([A-Z]{2,4}))?", plain)
    if match is None:
        return system, plain
    label = match.group(2).replace(",", ".").replace("½", ".5")
    return (system or match.group(1) or match.group(3)), _ROMAN.get(label, label)


# XXL and 2XL are two spellings of one size.
_ROMAN = {"XXXS": "3XS", "2XS": "XXS", "2XL": "XXL", "XXXL": "3XL", "XXXXL": "4XL"}


def _rows_named(chart: SizeChart, system: str | None, label: str) -> dict[str, set[int]]:
    """The rows that this label means, by system; the size's own name counts as system "size".

    M is this chart's M. But a bare 38 may be a French or a German one, even where the chart's own name is 38.
    """
    own = {index for index, row in enumerate(chart.rows) if row.size == label and system in (None, "INT")}
    if own and not label[0].isdigit():
        return {"size": own}
    systems = [name for name in chart.systems if system in (None, name)]
    named = {name: _rows_in_system(chart, name, label) for name in systems}
    if own and not any(named.values()):
        named["size"] = own
    return {name: rows for name, rows in named.items() if rows}


def _rows_in_system(chart: SizeChart, system: str, label: str) -> set[int]:
    """The rows with this label; for a number between two rows' numbers, both (US 8: 7.5 and 8.5)."""
    labels = [row.labels[system].split("-") for row in chart.rows]
    exact = {index for index, names in enumerate(labels) if label in names}
    if exact or not _is_number(label) or not all(map(_is_number, labels[0] + labels[-1])):
        return exact
    below = [index for index, names in enumerate(labels) if float(names[-1]) < float(label)]
    above = [index for index, names in enumerate(labels) if float(names[0]) > float(label)]
    return {below[-1], above[0]} if below and above else set()


def _is_number(label: str) -> bool:
    return re.fullmatch(r"\d+(\.\d+)?", label) is not None


def _helpful(chart: SizeChart) -> tuple[str, ...]:
    wanted = tuple(f"{name}_cm" for name in _DECISIVE[chart.kind] if name in chart.measures)
    return wanted[:2]


def _at_most(sureness: Sureness, limit: Sureness) -> Sureness:
    order: tuple[Sureness, ...] = ("sure", "likely", "unsure")
    return order[max(order.index(sureness), order.index(limit))]


def _advice(
    chart: SizeChart,
    size: int,
    alternative: int | None,
    sureness: Sureness,
    reasons: list[str],
    missing: tuple[str, ...] = (),
) -> SizeAdvice:
    other = chart.rows[alternative].size if alternative is not None and alternative != size else None
    return SizeAdvice(chart.rows[size].size, other, sureness, tuple(reasons), missing, chart)


def _with(
    advice: SizeAdvice, *, reasons: tuple[str, ...] | None = None, missing: tuple[str, ...] | None = None
) -> SizeAdvice:
    return replace(
        advice,
        reasons=advice.reasons if reasons is None else reasons,
        missing=advice.missing if missing is None else missing,
    )
