"""The catalogue: products, what they are called in each language, what they cost, how they come."""

from __future__ import annotations

from sqlalchemy import (
    CheckConstraint,
    Column,
    Float,
    ForeignKey,
    Integer,
    String,
    Text,
)

from shop.models.base import Base, Mapped


class Product(Base):
    """`kind` says what it is (t_shirt, sneaker, lamp) and which picture is drawn for it.

    `return_class` is what the return policy asks: standard, sealed (hygiene), final_sale.
    """

    __tablename__ = "products"

    id: Mapped[int] = Column(Integer, primary_key=True)
    sku: Mapped[str] = Column(String(32), nullable=False, unique=True)
    category: Mapped[str] = Column(String(16), nullable=False, index=True)
    kind: Mapped[str] = Column(String(32), nullable=False)
    brand: Mapped[str] = Column(String(64), nullable=False)
    audience: Mapped[str] = Column(String(16), nullable=False)
    colour: Mapped[str] = Column(String(32), nullable=False)
    return_class: Mapped[str] = Column(String(16), nullable=False)
    rating: Mapped[float | None] = Column(Float)
    size_chart_id: Mapped[int | None] = Column(ForeignKey("size_charts.id"))


class ProductTranslation(Base):
    """Title and description in one language; English always exists."""

    __tablename__ = "product_translations"

    product_id: Mapped[int] = Column(ForeignKey("products.id"), primary_key=True)
    language: Mapped[str] = Column(String(8), primary_key=True)
    title: Mapped[str] = Column(String(200), nullable=False)
    description: Mapped[str | None] = Column(Text)


class Variant(Base):
    """One thing that can be bought: a product in a size (or none) and a colour."""

    __tablename__ = "variants"

    id: Mapped[int] = Column(Integer, primary_key=True)
    product_id: Mapped[int] = Column(ForeignKey("products.id"), nullable=False, index=True)
    sku: Mapped[str] = Column(String(40), nullable=False, unique=True)
    size: Mapped[str | None] = Column(String(16))
    colour: Mapped[str | None] = Column(String(32))
    position: Mapped[int] = Column(Integer, nullable=False)


class ProductAttribute(Base):
    """A fact: `name` is a code (material, battery_life), `value` as written, `unit` or None."""

    __tablename__ = "product_attributes"

    product_id: Mapped[int] = Column(ForeignKey("products.id"), primary_key=True)
    name: Mapped[str] = Column(String(48), primary_key=True)
    value: Mapped[str] = Column(String(200), nullable=False)
    unit: Mapped[str | None] = Column(String(16))
    position: Mapped[int] = Column(Integer, nullable=False)


class AttributeTranslation(Base):
    """What an attribute's English value is called in another language; the same for all products."""

    __tablename__ = "attribute_translations"

    attribute: Mapped[str] = Column(String(48), primary_key=True)
    value: Mapped[str] = Column(String(200), primary_key=True)
    language: Mapped[str] = Column(String(8), primary_key=True)
    text: Mapped[str] = Column(String(200), nullable=False)


class GuideStep(Base):
    """One step of a product's guide, in the order of `position`."""

    __tablename__ = "guide_steps"

    product_id: Mapped[int] = Column(ForeignKey("products.id"), primary_key=True)
    language: Mapped[str] = Column(String(8), primary_key=True)
    position: Mapped[int] = Column(Integer, primary_key=True)
    text: Mapped[str] = Column(Text, nullable=False)


class CareNote(Base):
    """A care code (wash_30, no_bleach); its sentence belongs to whoever shows it."""

    __tablename__ = "care_notes"

    product_id: Mapped[int] = Column(ForeignKey("products.id"), primary_key=True)
    code: Mapped[str] = Column(String(32), primary_key=True)
    position: Mapped[int] = Column(Integer, nullable=False)


class Price(Base):
    """What a product costs in one currency, in minor units; nothing is converted later."""

    __tablename__ = "prices"
    __table_args__ = (CheckConstraint("amount > 0", name="positive"),)

    product_id: Mapped[int] = Column(ForeignKey("products.id"), primary_key=True)
    currency: Mapped[str] = Column(String(3), primary_key=True)
    amount: Mapped[int] = Column(Integer, nullable=False)
