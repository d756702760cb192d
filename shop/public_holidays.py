"""Writes `shop/policies/holidays.yml`, the days on which carriers rest, some years ahead.

`make holidays` runs it. The feasts come from the package `holidays`, which is there for developers only:
it would cost a process nine megabytes, and what a list of days costs is nothing.
"""

from __future__ import annotations

import sys
from collections.abc import Iterable, Mapping
from datetime import date, datetime, timezone
from importlib.metadata import version
from pathlib import Path

import yaml

from shop.services.policies import POLICIES

YEARS_BACK, YEARS_AHEAD = 2, 2
# Where holidays differ inside a country: the part with the warehouse, else the one with most people.
PARTS = {"AU": "NSW", "CA": "ON", "CH": "ZH", "DE": "HH", "GB": "ENG"}

_HEAD = """\
# Public holidays of the countries delivered to, on top of what delivery.yml lists. Written by `make
# holidays`, not by hand; run it every winter, when the feasts of the next year have been announced.
#
# as_of          the day on which they were written
# years          the first and the last that are listed; before and after, delivery.yml's days are all
# part           which part of a country it is, where parts differ (ISO 3166-2)
# days           month-day, by country and year; feasts that follow the moon can turn out a day off
topic: holidays
source: {{title: "holidays {version} (MIT)", url: "https://github.com/vacanza/holidays"}}
as_of: {as_of}
years: [{first}, {last}]
part: {part}

days:
"""


def countries_with_carriers() -> set[str]:
    """All countries delivered to or from, from the file itself: its service reads what is written here."""
    delivery = yaml.safe_load((POLICIES / "delivery.yml").read_text(encoding="utf-8"))
    return {*delivery["countries"], delivery["ships_from"]["country"]}


def public_holidays(countries: Iterable[str], years: Iterable[int]) -> dict[str, list[date]]:
    """The public holidays of each country (ISO 3166 alpha-2) in `years`, in order."""
    import holidays

    listed = list(years)
    return {
        country: sorted(holidays.country_holidays(country, subdiv=PARTS.get(country), years=listed))
        for country in countries
    }


def written(days: Mapping[str, Iterable[date]], years: range, *, as_of: date) -> str:
    """The file's text."""
    part = ", ".join(f"{country}: {name}" for country, name in PARTS.items())
    head = _HEAD.format(
        version=version("holidays"), as_of=as_of, first=years[0], last=years[-1], part=f"{{{part}}}"
    )
    return head + "".join(_country(country, days[country], years) for country in sorted(days))


def main() -> None:
    """Write the years around this one."""
    today = datetime.now(timezone.utc).date()
    years = range(today.year - YEARS_BACK, today.year + YEARS_AHEAD + 1)
    text = written(public_holidays(countries_with_carriers(), years), years, as_of=today)
    path = Path(sys.argv[1]) if sys.argv[1:] else POLICIES / "holidays.yml"
    path.write_text(text, encoding="utf-8")


def _country(country: str, days: Iterable[date], years: range) -> str:
    lines = []
    for year in years:
        listed = ", ".join(f'"{day:%m-%d}"' for day in days if day.year == year)
        lines.append(f"    {year}: [{listed}]\n")
    # NO is a country, not a word.
    return f'  "{country}":\n' + "".join(lines)


if __name__ == "__main__":
    main()
