### Sätze des Kundendienstes selbst: kleine, mittige Zeilen zwischen den Nachrichten eines Chats.
### Sie sagen, was geschieht, nicht was der Bot sagt. Jede unter etwa 160 Zeichen.

# $position: Platz in der Warteschlange; 1 ist als Nächstes dran.
system_handoff_queued = { $position ->
    [1] Jemand aus unserem Team übernimmt. Sie sind als Nächstes an der Reihe; schreiben Sie inzwischen gern weiter.
   *[other] Jemand aus unserem Team übernimmt. Sie sind auf Platz { $position } der Warteschlange; schreiben Sie inzwischen gern weiter.
}

# $agent: der Vorname, zum Beispiel Maya.
system_handoff_claimed = { $agent } ist jetzt im Chat.

system_handoff_returned = { $agent } hat den Chat verlassen. Der Assistent ist wieder für Sie da.

system_conversation_resolved = { $agent } hat diese Anfrage abgeschlossen. Ist noch etwas offen, schreiben Sie einfach hier.

# Die Zeile system_handoff_queued folgt unmittelbar.
system_turn_failed = Entschuldigung, das hat gerade nicht geklappt. Ihre Nachricht ist sicher, Sie müssen nichts erneut senden.

## Die Bewertung am Ende: eine Frage mit fünf Sternen darunter, im Namen des Assistenten

ask_rating = Wie zufrieden sind Sie mit der Hilfe, die Sie hier bekommen haben?
# $count (Zahl): 1 bis 5.
rating_stars = { $count ->
    [one] { $count } Stern von 5
   *[other] { $count } Sterne von 5
}
system_approval_decided = { $agent } hat über Ihre Anfrage entschieden.
system_approval_expired = Über Ihre Anfrage wurde nicht in der versprochenen Zeit entschieden. Das tut uns leid.
