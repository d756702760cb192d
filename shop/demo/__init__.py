"""The demo shop: invented goods, people and orders, the same on every machine, dated relative to today."""
