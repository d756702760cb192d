"""Which size fits: advice from the product's own size chart, with how sure it is and why."""

from __future__ import annotations

from sqlalchemy import select
from sqlalchemy.orm import Session

from shop import models
from shop.errors import NoSizeChart
from shop.services.products import find_product, image_path, titles
from shop.size_advice import (
    REASONS,
    FitPreference,
    Measurements,
    SizeAdvice,
    SizeChart,
    SizeRow,
    Sureness,
    advise,
    sizes_called,
)

__all__ = [
    "REASONS",
    "FitPreference",
    "Measurements",
    "SizeAdvice",
    "SizeChart",
    "SizeRow",
    "Sureness",
    "recommend_size",
    "size_chart",
    "sizes_called",
]


def size_chart(session: Session, sku: str, *, language: str = "en") -> SizeChart:
    """The product's chart. Raises ProductNotFound, NoSizeChart."""
    product = find_product(session, sku)
    if product.size_chart_id is None:
        raise NoSizeChart(product.sku)
    chart = session.get(models.SizeChart, product.size_chart_id)
    rows = session.execute(
        select(models.SizeRow).where(models.SizeRow.chart_id == chart.id).order_by(models.SizeRow.position)
    ).scalars()
    table = tuple(
        SizeRow(row.size, row.labels, {name: (low, high) for name, (low, high) in row.measures.items()})
        for row in rows
    )
    return SizeChart(
        sku=product.sku,
        title=titles(session, [product.id], language)[product.id],
        image=image_path(product.sku),
        brand=chart.brand,
        kind=chart.kind,
        audience=product.audience,
        fit=chart.fit,
        unit=chart.unit,
        systems=tuple(table[0].labels),
        measures=tuple(table[0].measures),
        rows=table,
    )


def recommend_size(
    session: Session, sku: str, measurements: Measurements, *, language: str = "en"
) -> SizeAdvice:
    """A size for these measurements. Raises ProductNotFound, NoSizeChart, ImplausibleMeasurement."""
    return advise(size_chart(session, sku, language=language), measurements)
