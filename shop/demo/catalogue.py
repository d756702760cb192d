"""Reads the catalogue's YAML into table rows."""

from __future__ import annotations

import hashlib
import random
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import yaml

from shop.errors import CatalogueInvalid

HERE = Path(__file__).parent
CATALOGUE = HERE / "catalogue"
TITLES = HERE / "titles"

Row = dict[str, Any]

# libyaml reads the same files ten times as fast; PyYAML's wheels carry it.
_Loader: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


@dataclass(frozen=True)
class Catalogue:
    """Rows by table. `products` carry what the order seed needs: variants and euro prices."""

    size_charts: list[Row] = field(default_factory=list)
    size_rows: list[Row] = field(default_factory=list)
    products: list[Row] = field(default_factory=list)
    translations: list[Row] = field(default_factory=list)
    variants: list[Row] = field(default_factory=list)
    attributes: list[Row] = field(default_factory=list)
    guide_steps: list[Row] = field(default_factory=list)
    care_notes: list[Row] = field(default_factory=list)
    prices: list[Row] = field(default_factory=list)
    stock: list[Row] = field(default_factory=list)


def read_yaml(path: Path) -> Any:
    """One YAML file."""
    return yaml.load(path.read_text(encoding="utf-8"), _Loader)  # noqa: S506 - a safe loader, see above


def source_digest() -> str:
    """A digest of every file the demo is made from, except the titles' translations."""
    files = sorted([*CATALOGUE.glob("*.yml"), *HERE.glob("*.yml"), *HERE.glob("*.py")])
    return hashlib.sha256(b"".join(path.read_bytes() for path in files)).hexdigest()


def load_catalogue(today: date) -> Catalogue:
    """All rows of the catalogue; ids count from 1 in the files' order. Raises CatalogueInvalid."""
    catalogue = Catalogue()
    charts = _add_size_charts(catalogue)
    currencies = read_yaml(CATALOGUE / "currencies.yml")
    rng = random.Random("stock")
    for kind, entry, category in _entries():
        product = _add_product(catalogue, entry, kind, category, charts)
        _add_facts(catalogue, product["id"], entry, kind)
        _add_prices(catalogue, product["id"], entry["price"], currencies)
        for variant in _add_variants(catalogue, product, entry, charts):
            catalogue.stock.append(_stock(variant["id"], rng, today))
    return catalogue


def load_titles(skus: Mapping[str, int]) -> list[Row]:
    """Rows of every translated title there is. Raises CatalogueInvalid for SKUs that do not exist."""
    rows = []
    for path in sorted(TITLES.glob("*.yml")):
        titles = read_yaml(path) or {}
        unknown = sorted(set(titles) - set(skus))
        if unknown:
            raise CatalogueInvalid(
                f"Expected SKUs of the catalogue in {path.name}; got {', '.join(unknown)}."
            )
        language = path.stem
        rows += [
            {"product_id": skus[sku], "language": language, "title": title, "description": None}
            for sku, title in titles.items()
        ]
    return rows


def charm_price(euros: float, rate: float, step: int, charm: int, decimals: int) -> int:
    """A price in minor units: converted, rounded up to `step`, less `charm`."""
    exact = euros * rate * 10**decimals
    return max(step, -int(-exact // step) * step) - charm


def _entries() -> Iterator[tuple[Mapping[str, Any], Mapping[str, Any], str]]:
    for name in ("clothing", "shoes", "electronics", "home", "beauty"):
        document = read_yaml(CATALOGUE / f"{name}.yml")
        for entry in document["products"]:
            kind = document["kinds"].get(entry["kind"])
            if kind is None:
                raise CatalogueInvalid(
                    f"Expected a kind of {name}.yml for {entry['sku']}; got {entry['kind']!r}."
                )
            yield kind, entry, document["category"]


def _add_size_charts(catalogue: Catalogue) -> dict[str, Row]:
    charts: dict[str, Row] = {}
    for number, (name, chart) in enumerate(read_yaml(CATALOGUE / "size_charts.yml").items(), 1):
        columns = ("brand", "region", "kind", "audience", "fit")
        row = {"id": number, "name": name, "unit": "cm", **{column: chart[column] for column in columns}}
        catalogue.size_charts.append(row)
        for position, size in enumerate(chart["rows"]):
            catalogue.size_rows.append({"chart_id": number, "position": position, **size})
        charts[name] = {"id": number, "sizes": [size["size"] for size in chart["rows"]]}
    return charts


def _add_product(
    catalogue: Catalogue,
    entry: Mapping[str, Any],
    kind: Mapping[str, Any],
    category: str,
    charts: Mapping[str, Row],
) -> Row:
    number = len(catalogue.products) + 1
    rng = random.Random(entry["sku"])
    product = {
        "id": number,
        "sku": entry["sku"],
        "category": category,
        "kind": entry["kind"],
        "brand": entry["brand"],
        "audience": entry.get("audience", "unisex"),
        "colour": entry["colour"],
        "return_class": entry.get("returns", kind.get("returns", "standard")),
        "rating": round(rng.triangular(3.4, 5.0, 4.5), 1),
        "size_chart_id": charts[entry["chart"]]["id"] if "chart" in entry else None,
    }
    catalogue.products.append(product)
    catalogue.translations.append(
        {
            "product_id": number,
            "language": "en",
            "title": entry["title"],
            "description": entry["description"],
        }
    )
    return product


def _add_facts(
    catalogue: Catalogue, product_id: int, entry: Mapping[str, Any], kind: Mapping[str, Any]
) -> None:
    facts = {**entry.get("attributes", {}), **kind.get("attributes", {})}
    for position, (name, fact) in enumerate(facts.items()):
        value, unit = fact if isinstance(fact, list) else (fact, None)
        catalogue.attributes.append(
            {
                "product_id": product_id,
                "name": name,
                "value": str(value),
                "unit": unit,
                "position": position,
            }
        )
    for position, text in enumerate(entry.get("guide", kind["guide"])):
        catalogue.guide_steps.append(
            {"product_id": product_id, "language": "en", "position": position, "text": text}
        )
    for position, code in enumerate(entry.get("care", kind["care"])):
        catalogue.care_notes.append({"product_id": product_id, "code": code, "position": position})


def _add_prices(
    catalogue: Catalogue, product_id: int, euros: float, currencies: Mapping[str, Mapping[str, Any]]
) -> None:
    for currency, terms in currencies.items():
        decimals = 0 if currency in ("JPY", "KRW") else 2
        amount = charm_price(euros, terms["rate"], terms["step"], terms["charm"], decimals)
        catalogue.prices.append({"product_id": product_id, "currency": currency, "amount": amount})


def _add_variants(
    catalogue: Catalogue, product: Row, entry: Mapping[str, Any], charts: Mapping[str, Row]
) -> list[Row]:
    sizes = charts[entry["chart"]]["sizes"] if "chart" in entry else entry.get("sizes", [None])
    first = len(catalogue.variants) + 1
    variants = [
        {
            "id": first + position,
            "product_id": product["id"],
            "sku": f"{product['sku']}-{size}" if size else product["sku"],
            "size": size,
            "colour": product["colour"],
            "position": position,
        }
        for position, size in enumerate(sizes)
    ]
    catalogue.variants.extend(variants)
    return variants


def _stock(variant_id: int, rng: random.Random, today: date) -> Row:
    quantity = 0 if rng.random() < 0.09 else rng.randint(1, 40)
    back = today + timedelta(days=rng.randint(4, 28)) if not quantity and rng.random() < 0.6 else None
    return {"variant_id": variant_id, "warehouse": "hamburg", "quantity": quantity, "back_on": back}
