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
utter_privacy_stored_guest = Di chi ha ordinato conserviamo nome, indirizzi postali ed e-mail, ordini con pagamenti, fatture e resi, che cosa vuole ricevere e le conversazioni qui. Puoi averne una copia o farli cancellare.
    .v2 = Conserviamo quello che serve a un ordine: nome, indirizzi, ordini, pagamenti, fatture, resi e conversazioni come questa. Vuoi una copia o la cancellazione?
utter_privacy_guest = I tuoi dati vengono consegnati o cancellati solo su tua richiesta. Accedi e chiedimelo di nuovo, oppure dimmi il numero di un tuo ordine e la sua e-mail: lì ti mando un codice.
    .v2 = Per questo devo essere sicuro di chi sei. Accedi al negozio oppure dimmi un tuo ordine: il numero e l’e-mail, a cui poi mando un codice.
utter_privacy_ask_erasure = Posso registrare la cancellazione dei tuoi dati e del tuo account. Non si può annullare, e dopo non si potranno più consultare ordini e resi. Lo faccio?
    .v2 = Una volta cancellati account e dati non si torna indietro. Lo registro?
utter_privacy_ask_erasure_guest = Posso registrare la cancellazione di tutto ciò che conserviamo con questa e-mail, comprese le nostre conversazioni. Non si può annullare, e dopo non si potranno più consultare ordini e resi. Lo faccio?
    .v2 = Una volta cancellato tutto ciò che è legato a questa e-mail, non si torna indietro. Lo registro?
utter_privacy_declined = Allora non si cancella nulla: resta tutto com’è.
    .v2 = Va bene, lascio i tuoi dati come sono.
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

utter_ask_account_matter = Che cosa vuoi fare con il tuo account?
    .v2 = Posso aiutarti a rientrare, oppure cambiare l’e-mail o il telefono dell’account. Di che si tratta?
button_account_password = Ricevere un link
button_account_email = Cambiare l’e-mail
button_account_phone = Cambiare il telefono
utter_ask_account_email = Con quale e-mail è registrato l’account?
    .v2 = Con quale e-mail accedi di solito?
utter_ask_account_new_email = Quale e-mail deve valere d’ora in poi?
    .v2 = Qual è la nuova e-mail?
utter_ask_account_new_phone = Quale numero di telefono deve valere d’ora in poi?
    .v2 = Qual è il nuovo numero? Meglio con il prefisso del paese, per esempio +39.
utter_account_same = È l’indirizzo che l’account ha già.
utter_account_bad_phone = Non sembra un numero di telefono: mi servono da sei a quindici cifre.
utter_ask_account_code = Se esiste un account con { $address }, è appena partita un’e-mail con un codice di sei cifre, che vale per { $minutes ->
    [one] un minuto
   *[other] { $minutes } minuti
 }. Qual è il codice?
    .v2 = Un’altra e-mail è partita per { $address }. Se esiste un account, contiene un codice che vale per { $minutes ->
    [one] un minuto
   *[other] { $minutes } minuti
 }: scrivilo qui, per favore.
utter_ask_new_address_code = Ora la nuova casella: un codice è partito per { $address } e vale per { $minutes ->
    [one] un minuto
   *[other] { $minutes } minuti
 }. Qual è questo?
    .v2 = Il codice per il nuovo indirizzo è partito per { $address }; vale per { $minutes ->
    [one] un minuto
   *[other] { $minutes } minuti
 }. Scrivilo qui, per favore.
utter_account_link_sent = Ho mandato un’e-mail con un link a { $address }. Imposta lì una nuova password entro { $minutes ->
    [one] un minuto
   *[other] { $minutes } minuti
 } e accedi con quella.
    .v2 = Un nuovo link è in arrivo a { $address } e vale per { $minutes ->
    [one] un minuto
   *[other] { $minutes } minuti
 }; funziona solo il più recente. Potrebbe essere nello spam.
utter_account_link_guest = Se esiste un account con { $address }, è in arrivo un’e-mail con un link. Imposta una nuova password entro { $minutes ->
    [one] un minuto
   *[other] { $minutes } minuti
 } e poi accedi.
    .v2 = Ho scritto di nuovo a { $address }. Se esiste un account, il link dell’e-mail più recente vale per { $minutes ->
    [one] un minuto
   *[other] { $minutes } minuti
 }; potrebbe essere nello spam.
utter_account_locked = Dopo troppe password sbagliate un account si blocca da solo, perché nessuno possa tirare a indovinare. Una nuova password lo sblocca.
    .v2 = Il blocco tiene lontano chi prova a indovinare; con una nuova password l’account si riapre.
utter_account_not_locked = Da quel che vedo il tuo account non è bloccato. Una nuova password aiuta comunque.
    .v2 = Non vedo blocchi sul tuo account, ma una nuova password non fa male.
utter_account_mail_failed = Al momento non riesco a mandare e-mail a quell’indirizzo, quindi non è cambiato nulla. Vuoi che chiami una persona del team?
utter_account_changed_email = Fatto: l’e-mail del tuo account è ora { $value }. Gli ordini già fatti mantengono l’indirizzo con cui sono stati fatti.
utter_account_changed_phone = Fatto: il telefono del tuo account è ora { $value }.
utter_account_told = Per sicurezza ho avvisato { $address }.
utter_account_email_taken = Esiste già un account con quell’indirizzo, quindi non ho cambiato nulla. Una persona del team può guardarli entrambi: la chiamo?
