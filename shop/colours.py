"""The catalogue's colours under the names by which shoppers ask for them: blue may mean denim."""

from __future__ import annotations

# What a shopper says, as the understanding names it, and the catalogue's codes that it can mean.
FAMILIES: dict[str, frozenset[str]] = {
    "black": frozenset({"black"}),
    "white": frozenset({"white"}),
    "grey": frozenset({"grey", "charcoal", "silver"}),
    "red": frozenset({"red", "burgundy", "coral", "rust"}),
    "blue": frozenset({"blue", "light_blue", "navy", "midnight", "indigo", "denim", "light_denim", "sky"}),
    "navy": frozenset({"navy", "midnight", "indigo"}),
    "green": frozenset({"forest", "olive", "sage", "mint", "teal"}),
    "olive": frozenset({"olive", "khaki"}),
    "yellow": frozenset({"yellow", "mustard"}),
    "orange": frozenset({"orange", "rust", "amber", "terracotta", "coral"}),
    "pink": frozenset({"rose", "coral"}),
    "purple": frozenset({"lilac"}),
    "brown": frozenset({"brown", "walnut", "tan", "camel", "rust", "amber"}),
    "beige": frozenset({"sand", "camel", "khaki", "tan"}),
    "gold": frozenset({"gold", "brass"}),
    "silver": frozenset({"silver"}),
    "turquoise": frozenset({"teal", "mint"}),
    "burgundy": frozenset({"burgundy"}),
    "cream": frozenset({"cream"}),
}


def is_called(code: str, colour: str) -> bool:
    """Whether the catalogue's `code` can be meant by `colour`, a code itself or a shopper's name for it."""
    return code == colour or code in FAMILIES.get(colour, frozenset())
