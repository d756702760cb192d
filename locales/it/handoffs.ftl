### Frasi del servizio stesso: piccole righe centrate tra i messaggi di una chat.
### Dicono che cosa succede, non le parole del bot. Ognuna sotto i 160 caratteri circa.

# $position: posto in coda; 1 è il prossimo.
system_handoff_queued = { $position ->
    [1] Ti risponderà una persona del team. Il prossimo turno è il tuo; intanto puoi continuare a scrivere qui.
   *[other] Ti risponderà una persona del team. Il tuo posto in coda: { $position }; intanto puoi continuare a scrivere qui.
}

# $agent: il nome di battesimo, per esempio Maya.
system_handoff_claimed = { $agent } partecipa ora alla chat.

system_handoff_returned = { $agent } ha lasciato la chat. L’assistente è di nuovo a tua disposizione.

system_conversation_resolved = { $agent } ha chiuso questa richiesta. Se resta qualcosa in sospeso, scrivilo qui.

# Subito dopo segue la riga system_handoff_queued.
system_turn_failed = Scusa, al momento non ha funzionato. Il tuo messaggio è al sicuro, non serve inviarlo di nuovo.

## La valutazione alla fine: una domanda con cinque stelle sotto, a nome dell’assistente

ask_rating = Quanto ti è stato utile l’aiuto ricevuto qui?
# $count (numero): da 1 a 5.
rating_stars = { $count ->
    [one] { $count } stella su 5
   *[other] { $count } stelle su 5
}
system_approval_decided = { $agent } ha deciso sulla tua richiesta.
system_approval_expired = Nessuno ha deciso sulla tua richiesta nei tempi promessi. Ci dispiace.
