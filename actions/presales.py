"""Before buying: which size fits."""

# ruff: noqa: ARG002 - Rasa's interface names the arguments, needed or not.

from __future__ import annotations

from typing import Any

from rasa_sdk import Tracker
from rasa_sdk.events import EventType, SlotSet
from rasa_sdk.executor import CollectingDispatcher

from actions.bare_numbers import Told, read_bare_numbers
from actions.dialogue import (
    REQUESTED,
    Answer,
    Question,
    entity,
    intent_of,
    offer_person,
    settled,
    text_of,
)
from actions.shop_access import language_of, look_up
from actions.which_product import NAMES_GOODS, QUESTION, ProductForm, ask_which_product, kind_of, matches_of
from shop.errors import ImplausibleMeasurement, NoSizeChart, ProductNotFound
from shop.services.products import get_product
from shop.services.sizes import Measurements, SizeAdvice, SizeChart, recommend_size, size_chart

# Details as the understanding names them, and as the size service does.
MEASURES = {
    "height": "height_cm",
    "weight": "weight_kg",
    "chest": "chest_cm",
    "waist": "waist_cm",
    "hips": "hips_cm",
    "foot_length": "foot_cm",
    "size": "usual_size",
}
# Measurements worth asking for, each a sentence of its own: the size service names what would help most.
ASKABLE = frozenset({"height_cm", "weight_kg", "chest_cm", "waist_cm", "hips_cm", "foot_cm", "usual_size"})


class ValidateSizeForm(ProductForm):
    """Finds the product, then as many measurements as good advice needs; asks for more only once."""

    form = "size_form"
    slots = ("sku", "measured")
    then = "action_advise_size"

    async def validate_sku(
        self, value: str, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]
    ) -> dict[str, Any]:
        """A product that is sold by size."""
        try:
            chart = await look_up(size_chart, str(value), language=language_of(tracker))
        except ProductNotFound:
            return {"sku": None}
        except NoSizeChart:
            return {"sku": str(value), "outcome": "no_chart"}
        return {"sku": chart.sku}

    def validate_measured(
        self, value: bool, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]
    ) -> dict[str, Any]:
        """Only `check` says when there is enough to go by."""
        return {"measured": value}

    async def check(self, dispatcher: CollectingDispatcher, tracker: Tracker) -> dict[str, Any]:
        """Take the measurements of this message, in any order, and see whether they are enough."""
        if not tracker.get_slot("sku") and not tracker.get_slot(QUESTION):
            asked = {QUESTION: {"matter": "ask_size", "text": text_of(tracker)}}
            return {**asked, **await self._measured(dispatcher, tracker)}
        return await self._measured(dispatcher, tracker)

    async def _measured(self, dispatcher: CollectingDispatcher, tracker: Tracker) -> dict[str, Any]:
        told = await self._told(tracker)
        measurements = {**(tracker.get_slot("measurements") or {}), **told.measurements}
        sku = tracker.get_slot("sku")
        if not sku or tracker.get_slot("outcome") or tracker.get_slot("measured"):
            return {"measurements": measurements or None}
        try:
            advice = await advise(sku, measurements, language_of(tracker))
        except ImplausibleMeasurement as error:
            dispatcher.utter_message(response="utter_measurement_implausible", given=measurements[error.name])
            return {
                "measurements": {name: value for name, value in measurements.items() if name != error.name}
                or None
            }
        if told.senseless is not None:
            dispatcher.utter_message(response="utter_measurement_implausible", given=told.senseless)
            return {"measurements": measurements or None}
        asked_before = (tracker.get_slot("asked") or {}).get("slot") == "measured"
        unknown = asked_before and not told.measurements and intent_of(tracker) == "deny"
        enough = (
            advice.sureness != "unsure"
            or not advice.missing
            or (asked_before and advice.size is not None)
            or unknown
        )
        return {"measurements": measurements or None, "measured": True if enough else None}

    async def _told(self, tracker: Tracker) -> Told:
        """What this message tells of a body: details with units, else numbers that answer the question."""
        found = measurements_of(tracker)
        asked = tracker.get_slot(REQUESTED) == "measured" and bool(tracker.get_slot("sku"))
        if found or not asked or intent_of(tracker) in ("deny", "affirm"):
            return Told(found)
        before = tracker.get_slot("measurements") or {}
        advice = await advise(tracker.get_slot("sku"), before, language_of(tracker))
        shoe = "foot" in advice.chart.measures
        numbered = without_others(text_of(tracker), tracker.latest_message.get("entities") or [])
        return read_bare_numbers(numbered, before, shoe=shoe)

    async def is_answer(self, tracker: Tracker, slot: str | None) -> bool:
        """Measurements always are; while the product is asked for, so is anything the catalogue knows."""
        if measurements_of(tracker) or entity(tracker, "sku"):
            return True
        if slot == "measured":
            told = await self._told(tracker)
            return bool(told.measurements) or told.senseless is not None
        return slot == "sku" and bool(await matches_of(tracker) or await kind_of(tracker))


