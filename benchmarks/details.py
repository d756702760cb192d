"""How exactly details are found: `python -m benchmarks.details [folder] [--json out] [--misses]`.

Reads `<language>.yml` files, each a list of {text, details: [{entity, value, unit | system | currency}]}, and
prints precision, recall and F1 of exact values by kind and by language. Dates that follow from the message's
day ("tomorrow") and products are not in those files and not counted.
"""

from __future__ import annotations

import argparse
import json
import statistics
import time
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

from bot.nlu.details.detail import Detail
from bot.nlu.details.products import Catalogue, read_catalogue
from bot.nlu.entities import find_details, order_forms

ORDERS = order_forms([{"prefix": "SO", "digits": 7}])
# In the middle of the year that the phrases mean where they name none.
NOW = "2026-07-01"
_NOT_COUNTED = frozenset(["product", "tracking_number"])

Fact = tuple[str, str]


@dataclass(frozen=True)
class Figures:
    """Counts of exact values: found and right, found and wrong, missed."""

    right: int
    wrong: int
    missed: int

    @property
    def precision(self) -> float:
        return self.right / (self.right + self.wrong) if self.right + self.wrong else 1.0

    @property
    def recall(self) -> float:
        return self.right / (self.right + self.missed) if self.right + self.missed else 1.0

    @property
    def f1(self) -> float:
        total = 2 * self.right + self.wrong + self.missed
        return 2 * self.right / total if total else 1.0


@dataclass(frozen=True)
class Comparison:
    """One message: what was expected and what was found, as (entity, value) with their counts."""

    language: str
    text: str
    expected: Counter[Fact]
    found: Counter[Fact]
    milliseconds: float


def expected_facts(details: Iterable[dict[str, Any]]) -> Counter[Fact]:
    """The details of a judged message."""
    return Counter(fact(d["entity"], d["value"], d) for d in details if d["entity"] not in _NOT_COUNTED)


def found_facts(details: Iterable[Detail]) -> Counter[Fact]:
    """What the extractor has found, without what is not judged."""
    return Counter(
        fact(d.entity, d.value, d.more)
        for d in details
        if d.entity not in _NOT_COUNTED and not d.more.get("relative")
    )


def fact(entity: str, value: Any, more: dict[str, Any]) -> Fact:
    """A detail in one comparable form: one decimal (money two), then the size system or currency."""
    if entity == "money":
        return entity, f"{float(value):.2f} {more.get('currency', '')}"
    if entity == "size":
        return entity, f"{value} {more.get('system', '')}".strip()
    if entity in ("order_number", "email", "phone", "colour", "country", "date", "coupon_code"):
        return entity, str(value)
    return entity, f"{float(value):.1f}"


def compare(folder: Path, catalogue: Catalogue | None) -> list[Comparison]:
    """Every message of the folder's files, asked once."""
    found = []
    for path in sorted(folder.glob("*.yml")):
        for row in yaml.safe_load(path.read_text("utf-8")):
            start = time.perf_counter()
            details = find_details(row["text"], ORDERS, language=path.stem, now=NOW, catalogue=catalogue)
            spent = (time.perf_counter() - start) * 1000
            found.append(
                Comparison(
                    path.stem, row["text"], expected_facts(row["details"]), found_facts(details), spent
                )
            )
    return found


def figures(comparisons: Iterable[Comparison], entity: str | None = None) -> Figures:
    """The figures of all kinds, or of one."""
    right = wrong = missed = 0
    for c in comparisons:
        expected, found = (
            Counter({f: n for f, n in of.items() if entity in (None, f[0])}) for of in (c.expected, c.found)
        )
        right += (expected & found).total()
        wrong += (found - expected).total()
        missed += (expected - found).total()
    return Figures(right, wrong, missed)


def table(comparisons: Sequence[Comparison]) -> list[dict[str, Any]]:
    """A row for each kind, each language and all together."""
    kinds = sorted({f[0] for c in comparisons for f in (*c.expected, *c.found)})
    rows = [row(kind, figures(comparisons, kind)) for kind in kinds]
    languages = sorted({c.language for c in comparisons})
    rows += [row(code, figures(c for c in comparisons if c.language == code)) for code in languages]
    return [*rows, row("all", figures(comparisons))]


def row(name: str, of: Figures) -> dict[str, Any]:
    return {
        "of": name,
        "right": of.right,
        "wrong": of.wrong,
        "missed": of.missed,
        "precision": round(of.precision, 3),
        "recall": round(of.recall, 3),
        "f1": round(of.f1, 3),
    }


def main(arguments: Sequence[str] | None = None) -> None:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.details", description=__doc__.split("\n")[0])
    parser.add_argument("folder", type=Path, nargs="?", default=Path("tests/nlu/details"))
    parser.add_argument("--json", type=Path, default=Path("var/details.json"))
    parser.add_argument("--products", type=Path, default=Path("data/products"))
    parser.add_argument("--misses", action="store_true", help="name every message with a difference")
    options = parser.parse_args(arguments)
    if not sorted(options.folder.glob("*.yml")):
        parser.error(f"expected <language>.yml files in {options.folder}, found none")
    comparisons = compare(options.folder, read_catalogue(str(options.products)))
    rows = table(comparisons)
    print(f"{'of':<14}{'right':>7}{'wrong':>7}{'missed':>8}{'precision':>11}{'recall':>8}{'f1':>7}")
    for r in rows:
        print(
            f"{r['of']:<14}{r['right']:>7}{r['wrong']:>7}{r['missed']:>8}{r['precision']:>11.3f}{r['recall']:>8.3f}{r['f1']:>7.3f}"
        )
    spent = [c.milliseconds for c in comparisons]
    print(f"{len(comparisons)} messages, median {statistics.median(spent):.2f} ms")
    if options.misses:
        print_misses(comparisons)
    options.json.parent.mkdir(parents=True, exist_ok=True)
    options.json.write_text(
        json.dumps({"rows": rows, "median_ms": round(statistics.median(spent), 3)}, indent=1), "utf-8"
    )


def print_misses(comparisons: Iterable[Comparison]) -> None:
    for c in comparisons:
        if c.expected != c.found:
            wrong, missed = c.found - c.expected, c.expected - c.found
            print(f"{c.language}  {c.text}\n     found {sorted(wrong)}, missed {sorted(missed)}")


if __name__ == "__main__":
    main()
