"""Invents the demo's customers: the well-known people first, then others from twenty countries."""

from __future__ import annotations

import random
from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Any

from shop.demo.catalogue import HERE, Row, read_yaml
from shop.demo.people import PEOPLE

CUSTOMERS = 400


def load_countries() -> Mapping[str, Mapping[str, Any]]:
    """Names, addresses and ways of delivery by ISO 3166 code (`countries.yml` explains the fields)."""
    countries: Mapping[str, Mapping[str, Any]] = read_yaml(HERE / "countries.yml")
    return countries


def make_customers(countries: Mapping[str, Mapping[str, Any]], now: datetime) -> list[Row]:
    """Rows of `customers`, ids from 1, the people of `shop.demo.people` first.

    Each row also has the `city` that carriers scan, which is no column of the table.
    """
    rng = random.Random("customers")
    rows = [_known(person.key, now) for person in PEOPLE.values()]
    codes = list(countries)
    weights = [countries[code]["weight"] for code in codes]
    taken = {row["email"] for row in rows}
    # Every country gets someone, whatever the dice say.
    wanted = [*codes, *rng.choices(codes, weights, k=CUSTOMERS - len(rows) - len(codes))]
    for code in wanted:
        rows.append(_stranger(len(rows) + 1, code, countries[code], rng, taken, now))
    return rows


def make_subscriptions(now: datetime) -> list[Row]:
    """Rows of `subscriptions`: every second of the well-known people gets the newsletter."""
    return [
        {
            "customer_id": person.customer_id,
            "topic": "newsletter",
            "subscribed": person.customer_id % 2 == 1,
            "changed_at": now - timedelta(days=200),
        }
        for person in PEOPLE.values()
    ]


def _known(key: str, now: datetime) -> Row:
    person = PEOPLE[key]
    return {
        "id": person.customer_id,
        "name": person.name,
        "email": person.email,
        "language": person.language,
        "country": person.country,
        "currency": person.currency,
        "address": list(person.address),
        "city": person.city,
        "created_at": now - timedelta(days=700),
    }


def _stranger(
    number: int,
    code: str,
    country: Mapping[str, Any],
    rng: random.Random,
    taken: set[str],
    now: datetime,
) -> Row:
    given, given_latin = _spellings(rng.choice(country["given"]))
    family, family_latin = _spellings(rng.choice(country["family"]))
    if country.get("family_female") and given[-1] in "ая":
        family, family_latin = f"{family}а", f"{family_latin}a"
    city, postal_code = rng.choice(country["cities"])
    return {
        "id": number,
        "name": _full_name(given, family, code, country),
        "email": _email(given_latin, family_latin, taken),
        "language": country["language"],
        "country": code,
        "currency": country["currency"],
        "address": [country["street"].format(n=rng.randint(1, 240)), _city_line(code, city, postal_code)],
        "city": city,
        "created_at": now - timedelta(days=rng.randint(120, 900), minutes=rng.randint(0, 1439)),
    }


def _spellings(entry: str) -> tuple[str, str]:
    native, _, latin = entry.partition("|")
    return native, latin or native


def _full_name(given: str, family: str, code: str, country: Mapping[str, Any]) -> str:
    if not country.get("family_first"):
        return f"{given} {family}"
    return f"{family} {given}" if code == "JP" else f"{family}{given}"


def _city_line(code: str, city: str, postal_code: str) -> str:
    after = code in ("US", "GB", "IE", "AE", "SA", "RU")
    if code in ("CN", "JP", "KR"):
        return f"{city} {postal_code}"
    return f"{city} {postal_code}" if after else f"{postal_code} {city}"


def _email(given: str, family: str, taken: set[str]) -> str:
    base = f"{given}.{family}".lower().replace(" ", "")
    count = 1
    while (email := f"{base}{count if count > 1 else ''}@example.com") in taken:
        count += 1
    taken.add(email)
    return email
