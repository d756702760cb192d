"""The rules by which the shop puts things right, read and checked from `shop/policies/remedies.yml`."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, fields
from datetime import date
from functools import lru_cache
from itertools import pairwise
from pathlib import Path
from typing import Any

import yaml

from shop.errors import PolicyInvalid
from shop.money import Money, decimals
from shop.services.policies import POLICIES
from shop.services.products import CATEGORIES

REMEDY_MATTERS = ("damaged", "wrong_item", "missing_item", "warranty")
RESOLUTIONS = (
    "keep_and_credit",  # the goods stay, part of the price can be spent in the shop
    "partial_refund",  # the goods stay, part of the price goes back
    "resend",  # the same goods once more
    "repair",
    "full_refund",
)
SHARES = frozenset({"keep_and_credit", "partial_refund"})
REMEDY_LEVELS = ("bot", "agent", "lead")


@dataclass(frozen=True)
class Step:
    """One resolution of a ladder and when it is offered; empty conditions always hold."""

    resolution: str
    percent: int = 100
    categories: tuple[str, ...] = ()
    days: int | None = None
    value: str | None = None
    only_without: tuple[str, ...] = ()
    level: str = "bot"

    @property
    def is_unconditional(self) -> bool:
        """Whether neither time, value nor other resolutions keep it from being offered."""
        return self.days is None and self.value is None and not self.only_without and self.level == "bot"


@dataclass(frozen=True)
class RemedyRule:
    """One rule of one matter and region. `id` is what answers cite (eu.warranty.v1).

    `days` and `presumed_days` count from delivery, the others from the day the remedy is granted. `keep` is
    the name of the amount up to which goods need not come back.
    """

    id: str
    matter: str
    effective_from: date
    days: int
    presumed_days: int
    ladder: tuple[Step, ...]
    source: str
    send_days: int
    refund_days: int
    resend_days: int
    repair_days: int
    credit_days: int
    keep: str
    keep_categories: tuple[str, ...]
    floor_days: int = 0
    floor_source: str | None = None


@dataclass(frozen=True)
class Level:
    """What one level may grant: `limit` names an amount, `claims` counts; None is without bounds."""

    id: str
    limit: str | None = None
    claims: int | None = None


@dataclass(frozen=True)
class PhotoRule:
    """Where a photo is wanted: in `matters`, for pieces that cost more than the amount named `above`.

    Without one, what costs more than that is for `level` to grant.
    """

    matters: tuple[str, ...]
    above: str
    level: str


@dataclass(frozen=True)
class RemedyPolicy:
    """All rules of one file; `amounts` are whole units by name and currency."""

    rules: Mapping[tuple[str, str], tuple[RemedyRule, ...]]
    photos: PhotoRule
    amounts: Mapping[str, Mapping[str, int]]
    levels: tuple[Level, ...]
    claims_days: int

    def rule(self, matter: str, country: str, on: date) -> RemedyRule:
        """The rule in force on a day for goods delivered to `country` (ISO 3166 alpha-2)."""
        versions = self.rules.get((matter, country)) or self.rules[matter, "*"]
        return max(
            (rule for rule in versions if rule.effective_from <= on),
            key=lambda rule: rule.effective_from,
            default=versions[0],
        )

    def is_within(self, money: Money, amount: str) -> bool:
        """Whether `money` is no more than the named amount; never in a currency that has none."""
        units = self.amounts[amount].get(money.currency)
        return units is not None and money.amount <= units * 10 ** decimals(money.currency)

    def wants_photo(self, matter: str, value: Money) -> bool:
        """Whether pieces of this value should be shown, in this matter."""
        return matter in self.photos.matters and not self.is_within(value, self.photos.above)

    def level(self, cost: Money, claims: int, *, least: str) -> str:
        """The lowest level, from `least` on, that may grant what costs `cost` after so many `claims`."""
        candidates = self.levels[REMEDY_LEVELS.index(least) :]
        for level in candidates:
            affordable = cost.amount == 0 or level.limit is None or self.is_within(cost, level.limit)
            if affordable and (level.claims is None or claims < level.claims):
                return level.id
        return candidates[-1].id

    def most(self, level: str, currency: str, claims: int, *, least: str) -> int | None:
        """The most in minor units that `level` may grant after so many `claims`; None where it has no limit.

        As in `level`, what `least` reserves for higher levels is 0 here.
        """
        own = self.levels[REMEDY_LEVELS.index(level)]
        if REMEDY_LEVELS.index(level) < REMEDY_LEVELS.index(least):
            return 0
        if own.claims is not None and claims >= own.claims:
            return 0
        if own.limit is None:
            return None
        return self.amounts[own.limit].get(currency, 0) * int(10 ** decimals(currency))


def remedy_policy() -> RemedyPolicy:
    """The shop's policy as shipped."""
    return _shipped_policy()


