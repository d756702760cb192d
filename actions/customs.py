"""What customs may add, sentence by sentence: always an estimate, its source, and who collects it."""

from __future__ import annotations

from typing import Any

from rasa_sdk.executor import CollectingDispatcher

from shop.money import Money
from shop.services.duties import ImportCharges, Rate


def tell_customs(
    dispatcher: CollectingDispatcher, charges: ImportCharges, origin: str, hint: list[str]
) -> None:
    """One message; `origin` is the country parcels come from, `hint` what comes last."""
    values = _values(charges, origin)
    if charges.inside:
        domestic = charges.country == origin
        response = "utter_customs_domestic" if domestic else "utter_customs_inside"
        also = []
    else:
        response = "utter_customs_outside"
        limit = ["utter_customs_personal_limit"] if charges.limit else []
        also = [*_rates(charges), *_collector(charges), *limit, *_sum(charges)]
    told = [*also, "utter_customs_estimate", *_source(charges), *hint]
    dispatcher.utter_message(response=response, also=told, **values)


def _rates(charges: ImportCharges) -> list[str]:
    duty, tax, charge = charges.duty, charges.tax, charges.charge
    if charge:
        return ["utter_customs_charge", *(["utter_customs_free_to"] if charge.free_to else [])]
    if charges.excess:
        return ["utter_customs_excess"]
    said = ["utter_customs_duty" if duty and duty.high else "utter_customs_no_duty"]
    said += ["utter_customs_tax"] if tax else []
    if duty and tax and duty.free_to and duty.free_to == tax.free_to:
        return [*said, "utter_customs_free_to"]
    said += ["utter_customs_duty_free_to"] if duty and duty.free_to else []
    return [*said, *(["utter_customs_tax_free_to"] if tax and tax.free_to else [])]


def _collector(charges: ImportCharges) -> list[str]:
    return ["utter_customs_shop_to" if charges.shop_to else "utter_customs_carrier"]


def _sum(charges: ImportCharges) -> list[str]:
    if charges.value is None or charges.above_limit:
        return []
    if charges.due is None:
        return ["utter_customs_value_in"]
    low, high = charges.due
    if not high.amount:
        return ["utter_customs_nothing_due"]
    return ["utter_customs_due" if low == high else "utter_customs_due_between"]


def _source(charges: ImportCharges) -> list[str]:
    """The page that it rests on; where that is none, or may be outdated, whom to ask."""
    named = ["utter_customs_source"] if charges.source else []
    careful = charges.ask and (charges.unsettled or charges.source is None)
    return [*named, *(["utter_customs_unsettled"] if careful else [])]


def _values(charges: ImportCharges, origin: str) -> dict[str, Any]:
    low, high = charges.due or (None, None)
    free_to = [rate.free_to for rate in (charges.charge, charges.duty, charges.tax) if rate and rate.free_to]
    values = {
        "country": {"country": charges.country},
        "origin": {"country": origin},
        "as_of_on": charges.as_of.isoformat(),
        "source": charges.source.title if charges.source else None,
        "url": charges.source.url if charges.source else None,
        "authority": charges.ask.title if charges.ask else None,
        "authority_url": charges.ask.url if charges.ask else None,
        "limit": _money(charges.limit),
        "duty": _percent(charges.duty),
        "tax": _percent(charges.tax),
        "charge": _percent(charges.charge),
        "free_to": _money(free_to[0] if free_to else None),
        "shop_to": _money(charges.shop_to),
        "currency": charges.currency,
        "value": _money(charges.value),
        "due_from": _money(low),
        "due_to": _money(high),
    }
    return {name: value for name, value in values.items() if value is not None}


def _percent(rate: Rate | None) -> dict[str, list[float]] | None:
    return {"percent": [rate.low, rate.high]} if rate else None


def _money(money: Money | None) -> Any:
    return money.as_data() if money else None
