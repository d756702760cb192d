# Che cosa riceve, e i suoi dati.

utter_subscriptions = { $newsletter ->
    [on] Ricevi la nostra newsletter
   *[off] Non ricevi la nostra newsletter
 } e { $order_updates ->
    [on] ricevi i messaggi sui tuoi ordini
   *[off] non ricevi messaggi sui tuoi ordini
 }. Che cosa cambio?
    .v2 = In questo momento: newsletter { $newsletter ->
        [on] attiva
       *[off] non attiva
     }, messaggi sugli ordini { $order_updates ->
        [on] attivi
       *[off] non attivi
     }. Quale cambio?
utter_subscription_done_on = Fatto: da ora ricevi { $topic ->
    [newsletter] la nostra newsletter
   *[order_updates] i messaggi sui tuoi ordini
 }.
    .v2 = Va bene, ho attivato { $topic ->
        [newsletter] la newsletter
       *[order_updates] i messaggi sugli ordini
     }.
utter_subscription_done_off = Fatto: non riceverai più { $topic ->
    [newsletter] la nostra newsletter
   *[order_updates] i messaggi sui tuoi ordini
 }. Qualcosa già in viaggio può ancora arrivare.
    .v2 = Va bene, ho disattivato { $topic ->
        [newsletter] la newsletter
       *[order_updates] i messaggi sugli ordini
     }.
utter_subscription_already_on = Ricevi già { $topic ->
    [newsletter] la nostra newsletter
   *[order_updates] i messaggi sui tuoi ordini
 }, quindi non ho cambiato nulla.
    .v2 = È già attivo: { $topic ->
        [newsletter] la newsletter
       *[order_updates] i messaggi sugli ordini
     }.
utter_subscription_already_off = Già non ricevi { $topic ->
    [newsletter] la nostra newsletter
   *[order_updates] i messaggi sui tuoi ordini
 }, quindi non ho cambiato nulla.
    .v2 = È già disattivato: { $topic ->
        [newsletter] la newsletter
       *[order_updates] i messaggi sugli ordini
     }.
utter_subscription_guest = Accedi al negozio e lo cambio qui subito. Senza accedere, il link in fondo a ogni newsletter ti disiscrive. Se un indirizzo è nella nostra lista lo dico solo a chi ne è titolare.
    .v2 = Posso cambiarlo appena accedi. Altrimenti usa il link in fondo a una newsletter, oppure se ne occupa una persona del team.
button_newsletter_on = Ricevere la newsletter
button_newsletter_off = Niente newsletter
button_order_updates_on = Ricevere messaggi sugli ordini
button_order_updates_off = Niente messaggi sugli ordini

utter_privacy_stored = Conserviamo il tuo nome, i tuoi indirizzi postali ed e-mail, i tuoi ordini con pagamenti, fatture e resi, che cosa vuoi ricevere e le nostre conversazioni qui. Puoi averne una copia o farli cancellare.
    .v2 = Cioè: nome, indirizzi, ordini con pagamenti, fatture e resi, iscrizioni e queste conversazioni. Vuoi una copia o la cancellazione?
utter_privacy_stored_guest = Di chi ha ordinato conserviamo nome, indirizzi postali ed e-mail, ordini con pagamenti, fatture e resi, che cosa vuole ricevere e le conversazioni qui. Accedi, e avvio una copia o la cancellazione.
    .v2 = Conserviamo quello che serve a un ordine: nome, indirizzi, ordini, pagamenti, fatture, resi e conversazioni come questa. Per una copia o la cancellazione, prima accedi.
utter_privacy_guest = I tuoi dati si consegnano o si cancellano solo per te. Accedi al negozio e chiedimelo di nuovo: lo registro subito. Se non hai un account, una persona del team può verificare chi sei: la chiamo?
    .v2 = Per questo devo essere sicuro di chi sei: prima accedi. Senza account, può verificarlo con te una persona del team: la chiamo?
utter_privacy_ask_erasure = Posso registrare la cancellazione dei tuoi dati e del tuo account. Non si può annullare, e dopo non si potranno più consultare ordini e resi. Lo faccio?
    .v2 = Una volta cancellati account e dati non si torna indietro. Lo registro?
utter_privacy_export_recorded = Registrato: avrai una copia dei tuoi dati al più tardi in data { $due_on }. Il riferimento è { $reference }.
utter_privacy_export_known = Hai chiesto una copia in data { $received_on } ed è in preparazione: l'avrai al più tardi in data { $due_on }. Il riferimento è { $reference }.
    .v2 = La tua copia ({ $reference }), chiesta in data { $received_on }, arriva al più tardi in data { $due_on }.
utter_privacy_erasure_recorded = Registrato: i tuoi dati saranno cancellati e avrai una risposta al più tardi in data { $due_on }. Il riferimento è { $reference }.
utter_privacy_erasure_known = La tua cancellazione è registrata dalla data { $received_on }; avrai una risposta al più tardi in data { $due_on }. Il riferimento è { $reference }.
    .v2 = È già annotato: cancellazione { $reference } del { $received_on }, con la nostra risposta al più tardi in data { $due_on }.
utter_privacy_waits = Prima deve concludersi quello che è ancora aperto: { $orders }.
utter_privacy_kept = Le fatture restano conservate per { $years ->
    [one] un anno
   *[other] { $years } anni
 }, perché lo chiede la legge fiscale.
button_privacy_export = Avere una copia
button_privacy_erasure = Cancellare i miei dati
