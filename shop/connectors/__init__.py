"""The shop's ways to systems that are not its own."""
