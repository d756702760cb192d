"""The shop as a library: products, size charts, orders, parcels, returns, refunds and policies."""
