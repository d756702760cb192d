"""The desk: conversations between shoppers, bot and agents. The web service, the only door from outside."""
