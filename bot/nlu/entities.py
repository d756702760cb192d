"""`DetailExtractor`: finds the details a shopper gives, with a normalised value for each."""

# ruff: noqa: ARG003 - the signatures are Rasa's
from __future__ import annotations

import re
from itertools import islice
from typing import Any

from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.shared.nlu.constants import ENTITIES, METADATA, TEXT
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

from bot.errors import ComponentConfigError
from bot.nlu.details.colours import find_colours
from bot.nlu.details.countries import find_countries
from bot.nlu.details.coupon_codes import find_coupon_codes
from bot.nlu.details.dates import find_dates, find_relative_dates
from bot.nlu.details.detail import Detail, shifted, without_overlaps
from bot.nlu.details.emails import find_emails
from bot.nlu.details.jeans import find_jeans_sizes
from bot.nlu.details.measurements import find_measurements
from bot.nlu.details.money import find_money
from bot.nlu.details.order_numbers import OrderForm, compile_form, find_order_numbers
from bot.nlu.details.phones import find_phones, warm_up
from bot.nlu.details.products import Catalogue, read_catalogue
from bot.nlu.details.quantities import find_quantities
from bot.nlu.details.reading import Reading, read
from bot.nlu.details.sizes import find_sizes
from bot.nlu.details.tracking_numbers import find_tracking_numbers
from bot.nlu.details.words import CONNECTORS, LABEL_PATTERNS
from bot.nlu.language import language_of
from bot.nlu.phrase_data import PhraseData
from bot.nlu.source import source_digest
from bot.nlu.text import level

DETAILS = "details"
# Details whose words say what the message is about: the models that follow read the words, not `<colour>`.
WORDED = frozenset(["colour", "country", "product", "quantity"])

OrderForms = list[tuple[OrderForm, re.Pattern[str]]]
_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
_SHORT = 500  # characters; in longer texts numbers are looked for in parts
_MOST_SEEDS = 20
_AROUND = 40
_SEED = re.compile(
    r"\d{1,20}|[一二三四五六七八九十]{1,9}|(?<![^\W_])(?:X{0,4}[SL]|M)(?![^\W_])"
    r"|(?<![^\W_])(?:small|medium|large|foot|feet|mediana|metro|mètre|meter|metre|метр|متر)(?![^\W_])|[小中大加][号碼]|라지|미디엄|스몰|لارج|ميديم|سمول"
)
_NUMERIC = re.compile(r"[A-Za-z]{0,4}\d|[XSML]{1,4}\Z", re.IGNORECASE)


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.MESSAGE_FEATURIZER, is_trainable=False)
class DetailExtractor(GraphComponent):  # type: ignore[misc]
    """Adds details to a message's `entities`; none of it is learnt.

    Registered as a featurizer because Rasa runs extractors at prediction only, and the models that follow see
    details (`<order_number>`) in the training phrases too.
    """

    def __init__(self, config: dict[str, Any]) -> None:
        self._orders = order_forms(config["order_numbers"])
        self._longest = int(config["max_characters"])
        self._catalogue = read_catalogue(str(config["products"])) if config["products"] else None
        warm_up()

    @staticmethod
    def get_default_config() -> dict[str, Any]:
        return {
            # How the shop writes its order numbers: prefix, digits, and whether the last is a Luhn digit.
            "order_numbers": [{"prefix": "SO", "digits": 7, "luhn": True}],
            # Details are looked for in this many characters; the worker refuses longer messages anyway.
            "max_characters": 4000,
            # Folder of the products' titles, one <language>.yml of `SKU: title` each, as
            # `python -m shop.catalogue_words` writes them; relative to where the bot runs. None: products are
            # not looked for.
            "products": None,
        }

    @classmethod
    def create(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
    ) -> DetailExtractor:
        return cls(config)

    @classmethod
    def fingerprint_addon(cls, config: dict[str, Any]) -> str:
        return source_digest()

    def process_training_data(self, training_data: TrainingData) -> TrainingData:
        for message in training_data.training_examples:
            if message.get(TEXT):
                message.set(DETAILS, for_features(self._find(message)))
        return PhraseData.of(training_data, source_digest() + repr(self._orders))

    def process(self, messages: list[Message]) -> list[Message]:
        for message in messages:
            found = self._find(message)
            message.set(DETAILS, for_features(found))
            message.set(ENTITIES, message.get(ENTITIES, []) + found, add_to_output=True)
        return messages

    def _find(self, message: Message) -> list[dict[str, Any]]:
        text = (message.get(TEXT) or "")[: self._longest]
        metadata = message.get(METADATA)
        about = metadata if isinstance(metadata, dict) else {}
        found = find_details(
            text,
            self._orders,
            language=language_of(message),
            locale=about.get("locale"),
            now=about.get("now"),
            catalogue=self._catalogue,
        )
        return [as_entity(d, text) for d in found]


