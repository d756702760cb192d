"""Every law that a rule cites has a page and a day; every rule names its law or is the shop's own."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest
import yaml

from shop.errors import PolicyInvalid
from shop.services.laws import law_cited, law_page, load_laws
from shop.services.policies import POLICIES
from shop.services.return_terms import SAME_ACT, SHOP_RULE
from shop.services.warranties import legal_guarantee
from tests.shop.days import TODAY

# What stands in place of a law: the shop's own rules, and pages of carriers.
OWN = (SHOP_RULE, SAME_ACT, "the demo shop's own", "Terms of the demo shop", "https://")


def citations(part: Any) -> Iterator[str]:
    """All texts under `source` and `fault_source`."""
    for name, value in part.items() if isinstance(part, dict) else enumerate(part):
        if name in ("source", "fault_source") and isinstance(value, str):
            yield " ".join(value.split())
        elif isinstance(value, dict | list):
            yield from citations(value)


def cited() -> list[tuple[str, str]]:
    """Each file's citations, every one once."""
    files = sorted(path for path in POLICIES.glob("*.yml") if path.name != "laws.yml")
    return [
        (path.name, text)
        for path in files
        for text in sorted(set(citations(yaml.safe_load(path.read_text(encoding="utf-8")))))
    ]


@pytest.mark.parametrize(("file", "text"), cited())
def test_every_rule_rests_on_a_law_with_a_page_or_is_the_shop_s_own(file: str, text: str) -> None:
    law = law_cited(text)
    assert law or text.startswith(OWN), f"{file}: {text}"
    if law:
        assert law.url.startswith("https://")
        assert isinstance(law.as_of, date)


def test_every_law_is_cited() -> None:
    used = {law_cited(text) for _, text in cited()}
    assert used - {None} == set(load_laws())


def test_the_law_named_first_is_the_one() -> None:
    both = "Consumer Rights Act 2015, sections 25 and 28; Limitation Act 1980, section 5"
    assert law_page(both) == "https://www.legislation.gov.uk/ukpga/2015/15"
    assert law_page("shop rule, shown before the sale") is None
    assert law_page(None) is None


def test_a_guarantee_has_the_page_of_its_law() -> None:
    norway = legal_guarantee("NO", today=TODAY)
    assert (norway.months, norway.law_page) == (24, "https://lovdata.no/dokument/NL/lov/2002-06-21-34")
    assert legal_guarantee("US", today=TODAY).law_page is None


@pytest.mark.parametrize(
    ("fields", "says"),
    [
        ({"names": []}, "names"),
        ({"names": ["Directive 2011/83/EU"]}, "names of its own"),
        ({"url": "eur-lex"}, "address"),
        ({"as_of": "lately"}, "as_of"),
    ],
)
def test_a_law_that_cannot_be_is_refused_at_load(
    tmp_path: Path, fields: dict[str, object], says: str
) -> None:
    document = yaml.safe_load((POLICIES / "laws.yml").read_text(encoding="utf-8"))
    laws = [*document["laws"], {"names": ["New Act"], "url": "https://a.example", "as_of": TODAY, **fields}]
    (tmp_path / "laws.yml").write_text(yaml.safe_dump({**document, "laws": laws}), encoding="utf-8")
    with pytest.raises(PolicyInvalid, match=says):
        load_laws(tmp_path)
