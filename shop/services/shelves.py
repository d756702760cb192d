"""Counting pieces, taking them off the shelf and putting them back, safely when many do so at once."""

from __future__ import annotations

from sqlalchemy import func, select, update
from sqlalchemy.orm import Session

from shop.models import Stock, Variant


def pieces_of(session: Session, variant_id: int) -> int:
    """How many pieces of the variant there are, in all warehouses."""
    pieces = select(func.coalesce(func.sum(Stock.quantity), 0)).where(Stock.variant_id == variant_id)
    return int(session.execute(pieces).scalar_one())


def lock_shelf(session: Session, sku: str) -> None:
    """Let the stock of the variant stay as it is until the transaction ends.

    Written first, so that SQLite need not turn a reader into a writer.
    """
    variant = select(Variant.id).where(Variant.sku == sku.strip().upper())
    session.execute(
        update(Stock)
        .where(Stock.variant_id.in_(variant))
        .values(quantity=Stock.quantity)
        .execution_options(synchronize_session=False)
    )


def take_out(session: Session, variant_id: int, quantity: int) -> bool:
    """Take `quantity` pieces from one warehouse that has as many; False where none has."""
    fullest = (
        select(Stock.warehouse)
        .where(Stock.variant_id == variant_id, Stock.quantity >= quantity)
        .order_by(Stock.quantity.desc(), Stock.warehouse)
    )
    for warehouse in session.execute(fullest).scalars().all():
        taken = session.execute(
            update(Stock)
            .where(Stock.variant_id == variant_id, Stock.warehouse == warehouse, Stock.quantity >= quantity)
            .values(quantity=Stock.quantity - quantity)
            .execution_options(synchronize_session=False)
        )
        if taken.rowcount:
            return True
    return False


def put_back(session: Session, variant_id: int, quantity: int) -> None:
    """Put `quantity` pieces back into the variant's first warehouse, where it is kept anywhere."""
    first = select(Stock.warehouse).where(Stock.variant_id == variant_id).order_by(Stock.warehouse)
    warehouse = session.execute(first).scalars().first()
    if warehouse is None:
        return
    session.execute(
        update(Stock)
        .where(Stock.variant_id == variant_id, Stock.warehouse == warehouse)
        .values(quantity=Stock.quantity + quantity, back_on=None)
        .execution_options(synchronize_session=False)
    )
