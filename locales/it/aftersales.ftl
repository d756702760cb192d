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
utter_return_refused_already_settled = Per questo abbiamo già trovato un’altra soluzione, quindi non si può anche restituire.
utter_return_refused_order_closed = Questo ordine è chiuso, quindi non si può restituire più nulla.
# Segue nello stesso messaggio, con «Parlare con una persona» come pulsante.
utter_return_refused_person = Se la vedi diversamente, una persona del team può valutare il caso. Vuoi che chiami qualcuno?

# Ciò che è arrivato danneggiato, sbagliato o non è arrivato, e ciò che si guasta dopo. $rule (testo) è l’id della regola.
utter_ask_remedy_lines = Mi dispiace molto. Di quale articolo dell’ordine { $order_number } si tratta?
    .v2 = Scegli, per favore, l’articolo dell’ordine { $order_number } di cui si tratta.
utter_remedy_on_its_way = Ancora in viaggio in un altro pacco: { $items }.
utter_ask_remedy_pieces = Dei { $count } pezzi, quanti sono coinvolti?
    .v2 = Mi dici con un numero quanti dei { $count } pezzi sono?
utter_ask_remedy_story_damaged = Mi dispiace che sia arrivato così. Che cosa è danneggiato di preciso?
    .v2 = Puoi descrivere in poche parole che cosa è rotto?
utter_ask_remedy_story_wrong_item = Mi dispiace per lo scambio. Che cosa hai ricevuto invece?
    .v2 = Puoi dirmi in poche parole che cosa c’era nel pacco?
utter_ask_remedy_story_warranty = Mi dispiace che ti abbia dato problemi. Che cosa succede, e da quando?
    .v2 = Puoi descrivere in poche parole che cosa non funziona più?
utter_ask_remedy_choice = Per { $items } posso offrirti questo secondo la regola { $rule }. Che cosa preferisci?
    .v2 = Secondo la regola { $rule } queste sono le soluzioni per { $items }. Quale scegli?
utter_remedy_sold_out = Rispedirlo adesso non è possibile: è esaurito.
button_remedy_keep_and_credit = Lo tengo, { $amount } in buono
button_remedy_partial_refund = Lo tengo, { $amount } indietro
button_remedy_resend = Rispeditelo
button_remedy_repair = Ripararlo
button_remedy_full_refund = Rimborso: { $amount }
utter_ask_remedy_confirmed = Faccio così?
    .v2 = Solo per sicurezza: per te va bene?
utter_ask_remedy_approval = Questo lo deve approvare qualcuno del team. Lo inoltro così?
    .v2 = Per questo serve il sì di qualcuno del team. Lo propongo?
utter_remedy_terms_keep_and_credit = Tieni { $items } e ricevi { $amount } come buono da spendere da noi, valido fino al giorno { $due_by_on } (regola { $rule }).
utter_remedy_terms_partial_refund = Tieni { $items } e ricevi indietro { $amount } con lo stesso metodo di pagamento, al più tardi in data { $due_by_on } (regola { $rule }).
utter_remedy_terms_resend = Spediamo di nuovo { $items }, gratis, al più tardi in data { $due_by_on } (regola { $rule }).
utter_remedy_terms_repair = Ci spedisci { $items } a nostre spese, al più tardi in data { $send_by_on }; la riparazione è gratuita e la rispedizione avviene al più tardi in data { $due_by_on } (regola { $rule }).
utter_remedy_terms_full_refund = Ti rimborsiamo { $amount } per { $items } con lo stesso metodo di pagamento, al più tardi in data { $due_by_on } (regola { $rule }).
utter_remedy_goods_keep = Non devi rispedire nulla.
utter_remedy_goods_send_back = Rispediscici quello che hai ricevuto, a nostre spese, al più tardi in data { $send_by_on }.
utter_remedy_granted = Fatto, con il numero { $number }.
    .v2 = È tutto sistemato; il numero è { $number }.
utter_remedy_address = Indirizzo: { $address }. Scrivi { $return_number } sul pacco, per favore.
utter_remedy_declined = Va bene, non ho cambiato nulla. Se vuoi qualcos’altro, può occuparsene qualcuno del team: lo chiamo?
utter_remedy_nothing_offered = Non posso sistemarlo da solo e non ho cambiato nulla. Qualcuno del team può farlo: lo chiamo?
utter_remedy_refused_not_delivered = Secondo il corriere questo non è ancora stato consegnato: { $items }.
utter_remedy_refused_too_late = Il termine per segnalarlo è scaduto (regola { $rule }).
utter_remedy_refused_already_settled = Questo lo abbiamo già sistemato una volta.
utter_remedy_refused_already_returned = Per questo è già stato aperto un reso.
utter_remedy_refused_order_closed = Questo ordine è chiuso, quindi qui non posso più fare nulla.
utter_remedy_refused_not_offered = Non è più possibile; non ho cambiato nulla.
utter_remedy_amount_fixed = Non posso concedere un importo diverso da quello della regola { $rule }; oltre decide il team.
    .v2 = L’importo viene dalla regola { $rule } e non posso cambiarlo. Il team può decidere diversamente.
