"""Fills an empty Vendure by its Admin API: where it sells, what it sells, and who may ask it."""

from __future__ import annotations

from dataclasses import dataclass

from tests.connectors.vendure_server import Api, Json

ASKING = ("storeside@example.com", "another-password-for-tests")
# What docs/shop.md asks for: nothing may be changed but orders.
PERMISSIONS = ["ReadCatalog", "ReadOrder", "UpdateOrder", "ReadCustomer", "ReadSettings", "ReadPaymentMethod"]
LANGUAGES = ["en", "es", "de"]
TAX_PERCENT = 19
SHIPPING = 490


@dataclass(frozen=True)
class Goods:
    """Ids of what was made: variants by SKU."""

    variants: dict[str, str]
    shipping: str


def fill(admin: Api) -> Goods:
    """A shop that delivers to Spain and Germany, in euros and yen, with four products."""
    channel = admin("{ activeChannel { id } }")["id"]
    admin(
        "mutation ($i: UpdateGlobalSettingsInput!) { updateGlobalSettings(input: $i) {"
        " __typename ... on ErrorResult { errorCode } } }",
        i={"availableLanguages": LANGUAGES, "trackInventory": True},
    )
    countries = [_country(admin, code, name) for code, name in (("ES", "Spain"), ("DE", "Germany"))]
    zone = admin(
        "mutation ($i: CreateZoneInput!) { createZone(input: $i) { id } }",
        i={"name": "Europe", "memberIds": countries},
    )["id"]
    admin(
        "mutation ($i: UpdateChannelInput!) { updateChannel(input: $i) {"
        " __typename ... on ErrorResult { errorCode } } }",
        i={
            "id": channel,
            "defaultTaxZoneId": zone,
            "defaultShippingZoneId": zone,
            "availableLanguageCodes": LANGUAGES,
            "availableCurrencyCodes": ["EUR", "JPY"],
            "defaultCurrencyCode": "EUR",
            "pricesIncludeTax": True,
        },
    )
    category = admin(
        "mutation ($i: CreateTaxCategoryInput!) { createTaxCategory(input: $i) { id } }",
        i={"name": "Standard", "isDefault": True},
    )["id"]
    rate = {"name": "VAT", "enabled": True, "value": TAX_PERCENT, "categoryId": category, "zoneId": zone}
    admin("mutation ($i: CreateTaxRateInput!) { createTaxRate(input: $i) { id } }", i=rate)
    for code, name, settled in (("card", "Card", "true"), ("card-later", "Card, charged later", "false")):
        _payment_method(admin, code, name, settled)
    goods = Goods(_products(admin), _shipping(admin))
    _administrator(admin)
    return goods


def _country(admin: Api, code: str, name: str) -> str:
    made: Json = admin(
        "mutation ($i: CreateCountryInput!) { createCountry(input: $i) { id } }",
        i={"code": code, "enabled": True, "translations": [{"languageCode": "en", "name": name}]},
    )
    return str(made["id"])


def _payment_method(admin: Api, code: str, name: str, settled: str) -> None:
    admin(
        "mutation ($i: CreatePaymentMethodInput!) { createPaymentMethod(input: $i) { id } }",
        i={
            "code": code,
            "enabled": True,
            "handler": {
                "code": "dummy-payment-handler",
                "arguments": [{"name": "automaticSettle", "value": settled}],
            },
            "translations": [{"languageCode": "en", "name": name, "description": ""}],
        },
    )


def _shipping(admin: Api) -> str:
    arguments = {"rate": str(SHIPPING), "includesTax": "include", "taxRate": str(TAX_PERCENT)}
    made: Json = admin(
        "mutation ($i: CreateShippingMethodInput!) { createShippingMethod(input: $i) { id } }",
        i={
            "code": "standard",
            "fulfillmentHandler": "manual-fulfillment",
            "checker": {
                "code": "default-shipping-eligibility-checker",
                "arguments": [{"name": "orderMinimum", "value": "0"}],
            },
            "calculator": {
                "code": "default-shipping-calculator",
                "arguments": [{"name": name, "value": value} for name, value in arguments.items()],
            },
            "translations": [{"languageCode": "en", "name": "Standard", "description": ""}],
        },
    )
    return str(made["id"])


