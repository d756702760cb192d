"""The policy files: checked at load, versioned, never below the law."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
import yaml

from shop.demo.customers import load_countries
from shop.errors import PolicyInvalid
from shop.services.policies import POLICIES, load_return_policy, return_rule
from shop.services.products import CATEGORIES

SHIPPED = yaml.safe_load((POLICIES / "returns.yml").read_text(encoding="utf-8"))


@pytest.mark.parametrize("country", [*load_countries(), "ZZ"])
def test_everywhere_there_is_a_rule_for_everything(country: str) -> None:
    for category in CATEGORIES:
        rule = return_rule(country, category)
        assert rule.window_days >= rule.floor_days
        assert rule.refund_days > 0
        assert (rule.floor_source is None) == (rule.floor_days == 0)


def test_europe_never_goes_below_fourteen_days() -> None:
    assert return_rule("DE", "electronics").window_days >= return_rule("DE", "electronics").floor_days == 14


def changed(tmp_path: Path, **fields: object) -> Path:
    rules = [{**SHIPPED["rules"][0], **fields}, *SHIPPED["rules"][1:]]
    path = tmp_path / "returns.yml"
    path.write_text(yaml.safe_dump({**SHIPPED, "rules": rules}, allow_unicode=True), encoding="utf-8")
    return path


@pytest.mark.parametrize(
    ("fields", "says"),
    [
        ({"window_days": 10}, "law's 14 days"),
        ({"window_days_by_category": {"beauty": 7}}, "law's 14 days"),
        ({"id": "uk.cancellation.v1"}, "id of its own"),
        ({"paid_by": "nobody"}, "paid_by"),
        ({"address": "moon"}, "addresses"),
        ({"effective_from": "soon"}, "effective_from"),
    ],
)
def test_a_rule_that_cannot_be_is_refused_at_load(
    tmp_path: Path, fields: dict[str, object], says: str
) -> None:
    with pytest.raises(PolicyInvalid, match=says):
        load_return_policy(changed(tmp_path, **fields))


def test_a_missing_field_is_named(tmp_path: Path) -> None:
    rule = {name: value for name, value in SHIPPED["rules"][0].items() if name != "send_days"}
    path = tmp_path / "returns.yml"
    path.write_text(yaml.safe_dump({**SHIPPED, "rules": [rule]}), encoding="utf-8")
    with pytest.raises(PolicyInvalid, match="send_days"):
        load_return_policy(path)


def test_an_order_is_judged_by_the_version_of_its_day(tmp_path: Path) -> None:
    old = SHIPPED["rules"][0]
    new = {
        **old,
        "id": "eu.withdrawal.v2",
        "effective_from": date(2026, 6, 1),
        "window_days": 60,
        "exceptions": {},
    }
    path = tmp_path / "returns.yml"
    path.write_text(yaml.safe_dump({**SHIPPED, "rules": [*SHIPPED["rules"], new]}), encoding="utf-8")
    policy = load_return_policy(path)
    assert policy.rule("FR", "home", date(2026, 5, 31)).id == "eu.withdrawal.v1"
    assert policy.rule("FR", "home", date(2026, 6, 1)).id == "eu.withdrawal.v2"
