"""What the attributes of the catalogue say, in other languages: `values/<language>.yml` to table rows."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping
from typing import Any

from shop.demo.catalogue import HERE, Row, read_yaml

VALUES = HERE / "values"
# Said in words by whoever shows it, as a code is.
YES_OR_NO = frozenset({"yes", "no"})
_SHARE = re.compile(r"([\d.]+) % (.+)")
_MEASURED = re.compile(r"([\d.,× -]+) (\S+)")


def load_values(facts: Collection[tuple[str, str]]) -> list[Row]:
    """Rows for every (attribute, value) of `facts` that is called something else in another language."""
    rows = []
    for path in sorted(VALUES.glob("*.yml")):
        words = read_yaml(path)
        for attribute, value in sorted(facts):
            text = in_words(words, attribute, value)
            if text != value and value not in YES_OR_NO:
                rows.append({"attribute": attribute, "value": value, "language": path.stem, "text": text})
    return rows


def in_words(words: Mapping[str, Any], attribute: str, value: str) -> str:
    """`value` by the file's `words`; unchanged where it is the same everywhere, such as E27."""
    materials: Mapping[str, str] = words["materials"]
    known: str | None = words.get(attribute, {}).get(value) or materials.get(value)
    if known is not None:
        return known
    if measured := _MEASURED.fullmatch(value):
        number, unit = measured.groups()
        return f"{number} {words['units'].get(unit, unit)}"
    shares = [_SHARE.fullmatch(part) for part in value.split(", ")]
    parts = [
        words["share"].format(share=share[1], material=materials[share[2]])
        for share in shares
        if share is not None and share[2] in materials
    ]
    return str(words["between"]).join(parts) if len(parts) == len(shares) else value
