# Dopo le stelle alla fine di una conversazione. Nessuno è tenuto a rispondere.

# Una o due stelle; segue un pulsante per parlare con una persona.
utter_rated_low = Mi dispiace che non sia andata meglio. Che cosa non ha funzionato? Puoi scriverlo qui, oppure chiamo una persona del team.
    .v2 = Grazie della franchezza. Che cosa avremmo dovuto fare meglio? Scrivilo qui o parla con una persona del team.
# $order_number (testo): l’ordine valutato.
utter_rated_low_order = Mi dispiace che l’ordine { $order_number } non ti soddisfi. Che cosa non va? Puoi scriverlo qui o scegliere che cosa posso fare.
    .v2 = Mi dispiace per l’ordine { $order_number }. Dimmi che cosa è andato storto o scegli come posso aiutarti.
utter_rated_fair = Grazie. Che cosa possiamo migliorare?
    .v2 = Grazie della valutazione. Che cosa è mancato?
utter_rated_good = Grazie! Che cosa poteva andare ancora meglio?
    .v2 = Grazie mille! C’è qualcosa che possiamo migliorare?
utter_rated_best = Grazie, che bello! Se vuoi aggiungere qualcosa, scrivilo qui.
    .v2 = Grazie di cuore! Se vuoi lasciarci due parole, questo è il posto giusto.
# Stelle mentre una nostra domanda è aperta; segue in un altro messaggio.
utter_rating_noted = Grazie della valutazione.
    .v2 = Grazie, ho annotato la tua valutazione.
# Un numero che non va da 1 a 5.
utter_rating_unreadable = La valutazione va da 1 (scarso) a 5 (ottimo), in stelle intere. Quante sono?
    .v2 = Posso annotare solo stelle intere, da 1 a 5. Quante?
utter_rating_comment = Grazie, l’ho conservato insieme alla tua valutazione.
    .v2 = Grazie, le tue parole restano con la valutazione.
utter_rating_comment_low = Grazie di avercelo detto; l’ho unito alla tua valutazione. Se vuoi che si rimedi, chiamo una persona del team.
    .v2 = Grazie, è annotato con la tua valutazione. Vuoi che se ne occupi una persona del team?
