"""The remedy policy: checked at load, versioned, never below the law."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

import pytest
import yaml

from shop.demo.customers import load_countries
from shop.errors import PolicyInvalid
from shop.money import Money
from shop.services.policies import POLICIES
from shop.services.remedy_rules import REMEDY_MATTERS, load_remedy_policy, remedy_policy

SHIPPED = yaml.safe_load((POLICIES / "remedies.yml").read_text(encoding="utf-8"))


def written(tmp_path: Path, document: dict[str, Any]) -> Path:
    path = tmp_path / "remedies.yml"
    path.write_text(yaml.safe_dump(document, allow_unicode=True), encoding="utf-8")
    return path


def with_rule(place: int, **fields: object) -> dict[str, Any]:
    rules = list(SHIPPED["rules"])
    rules[place] = {**rules[place], **fields}
    return {**SHIPPED, "rules": rules}


@pytest.mark.parametrize("country", [*load_countries(), "ZZ"])
@pytest.mark.parametrize("matter", REMEDY_MATTERS)
def test_everywhere_there_is_a_rule_for_everything(country: str, matter: str) -> None:
    rule = remedy_policy().rule(matter, country, date.max)
    assert rule.matter == matter
    assert rule.presumed_days <= rule.days
    assert (rule.floor_source is None) == (rule.floor_days == 0)
    assert rule.source


def test_europe_has_two_years() -> None:
    for matter in REMEDY_MATTERS:
        assert remedy_policy().rule(matter, "DE", date.max).floor_days == 730


@pytest.mark.parametrize(
    ("fields", "says"),
    [
        ({"days": 365}, r"law's 730 days in rule 'eu.damaged.v1'"),
        ({"presumed_days": 30}, "law's 365 presumed_days"),
        ({"id": "uk.damaged.v1"}, "id of its own"),
        ({"matter": "boredom"}, "matter"),
        ({"ladder": "none"}, "ladder"),
        ({"countries": "moon"}, "region"),
        ({"effective_from": "soon"}, "effective_from"),
        ({"keep": "some"}, "amount"),
        ({"floor": {"days": 730}}, "one_of, source"),
    ],
)
def test_a_rule_that_cannot_be_is_refused_at_load(
    tmp_path: Path, fields: dict[str, object], says: str
) -> None:
    with pytest.raises(PolicyInvalid, match=says):
        load_remedy_policy(written(tmp_path, with_rule(0, **fields)))


@pytest.mark.parametrize(
    ("steps", "says"),
    [
        ([{"resolution": "keep_and_credit", "percent": 40}], "for clothing in rule 'eu.damaged.v1'"),
        ([{"resolution": "resend", "value": "bot"}], "without conditions"),
        ([{"resolution": "resend", "categories": ["home"]}], "for clothing"),
        ([{"resolution": "hug"}], "resolutions of .* in ladder 'broken'"),
        ([{"resolution": "partial_refund"}], "percent"),
        ([{"resolution": "resend", "percent": 50}], "percent"),
        ([{"resolution": "resend", "value": "much"}], "amount"),
        ([{"resolution": "resend", "mood": "good"}], "fields"),
        ([{"resolution": "resend", "level": "owner"}], "level"),
        ([{"resolution": "resend", "categories": ["boats"]}], "categories"),
    ],
)
def test_a_ladder_that_cannot_be_is_refused_at_load(
    tmp_path: Path, steps: list[dict[str, object]], says: str
) -> None:
    document = {**SHIPPED, "ladders": {**SHIPPED["ladders"], "broken": steps}}
    with pytest.raises(PolicyInvalid, match=says):
        load_remedy_policy(written(tmp_path, document))


@pytest.mark.parametrize(
    ("changes", "says"),
    [
        ({"rules": SHIPPED["rules"][:4]}, r"'damaged' in the countries '\*'"),
        ({"levels": SHIPPED["levels"][:2]}, "the levels bot, agent, lead"),
        ({"levels": [{"id": "bot"}, *SHIPPED["levels"][1:]]}, "agent to have no limit"),
        ({"amounts": {**SHIPPED["amounts"], "agent": {"EUR": 1}}}, "agent to grant at least"),
    ],
)
def test_a_file_that_cannot_be_is_refused_at_load(
    tmp_path: Path, changes: dict[str, object], says: str
) -> None:
    with pytest.raises(PolicyInvalid, match=says):
        load_remedy_policy(written(tmp_path, {**SHIPPED, **changes}))


def test_a_missing_field_is_named(tmp_path: Path) -> None:
    document = {**SHIPPED, "defaults": {name: 1 for name in SHIPPED["defaults"] if name != "send_days"}}
    with pytest.raises(PolicyInvalid, match=r"send_days in rule 'eu.damaged.v1'"):
        load_remedy_policy(written(tmp_path, document))


def test_an_order_is_judged_by_the_version_of_its_day(tmp_path: Path) -> None:
    newer = {**SHIPPED["rules"][0], "id": "eu.damaged.v2", "effective_from": date(2026, 6, 1), "days": 1000}
    policy = load_remedy_policy(written(tmp_path, {**SHIPPED, "rules": [*SHIPPED["rules"], newer]}))
    assert policy.rule("damaged", "FR", date(2026, 5, 31)).id == "eu.damaged.v1"
    assert policy.rule("damaged", "FR", date(2026, 6, 1)).id == "eu.damaged.v2"


@pytest.mark.parametrize(
    ("amount", "currency", "claims", "level"),
    [
        (10000, "EUR", 0, "bot"),
        (10001, "EUR", 0, "agent"),
        (30001, "EUR", 0, "lead"),
        (16500, "JPY", 0, "bot"),
        (100, "EUR", 2, "agent"),
        (100, "EUR", 5, "lead"),
        (100, "XAF", 0, "lead"),
        (0, "XAF", 0, "bot"),
    ],
)
def test_who_may_grant(amount: int, currency: str, claims: int, level: str) -> None:
    assert remedy_policy().level(Money(amount, currency), claims, least="bot") == level


@pytest.mark.parametrize(
    ("matter", "amount", "currency", "wanted"),
    [
        ("damaged", 3000, "EUR", False),
        ("damaged", 3001, "EUR", True),
        ("warranty", 3001, "EUR", True),
        ("missing_item", 9000, "EUR", False),
        ("wrong_item", 4900, "JPY", False),
        ("wrong_item", 4901, "JPY", True),
        ("damaged", 1, "XAF", True),
    ],
)
def test_where_a_photo_is_wanted(matter: str, amount: int, currency: str, wanted: bool) -> None:
    assert remedy_policy().wants_photo(matter, Money(amount, currency)) is wanted


@pytest.mark.parametrize(
    ("photos", "problem"),
    [
        ({"matters": ["burnt"], "above": "keep", "level": "agent"}, "matters"),
        ({"matters": ["damaged"], "above": "much", "level": "agent"}, "amount"),
        ({"matters": ["damaged"], "above": "keep", "level": "boss"}, "level"),
        ({"matters": ["damaged"], "above": "keep"}, "level"),
    ],
)
def test_a_photo_rule_that_cannot_be_is_refused_at_load(
    tmp_path: Path, photos: dict[str, Any], problem: str
) -> None:
    with pytest.raises(PolicyInvalid, match=f"{problem}.*photos of"):
        load_remedy_policy(written(tmp_path, {**SHIPPED, "photos": photos}))
