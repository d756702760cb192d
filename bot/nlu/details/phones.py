"""Telephone numbers by Google's libphonenumber (`phonenumbers`), as E.164 (ITU-T recommendation)."""

# ruff: noqa: E501 - tables in many scripts, whose widths differ
from __future__ import annotations

import re
from functools import lru_cache
from itertools import islice

import phonenumbers

from bot.nlu.details.detail import Detail
from bot.nlu.details.reading import Reading

# Where shoppers of a language mostly live, in the order in which their national numbers are tried.
REGIONS: dict[str | None, tuple[str, ...]] = {
    "en": ("GB", "US", "AU", "IE", "IN"), "es": ("ES", "MX", "AR", "CO", "CL", "PE"), "fr": ("FR", "BE", "CH", "CA", "MA"),
    "de": ("DE", "AT", "CH"), "pt": ("BR", "PT"), "it": ("IT", "CH"), "ru": ("RU", "KZ", "UA"), "zh": ("CN", "TW", "HK", "SG"),
    "ja": ("JP",), "ko": ("KR",), "ar": ("SA", "AE", "EG", "KW", "JO", "MA"), None: ("GB", "US", "DE", "FR", "ES", "IT"),
}  # fmt: skip
_CANDIDATE = re.compile(
    r"(?<![A-Za-zÀ-ӿ\d_.,/#@+-])(?:\+\s?|\(\+)?\(?\d(?:[\s().\u00b7/-]{0,2}\d){6,14}(?![A-Za-zÀ-ӿ\d_@]|[.,-]\d)"
)
_LABEL = re.compile(
    r"(?:phone|call|ring|mobile|cell|tel(?:[eé]f|ef|[.:]|\b)|whats?app|number is|my number|reach me|text me|contact|handy|rufen?|rückruf|mobil|nummer"
    r"|teléfono|telefono|móvil|movil|celular|llam|número|numero|portable|joindre|appel|rappel|numéro|numero|téléphone|telefone|telemóvel|ligar|zap|cellulare|chiamat"
    r"|телефон|тел\b|звон|номер|моб|电话|電話|手机|手機|联系|聯|号码|番号|携帯|연락|전화|번호|핸드폰|휴대|هاتف|جوال|رقم|موبايل|تلفون|اتصل|واتس)",
    re.IGNORECASE,
)
_NOT_A_NUMBER_OF_THAT_KIND = re.compile(
    r"(?:order|bestell|pedido|commande|ordine|заказ|订单|注文|주문|طلب|track|sendung|invoice|rechnung|factura|facture|fattura|iban|card|karte|konto|article|artikel|sku)\W{0,3}\w{0,12}\W{0,4}$",
    re.IGNORECASE,
)
_DATE = re.compile(
    r"\d{4}[-./]\d{1,2}[-./]\d{1,2}|\d{1,2}[-./]\d{1,2}[-./]\d{2,4}|(?:19|20)\d\d\s?[-/]\s?(?:19|20)\d\d"
)
_GROUPS = re.compile(r"\d+")
_MOST = 4
_WARM_UP = "+442071838750"


def find_phones(reading: Reading) -> list[Detail]:
    """Telephone numbers in the text. A national number must look like one, or stand beside a word that says so."""
    found = []
    for match in islice(_CANDIDATE.finditer(reading.text), _MOST):
        if _DATE.fullmatch(match.group()) or _NOT_A_NUMBER_OF_THAT_KIND.search(
            reading.text, max(0, match.start() - 40), match.start()
        ):
            continue
        around = (
            reading.text[max(0, match.start() - 40) : match.start()]
            + " "
            + reading.text[match.end() : match.end() + 24]
        )
        labelled = _LABEL.search(around) is not None
        if value := _number(match.group(), labelled or reading.text.strip() == match.group(), reading):
            found.append(Detail("phone", value, match.start(), match.end()))
    return found


def _number(written: str, labelled: bool, reading: Reading) -> str | None:
    digits = re.sub(r"\D", "", written)
    if "+" in written:
        return e164(f"+{digits}", None)
    if digits.startswith("00") and (value := e164(f"+{digits[2:]}", None)):
        return value
    if not labelled and not _looks_national(written, digits, reading.language):
        return None
    regions = dict.fromkeys(
        [*([reading.region] if reading.region else []), *REGIONS.get(reading.language, REGIONS[None])]
    )
    for region in regions:
        if value := e164(digits, region):
            return value
    return e164(f"+{digits}", None) if len(digits) >= 11 else None


def _looks_national(written: str, digits: str, language: str | None) -> bool:
    """A trunk zero, a mobile number's beginning, or groups as people write them; never a price or a size."""
    if len(digits) < 9:
        return False
    if language == "zh" and re.fullmatch(r"1[3-9]\d{9}", digits):
        return True
    if language == "ru" and re.fullmatch(r"[78]9\d{9}", digits):
        return True
    groups = _GROUPS.findall(written)
    return (digits[0] == "0" and digits[1] != "0") or (
        3 <= len(groups) <= 5 and all(len(g) >= 2 for g in groups)
    )


@lru_cache(maxsize=2_000)
def e164(number: str, region: str | None) -> str | None:
    """The E.164 form of `number` where it is valid in `region` (None: it carries its country code)."""
    try:
        parsed = phonenumbers.parse(number, region)
    except phonenumbers.NumberParseException:
        return None
    if not phonenumbers.is_valid_number(parsed):
        return None
    return str(phonenumbers.format_number(parsed, phonenumbers.PhoneNumberFormat.E164))


def warm_up() -> None:
    """Loads the numbering plans of the usual regions, so that no shopper waits for them."""
    for region in {region for regions in REGIONS.values() for region in regions}:
        e164("0", region)
        phonenumbers.PhoneMetadata.metadata_for_region(region)
    e164(_WARM_UP, None)