def for_features(details: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """The details that stand for their words in what the models learn from."""
    return [d for d in details if d["entity"] not in WORDED]


def order_forms(settings: list[dict[str, Any]]) -> OrderForms:
    """The shop's order forms from config.yml, checked and compiled; raises `ComponentConfigError`."""
    forms = []
    for setting in settings:
        try:
            form = OrderForm(str(setting["prefix"]), int(setting["digits"]), bool(setting.get("luhn", True)))
        except (KeyError, TypeError, ValueError) as error:
            raise ComponentConfigError(
                f"order_numbers: expected {{prefix, digits, luhn}}, got {setting!r}; see config.yml."
            ) from error
        if not 4 <= form.digits <= 16 or not 1 <= len(form.prefix) <= 8:
            raise ComponentConfigError(
                f"order_numbers: expected a prefix of 1 to 8 and 4 to 16 digits, got {setting!r}."
            )
        forms.append((form, compile_form(form)))
    return forms


def find_details(
    text: str,
    orders: OrderForms,
    *,
    language: str | None = None,
    locale: str | None = None,
    now: str | None = None,
    catalogue: Catalogue | None = None,
) -> list[Detail]:
    """All details of `text`, in its order and without overlaps; offsets are those of `text`.

    `language` is the message's, by its script where not given; `locale` (like `de-AT`) and `now` (an ISO date
    or time, else today in UTC) decide what "$", "12/11" and "tomorrow" mean.
    """
    # A full-width comma parts thoughts, never digits: "1米7，150斤".
    reading = read(level(text.replace("\uff0c", "\u3001")), language, locale, now)
    found = _numbered(reading, orders)
    reading = reading.on(blank_out(reading.text, found))
    measured = _measured(reading)
    reading = reading.on(blank_out(reading.text, measured))
    return without_overlaps([*found, *measured, *_worded(reading, catalogue)])


def _numbered(reading: Reading, orders: OrderForms) -> list[Detail]:
    """What is told by its own form: addresses, numbers with check digits or prefixes, codes."""
    text = reading.text
    found = without_overlaps(
        [*find_emails(text), *find_tracking_numbers(text), *find_order_numbers(text, orders)]
    )
    rest = reading.on(blank_out(text, found))
    return without_overlaps([*found, *find_phones(rest), *find_coupon_codes(rest.text)])


def _measured(reading: Reading) -> list[Detail]:
    """What is told by a unit or a word beside a number: money, dates, measurements, sizes."""
    alone = only_details(reading.text)
    parts = parts_with_numbers(reading.text)
    return [shifted(d, start) for start, part in parts for d in _measured_in(reading.on(part), alone=alone)]


def _measured_in(reading: Reading, *, alone: bool) -> list[Detail]:
    found = without_overlaps(
        [*find_jeans_sizes(reading.text, alone=alone), *find_money(reading), *find_dates(reading)]
    )
    rest = blank_out(reading.text, found)
    found += without_overlaps(find_measurements(rest, alone=alone))
    return [
        *found,
        *without_overlaps(find_sizes(blank_out(reading.text, found), alone=alone, language=reading.language)),
    ]


def parts_with_numbers(text: str) -> list[tuple[int, str]]:
    """Of a long text only what stands around its first numbers and size letters, each part with its start."""
    if len(text) <= _SHORT:
        return [(0, text)]
    parts: list[tuple[int, int]] = []
    for m in islice(_SEED.finditer(text), _MOST_SEEDS):
        start, end = max(0, m.start() - _AROUND), min(len(text), m.end() + _AROUND)
        start = text.rfind(" ", max(0, start - 20), start) + 1 or start
        if parts and start <= parts[-1][1]:
            parts[-1] = (parts[-1][0], max(end, parts[-1][1]))
        else:
            parts.append((start, end))
    return [(start, text[start:end]) for start, end in parts]


def _worded(reading: Reading, catalogue: Catalogue | None) -> list[Detail]:
    """What is told by words alone."""
    found = without_overlaps(
        [
            *find_relative_dates(reading),
            *find_countries(reading),
            *find_colours(reading),
            *find_quantities(reading),
        ]
    )
    if catalogue is None:
        return found
    return [*found, *catalogue.find(reading.on(blank_out(reading.text, found)))]


def blank_out(text: str, details: list[Detail]) -> str:
    """`text` with the details' spans as spaces, so that offsets stay."""
    if not details:
        return text
    characters = list(text)
    for d in details:
        characters[d.start : d.end] = " " * (d.end - d.start)
    return "".join(characters)


def only_details(text: str) -> bool:
    """Whether a short `text` is nothing but numbers, sizes, units, labels and the words that join them."""
    if len(text) > _SHORT:
        return False
    for word in re.findall(r"\S+", text):
        for part in _WORD.findall(word):
            if part.lower() in CONNECTORS or _NUMERIC.match(word) or len(word) <= 1:
                continue
            if not any(p.match(part) for name, p in LABEL_PATTERNS.items() if name != "other"):
                return False
    return True


def as_entity(detail: Detail, text: str) -> dict[str, Any]:
    """A detail in Rasa's form."""
    return {
        "entity": detail.entity,
        "value": detail.value,
        "text": text[detail.start : detail.end],
        "start": detail.start,
        "end": detail.end,
        **detail.more,
        "extractor": "DetailExtractor",
    }
