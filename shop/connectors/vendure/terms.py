"""What holds for the whole shop: currencies, languages, how money and stock are counted."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal
from threading import Lock
from typing import Any, Generic, TypeVar

from shop.connectors.vendure.client import VendureClient
from shop.connectors.vendure.queries import TERMS
from shop.errors import ShopUnavailable
from shop.money import Money, decimals

Value = TypeVar("Value")
AFTER_FAILURE_SECONDS = 1.0


@dataclass(frozen=True)
class Terms:
    """`precision`: how many of a stored amount's digits are behind the point, whatever the currency.

    With Vendure's default of 2, 1,800 yen are stored as 180000
    (https://docs.vendure.io/reference/typescript-api/money/money-strategy). `tracks`: whether pieces are
    counted; of those, `kept_back` are not sold (below 0: sold beyond the shelf).
    """

    precision: int
    currency: str
    currencies: tuple[str, ...]
    language: str
    languages: tuple[str, ...]
    tracks: bool
    kept_back: int

    def money(self, stored: int, currency: str) -> Money:
        """A stored amount in minor units of its currency."""
        exact = Decimal(stored).scaleb(decimals(currency) - self.precision)
        return Money(int(exact.to_integral_value(ROUND_HALF_UP)), currency)

    def spoken(self, language: str) -> str:
        """The shop's own code for one of our languages; its default where it has no texts in it."""
        near = (known for known in self.languages if known.split("_")[0] == language)
        return language if language in self.languages else next(near, self.language)


def read_terms(client: VendureClient) -> Terms:
    """The channel's terms; where it leaves stock open, the global settings hold."""
    data: dict[str, Any] = client.query(TERMS)
    channel, settings = data["activeChannel"], data["globalSettings"]

    def of_channel(name: str) -> Any:
        return settings[name] if channel[name] is None else channel[name]

    return Terms(
        precision=settings["serverConfig"]["moneyStrategyPrecision"],
        currency=channel["defaultCurrencyCode"],
        currencies=tuple(channel["availableCurrencyCodes"]),
        language=channel["defaultLanguageCode"],
        languages=tuple(channel["availableLanguageCodes"] or [channel["defaultLanguageCode"]]),
        tracks=of_channel("trackInventory"),
        kept_back=of_channel("outOfStockThreshold"),
    )


class Kept(Generic[Value]):
    """A value that is read anew once it is older than `seconds`. Threads may share it.

    While it can't be read the old one serves; without one, all who wait for it hear of the same failure.
    """

    def __init__(self, read: Callable[[], Value], seconds: float) -> None:
        self._read = read
        self._seconds = seconds
        self._lock = Lock()
        self._value: Value | None = None
        self._due = 0.0
        self._failure: ShopUnavailable | None = None

    def get(self) -> Value:
        """The value. Raises ShopUnavailable."""
        with self._lock:
            if time.monotonic() >= self._due:
                self._renew()
            if self._value is None:
                raise self._failure or AssertionError("neither a value nor a failure")
            return self._value

    def _renew(self) -> None:
        try:
            self._value = self._read()
            self._due = time.monotonic() + self._seconds
        except ShopUnavailable as error:
            self._failure = error
            self._due = time.monotonic() + AFTER_FAILURE_SECONDS