@lru_cache(maxsize=1)
def _shipped_policy() -> RemedyPolicy:
    return load_remedy_policy(POLICIES / "remedies.yml")


def load_remedy_policy(path: Path) -> RemedyPolicy:
    """Read and check a policy file. Raises PolicyInvalid, naming the rule and what it lacks."""
    document = yaml.safe_load(path.read_text(encoding="utf-8"))
    _need(
        document,
        ("regions", "photos", "amounts", "levels", "claims_days", "defaults", "ladders", "rules"),
        path.name,
    )
    amounts = document["amounts"]
    ladders = {
        name: tuple(_step(step, amounts, f"ladder {name!r} of {path.name}") for step in steps)
        for name, steps in document["ladders"].items()
    }
    rules: dict[tuple[str, str], list[RemedyRule]] = {}
    seen: set[str] = set()
    for written in document["rules"]:
        rule = _rule(written, document["defaults"], ladders, amounts, path)
        if rule.id in seen:
            raise PolicyInvalid(
                f"Expected an id of its own for rule {rule.id!r} of {path.name}; it is taken. "
                "Write the next version."
            )
        seen.add(rule.id)
        for country in _countries(written, document["regions"], path):
            rules.setdefault((rule.matter, country), []).append(rule)
    for matter in REMEDY_MATTERS:
        if (matter, "*") not in rules:
            raise PolicyInvalid(
                f"Expected a rule for {matter!r} in the countries '*' in {path.name}; there is none."
            )
    return RemedyPolicy(
        rules={
            key: tuple(sorted(found, key=lambda rule: rule.effective_from)) for key, found in rules.items()
        },
        photos=_photos(document["photos"], amounts, path),
        amounts=amounts,
        levels=_levels(document["levels"], amounts, path),
        claims_days=document["claims_days"],
    )


def _need(written: Mapping[str, Any], names: Sequence[str], where: str) -> None:
    missing = [name for name in names if name not in written]
    if missing:
        raise PolicyInvalid(f"Expected {', '.join(missing)} in {where}.")


def _known(values: Sequence[str], allowed: Sequence[str], what: str, where: str) -> None:
    unknown = [value for value in values if value not in allowed]
    if unknown:
        raise PolicyInvalid(
            f"Expected {what} of {', '.join(allowed)} in {where}; got {', '.join(map(str, unknown))}."
        )


def _step(written: Mapping[str, Any], amounts: Mapping[str, Any], where: str) -> Step:
    _need(written, ("resolution",), where)
    _known(list(written), [field.name for field in fields(Step)], "fields", where)
    _known([written["resolution"], *written.get("only_without", ())], RESOLUTIONS, "resolutions", where)
    _known(written.get("categories", ()), CATEGORIES, "categories", where)
    _known([written.get("level", "bot")], REMEDY_LEVELS, "a level", where)
    _known([written["value"]] if "value" in written else [], list(amounts), "an amount", where)
    percent = written.get("percent", 100)
    if not (0 < percent < 100 if written["resolution"] in SHARES else percent == 100):
        raise PolicyInvalid(
            f"Expected a percent from 1 to 99 for {', '.join(sorted(SHARES))} alone in {where}; "
            f"got {percent}."
        )
    lists = {name: tuple(written[name]) for name in ("categories", "only_without") if name in written}
    return Step(**{**written, **lists})


