# I resi. Davanti alle date non c’è articolo: «il 7 dicembre» ma «l’8 dicembre».

# Sotto questa frase gli ordini sono mostrati come schede tra cui scegliere.
utter_ask_which_order_to_return = Da quale ordine viene?
    .v2 = Scegli l’ordine con cui è arrivato, per favore.
# Gli articoli come pulsanti.
utter_ask_return_items = Quale articolo dell’ordine { $order_number } vuoi restituire?
    .v2 = Quale di questi, dell’ordine { $order_number }, rimandiamo indietro?
button_everything = Tutto
# I motivi come pulsanti.
utter_ask_return_reason = Qual è il motivo?
    .v2 = Puoi scegliere il motivo più adatto?
button_reason_changed_mind = Ho cambiato idea
button_reason_does_not_fit = Non mi va bene
button_reason_not_as_described = Non come descritto
button_reason_damaged = Danneggiato
button_reason_wrong_item = Articolo sbagliato
button_reason_other = Altro motivo
# Le condizioni e la domanda; sì e no come pulsanti. Gli articoli stanno dopo i due punti.
utter_ask_return_confirmed_shop = Posso aprire questo reso: { $items }. La spedizione la paghiamo noi; ultimo giorno utile per spedire: { $send_by_on }. Lo apro?
    .v2 = Allora, reso a nostre spese: { $items }. Da spedire al più tardi in data { $send_by_on }. Apro il reso?
utter_ask_return_confirmed_shopper = Posso aprire questo reso: { $items }. La spedizione è a tuo carico; ultimo giorno utile per spedire: { $send_by_on }. Lo apro?
    .v2 = Allora, reso a tue spese: { $items }. Da spedire al più tardi in data { $send_by_on }. Apro il reso?
# Fatto; la scheda qui sotto porta l’indirizzo. $rma: il numero del reso.
utter_return_opened_shop = Fatto: il numero del tuo reso è { $rma }. La spedizione la paghiamo noi. Ultimo giorno utile per spedire: { $send_by_on }. Quando il pacco arriva da noi ti rimborsiamo { $refund }, al più tardi in data { $refund_by_on }.
utter_return_opened_shopper = Fatto: il numero del tuo reso è { $rma }. Spedisci il pacco con il corriere che preferisci; ultimo giorno utile: { $send_by_on }. Quando il pacco arriva da noi ti rimborsiamo { $refund }, al più tardi in data { $refund_by_on }.
utter_return_declined = Va bene, non ho aperto nessun reso. L’articolo resta a te.

# Perché un articolo non si può restituire.
utter_return_refused_not_delivered = Di questo ordine non è ancora stato consegnato niente, quindi per ora non c’è nulla da restituire.
utter_return_refused_window_closed = Il termine per il reso è scaduto.
utter_return_refused_hygiene = Per motivi di igiene questo articolo non si può restituire dopo la consegna.
utter_return_refused_final_sale = Questo articolo è stato venduto senza diritto di reso, quindi non si può restituire.
utter_return_refused_already_returned = Per questo acquisto c’è già un reso aperto.
utter_return_refused_order_closed = Questo ordine è chiuso, quindi non si può restituire più nulla.
# Segue nello stesso messaggio, con «Parlare con una persona» come pulsante.
utter_return_refused_person = Se la vedi diversamente, una persona del team può valutare il caso. Vuoi che chiami qualcuno?
