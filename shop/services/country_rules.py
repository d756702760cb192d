"""Policy files whose rules hold for countries: read, checked, and the one in force found."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import Any

import yaml

from shop.errors import PolicyInvalid
from shop.services.policies import POLICIES

Rule = Mapping[str, Any]
ELSEWHERE = "*"


def read_policy(name: str, folder: Path = POLICIES) -> dict[str, Any]:
    """The document `name` (ways_to_pay.yml). Raises PolicyInvalid where it is no mapping."""
    document = yaml.safe_load((folder / name).read_text(encoding="utf-8"))
    if not isinstance(document, dict):
        raise PolicyInvalid(f"Expected a mapping in {name}; got {type(document).__name__}.")
    return document


def checked_rules(document: Mapping[str, Any], needed: Sequence[str], name: str) -> tuple[Rule, ...]:
    """The document's rules, oldest first. Raises PolicyInvalid, naming the rule and what it lacks."""
    rules: list[Rule] = document.get("rules") or []
    seen: set[str] = set()
    for rule in rules:
        missing = [field for field in ("id", "countries", "effective_from", *needed) if field not in rule]
        if missing:
            raise PolicyInvalid(f"Expected {', '.join(missing)} in rule {rule.get('id')!r} of {name}.")
        if not isinstance(rule["effective_from"], date):
            raise PolicyInvalid(f"Expected effective_from: YYYY-MM-DD in rule {rule['id']!r} of {name}.")
        if rule["id"] in seen:
            raise PolicyInvalid(f"Expected an id of its own for rule {rule['id']!r} of {name}.")
        seen.add(rule["id"])
    if not any(ELSEWHERE in rule["countries"] for rule in rules):
        raise PolicyInvalid(f"Expected a rule for the countries '*' in {name}; there is none.")
    return tuple(sorted(rules, key=lambda rule: rule["effective_from"]))


def rule_for(rules: Sequence[Rule], country: str, on: date) -> Rule:
    """The newest rule in force on a day for `country` (ISO 3166 alpha-2), else the one for all others."""
    for named in (country, ELSEWHERE):
        in_force = [rule for rule in rules if named in rule["countries"] and rule["effective_from"] <= on]
        if in_force:
            return in_force[-1]
    raise PolicyInvalid(f"Expected a rule in force on {on} for the countries '*'; there is none.")
