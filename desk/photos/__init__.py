"""Photos that shoppers send: what may be one, how it is made safe, where it is kept."""
