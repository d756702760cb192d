"""Money is an integer of minor units plus a currency; it is formatted only where people read it."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import TypedDict

# ISO 4217, column "Minor unit"; currencies that are not listed have two decimals.
_DECIMALS = {"JPY": 0, "KRW": 0, "CLP": 0, "VND": 0, "KWD": 3, "BHD": 3, "TND": 3}


class MoneyData(TypedDict):
    """Money as cards and JSON carry it."""

    amount: int
    currency: str


@dataclass(frozen=True)
class Money:
    """`amount` in minor units (cents; whole yen), `currency` as ISO 4217 code."""

    amount: int
    currency: str

    def __add__(self, other: Money) -> Money:
        if other.currency != self.currency:
            raise ValueError(f"Expected {self.currency} to add to {self.currency}; got {other.currency}.")
        return Money(self.amount + other.amount, self.currency)

    def __mul__(self, times: int) -> Money:
        return Money(self.amount * times, self.currency)

    @classmethod
    def of_units(cls, units: int, currency: str) -> Money:
        """Whole major units: 5 euros, 150 yen."""
        return cls(units * 10 ** decimals(currency), currency)

    def as_data(self) -> MoneyData:
        """`{"amount": 4990, "currency": "EUR"}`"""
        return {"amount": self.amount, "currency": self.currency}


def money_of(amount: float, currency: str) -> Money:
    """`amount` in whole units of the currency: 4.9 euros are 490 cents, 1800 yen are 1800."""
    return Money(int((Decimal(str(amount)).scaleb(decimals(currency))).to_integral_value()), currency)


def decimals(currency: str) -> int:
    """How many minor digits a currency has, as in ISO 4217: 2 for EUR, 0 for JPY."""
    return _DECIMALS.get(currency, 2)
