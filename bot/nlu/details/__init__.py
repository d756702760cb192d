"""Details a shopper gives: one kind per file, each a pure function from levelled text to `Detail`s."""