class ActionAskSizeFormSku(Question):
    """Which product? With what the catalogue finds for the words used, to choose from."""

    action = "action_ask_size_form_sku"

    async def answer(self, dispatcher: CollectingDispatcher, tracker: Tracker) -> list[EventType]:
        await ask_which_product(dispatcher, tracker, "ask_size")
        return []


class ActionAskSizeFormMeasured(Question):
    """Asks for what helps most with this product."""

    action = "action_ask_size_form_measured"

    async def answer(self, dispatcher: CollectingDispatcher, tracker: Tracker) -> list[EventType]:
        measurements = tracker.get_slot("measurements") or {}
        advice = await advise(tracker.get_slot("sku"), measurements, language_of(tracker))
        missing = helpful(measurements, [name for name in advice.missing if name in ASKABLE])
        shoe = "foot_cm" in missing
        first = "utter_ask_foot_length" if shoe else "utter_ask_measurements"
        if measurements and missing:
            dispatcher.utter_message(
                response="utter_ask_more_measurements",
                missing={"sentences": [f"measure_{name}" for name in missing[:2]]},
                title=advice.chart.title,
            )
        else:
            dispatcher.utter_message(response=first, title=advice.chart.title)
        return []


class ActionAdviseSize(Answer):
    """The size, how sure it is, why, and the chart."""

    action = "action_advise_size"

    async def answer(self, dispatcher: CollectingDispatcher, tracker: Tracker) -> list[EventType]:
        sku, outcome = tracker.get_slot("sku"), tracker.get_slot("outcome")
        over = [*settled("measurements"), SlotSet("matter", "ask_size")]
        if outcome == "no_chart":
            product = await look_up(get_product, sku, language_of(tracker))
            dispatcher.utter_message(response="utter_size_no_chart", title=product.summary.title)
            return [*over, SlotSet("current_sku", sku)]
        if not sku:
            offer_person(dispatcher)
            return over
        advice = await advise(sku, tracker.get_slot("measurements") or {}, language_of(tracker))
        tell_advice(dispatcher, advice)
        return [*over, SlotSet("current_sku", sku)]


def helpful(known: dict[str, Any], missing: list[str]) -> list[str]:
    """What to ask for: the other half of height and weight before a tape measure."""
    halves = {"height_cm", "weight_kg"}
    other = sorted(halves - set(known)) if len(halves & set(known)) == 1 and missing else []
    return other or missing


def tell_advice(dispatcher: CollectingDispatcher, advice: SizeAdvice) -> None:
    """One message with the chart."""
    response = f"utter_size_{advice.sureness}" if advice.size else "utter_size_chart_only"
    because = [f"utter_size_because_{reason}" for reason in advice.reasons if reason != "not_enough"]
    dispatcher.utter_message(
        response=response,
        also=[*because, *(["utter_size_alternative"] if advice.alternative else [])],
        card=chart_card(advice.chart, advice.size),
        title=advice.chart.title,
        size=advice.size or "",
        alternative=advice.alternative or "",
    )


async def advise(sku: str, measurements: dict[str, Any], language: str) -> SizeAdvice:
    """The size service's advice for measurements named as its own fields."""
    return await look_up(recommend_size, sku, Measurements(**measurements), language=language)


def measurements_of(tracker: Tracker) -> dict[str, Any]:
    """The measurements in the latest message, named and in the units of the size service."""
    found = {}
    for detail in tracker.latest_message.get("entities") or []:
        if name := MEASURES.get(detail["entity"]):
            found[name] = str(detail["value"]) if name == "usual_size" else float(detail["value"])
            if name == "usual_size" and detail.get("system"):
                found["usual_system"] = detail["system"]
    return found


def without_others(text: str, details: list[dict[str, Any]]) -> str:
    """`text` without numbers that measure nothing: of orders, parcels, and in addresses."""
    for detail in details:
        if detail["entity"] not in {*MEASURES, *NAMES_GOODS}:
            start, end = detail["start"], detail["end"]
            text = text[:start] + " " * (end - start) + text[end:]
    return text


def chart_card(chart: SizeChart, recommended: str | None) -> dict[str, Any]:
    """The chart as the page draws it: one row a size, body measures from and to in the chart's unit."""
    return {
        "type": "size_chart",
        "sku": chart.sku,
        "title": chart.title,
        "image": chart.image,
        "unit": chart.unit,
        "systems": list(chart.systems),
        "rows": [
            {
                "size": row.size,
                "labels": dict(row.labels),
                **{name: list(span) for name, span in row.measures.items()},
            }
            for row in chart.rows
        ],
        "recommended": recommended,
    }