def _products(admin: Api) -> dict[str, str]:
    material = admin(
        "mutation ($i: CreateFacetInput!) { createFacet(input: $i) { values { id } } }",
        i={
            "code": "material",
            "isPrivate": False,
            "translations": [{"languageCode": "en", "name": "Material"}],
            "values": [
                {
                    "code": "linen",
                    "translations": [
                        {"languageCode": "en", "name": "Linen"},
                        {"languageCode": "es", "name": "Lino"},
                    ],
                }
            ],
        },
    )["values"][0]["id"]
    shirt = _product(
        admin,
        "linen-shirt",
        {"en": "Linen shirt", "es": "Camisa de lino", "de": "Leinenhemd"},
        "<p>Airy &amp; light.</p><p>Wash at 30 °C.</p>",
        [material],
    )
    sizes = _options(admin, shirt, "size", ["S", "M", "L"])
    colour = _options(admin, shirt, "colour", ["Navy"])
    variants: dict[str, str] = {}
    for size, stock in (("S", 12), ("M", 0), ("L", 40)):
        chosen = [sizes[size], colour["Navy"]]
        variants |= _variant(admin, shirt, f"LINEN-{size}", 4990, stock, chosen, yen=800000)
    mug = _product(admin, "travel-mug", {"en": "Travel mug", "es": "Taza de viaje"}, "", [])
    variants |= _variant(admin, mug, "MUG-1", 1500, 500, [], yen=240000)
    lamp = _product(admin, "desk-lamp", {"en": "Desk lamp"}, "", [])
    spans = _options(admin, lamp, "size", ["30 cm", "45 cm"])
    variants |= _variant(admin, lamp, "LAMP-30", 3000, 5, [spans["30 cm"]], yen=480000)
    variants |= _variant(admin, lamp, "LAMP-45", 4500, 5, [spans["45 cm"]], yen=720000)
    card = _product(admin, "gift-wrapping", {"en": "Gift wrapping"}, "", [])
    variants |= _variant(admin, card, "WRAP-1", 200, 0, [], tracked="FALSE")
    return variants


def _product(admin: Api, slug: str, names: dict[str, str], description: str, facets: list[str]) -> str:
    made: Json = admin(
        "mutation ($i: CreateProductInput!) { createProduct(input: $i) { id } }",
        i={
            "enabled": True,
            "facetValueIds": facets,
            "translations": [
                {"languageCode": language, "name": name, "slug": slug, "description": description}
                for language, name in names.items()
            ],
        },
    )
    return str(made["id"])


def _options(admin: Api, product: str, code: str, names: list[str]) -> dict[str, str]:
    group: Json = admin(
        "mutation ($i: CreateProductOptionGroupInput!) {"
        " createProductOptionGroup(input: $i) { id options { id name } } }",
        i={
            "code": f"{code}-of-{product}",
            "translations": [{"languageCode": "en", "name": code.title()}],
            "options": [
                {
                    "code": name.lower().replace(" ", "-"),
                    "translations": [{"languageCode": "en", "name": name}],
                }
                for name in names
            ],
        },
    )
    admin(
        "mutation ($p: ID!, $g: ID!) { addOptionGroupToProduct(productId: $p, optionGroupId: $g) { id } }",
        p=product,
        g=group["id"],
    )
    return {option["name"]: option["id"] for option in group["options"]}


def _variant(
    admin: Api,
    product: str,
    sku: str,
    price: int,
    stock: int,
    options: list[str],
    *,
    yen: int = 0,
    tracked: str = "INHERIT",
) -> dict[str, str]:
    made = admin(
        "mutation ($i: [CreateProductVariantInput!]!) { createProductVariants(input: $i) { id sku } }",
        i=[
            {
                "productId": product,
                "sku": sku,
                "optionIds": options,
                "price": price,
                "stockOnHand": stock,
                "trackInventory": tracked,
                "translations": [{"languageCode": "en", "name": sku}],
            }
        ],
    )
    if yen:
        admin(
            "mutation ($i: [UpdateProductVariantInput!]!) { updateProductVariants(input: $i) { id } }",
            i=[{"id": made[0]["id"], "prices": [{"currencyCode": "JPY", "price": yen}]}],
        )
    return {sku: made[0]["id"]}


def _administrator(admin: Api) -> None:
    role = admin(
        "mutation ($i: CreateRoleInput!) { createRole(input: $i) { id } }",
        i={"code": "storeside", "description": "Reads, and cancels orders", "permissions": PERMISSIONS},
    )["id"]
    admin(
        "mutation ($i: CreateAdministratorInput!) { createAdministrator(input: $i) { id } }",
        i={
            "firstName": "Store",
            "lastName": "Side",
            "emailAddress": ASKING[0],
            "password": ASKING[1],
            "roleIds": [role],
        },
    )