def _rule(
    written: Mapping[str, Any],
    defaults: Mapping[str, Any],
    ladders: Mapping[str, tuple[Step, ...]],
    amounts: Mapping[str, Any],
    path: Path,
) -> RemedyRule:
    where = f"rule {written.get('id')!r} of {path.name}"
    _need(
        written,
        ("id", "matter", "effective_from", "countries", "days", "presumed_days", "ladder", "source"),
        where,
    )
    known = {**defaults, **written}
    _need(
        known, [name for name in (field.name for field in fields(RemedyRule)) if "floor" not in name], where
    )
    _known([written["matter"]], REMEDY_MATTERS, "a matter", where)
    _known([written["ladder"]], list(ladders), "a ladder", where)
    _known([known["keep"]], list(amounts), "an amount", where)
    if not isinstance(written["effective_from"], date):
        raise PolicyInvalid(
            f"Expected effective_from: YYYY-MM-DD in {where}; got {written['effective_from']!r}."
        )
    floor = written.get("floor", {})
    _check_floor(written, floor, ladders[written["ladder"]], where)
    own = {field.name: known[field.name] for field in fields(RemedyRule) if field.name in known}
    return RemedyRule(
        **{
            **own,
            "ladder": ladders[written["ladder"]],
            "keep_categories": tuple(known["keep_categories"]),
            "floor_days": floor.get("days", 0),
            "floor_source": floor.get("source"),
        }
    )


def _check_floor(
    written: Mapping[str, Any], floor: Mapping[str, Any], ladder: tuple[Step, ...], where: str
) -> None:
    if not floor:
        return
    _need(floor, ("days", "one_of", "source"), f"the floor of {where}")
    for name in ("days", "presumed_days"):
        if written[name] < floor.get(name, 0):
            raise PolicyInvalid(
                f"Expected at least the law's {floor[name]} {name} in {where}; got {written[name]}."
            )
    for category in CATEGORIES:
        granted = [
            step.resolution
            for step in ladder
            if step.is_unconditional and (not step.categories or category in step.categories)
        ]
        if not set(granted) & set(floor["one_of"]):
            raise PolicyInvalid(
                f"Expected one of the law's {', '.join(floor['one_of'])}, without conditions, for {category} "
                f"in {where}; got {', '.join(granted) or 'nothing'}."
            )


def _photos(written: Mapping[str, Any], amounts: Mapping[str, Any], path: Path) -> PhotoRule:
    where = f"photos of {path.name}"
    _need(written, ("matters", "above", "level"), where)
    _known(written["matters"], REMEDY_MATTERS, "matters", where)
    _known([written["above"]], list(amounts), "an amount", where)
    _known([written["level"]], REMEDY_LEVELS, "a level", where)
    return PhotoRule(tuple(written["matters"]), written["above"], written["level"])


def _countries(written: Mapping[str, Any], regions: Mapping[str, list[str]], path: Path) -> Iterator[str]:
    where = f"rule {written['id']!r} of {path.name}"
    _known([written["countries"]], list(regions), "a region", where)
    yield from regions[written["countries"]]


def _levels(
    written: Sequence[Mapping[str, Any]], amounts: Mapping[str, Any], path: Path
) -> tuple[Level, ...]:
    levels = tuple(Level(**level) for level in written)
    if tuple(level.id for level in levels) != REMEDY_LEVELS:
        raise PolicyInvalid(f"Expected the levels {', '.join(REMEDY_LEVELS)}, in this order, in {path.name}.")
    _known(
        [level.limit for level in levels if level.limit],
        list(amounts),
        "an amount",
        f"the levels of {path.name}",
    )
    for lower, higher in pairwise(levels):
        _check_order(lower, higher, amounts, path)
    return levels


def _check_order(lower: Level, higher: Level, amounts: Mapping[str, Any], path: Path) -> None:
    """A higher level may grant at least as much, in every currency."""
    if lower.limit is None or higher.limit is None:
        if lower.limit is None and higher.limit is not None:
            raise PolicyInvalid(
                f"Expected {higher.id} to have no limit in {path.name}, as {lower.id} has none."
            )
        return
    below, above = amounts[lower.limit], amounts[higher.limit]
    wrong = [currency for currency in below if above.get(currency, 0) < below[currency]]
    if set(below) != set(above) or wrong:
        raise PolicyInvalid(
            f"Expected {higher.id} to grant at least what {lower.id} grants, in the same currencies, "
            f"in {path.name}; it does not in {', '.join(wrong) or 'all of them'}."
        )
