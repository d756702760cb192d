# Pacchi in ritardo, spariti, persi o in dogana.

utter_late_in_time = L’abbiamo promesso entro il { $promised_on }, quindi è ancora in tempo. Se per allora non c’è, scrivimi e vedo che cosa ti spetta.
    .v2 = Il giorno promesso, { $promised_on }, non è ancora passato. Se passa senza pacco, dimmelo e me ne occupo.
utter_late_wait = Se entro il { $trace_on } non è ancora arrivato, scrivimi di nuovo: da quel giorno lo faccio cercare dal corriere.
    .v2 = Posso farlo cercare a partire dal { $trace_on }. Se per allora non è arrivato nulla, fammelo sapere.
utter_trace_opened = Ho aperto una ricerca presso { $carrier }, numero { $trace }. Avrai una nostra risposta entro il { $answer_by_on }; se il pacco non si trova, ti rispediamo la merce o ti ridiamo i soldi.
utter_trace_known = La ricerca { $trace } è in corso dal { $opened_on }. La risposta arriva entro il { $answer_by_on } e fino ad allora non devi fare nulla.
    .v2 = { $trace } è ancora aperta, quindi non ne avvio una seconda. La risposta è attesa entro il { $answer_by_on }.
utter_trace_unanswered = La ricerca { $trace } doveva avere una risposta entro il { $answer_by_on }, e non c’è. Non devi aspettare oltre: preferisci di nuovo la merce o i tuoi soldi?
utter_parcel_claim = Consideriamo perso il pacco dell’ordine { $order_number }, e la perdita non tocca a te. Preferisci di nuovo la merce o i tuoi soldi?
    .v2 = Per il pacco perso dell’ordine { $order_number } puoi ancora scegliere: la merce un’altra volta o i tuoi soldi.
utter_parcel_put_right = L’abbiamo già sistemato, con il numero { $remedy }.
utter_parcel_coming_back = Qualcuno del team può decidere con te se rispedirlo o ridarti i soldi. Lo chiamo?
utter_missing_wait = A volte un pacco risulta consegnato un po’ prima di arrivare. Chiedi ai vicini e guarda nella cassetta delle lettere, al punto di ritiro e dove potrebbe essere stato lasciato al sicuro. Se entro il { $trace_on } non c’è, scrivimi di nuovo e apro una ricerca.
utter_missing_steps = Secondo { $carrier }, il pacco dell’ordine { $order_number } è stato consegnato il { $delivered_on }. Prima di farlo cercare: hai chiesto ai vicini e guardato nella cassetta delle lettere, al punto di ritiro e dove potrebbe essere stato lasciato al sicuro?
utter_ask_parcel_searched = Hai già guardato dai vicini, al punto di ritiro e nei posti sicuri? Se non è da nessuna parte, apro una ricerca.
    .v2 = Solo per sapere come andare avanti: hai cercato dappertutto o preferisci guardare prima?
utter_missing_look = Va bene. Se non salta fuori, scrivimi di nuovo e apro una ricerca presso il corriere.
utter_missing_too_old = È passato tanto tempo che il corriere non lo cerca più. Qualcuno del team può vedere che cosa si può ancora fare. Lo chiamo?
utter_customs_hold = È in dogana dal { $since_on }. Lo sdoganamento di solito dura al massimo fino al { $usual_by_on }.
    .v2 = La dogana ce l’ha dal { $since_on }; di regola finisce entro il { $usual_by_on }.
utter_customs_hold_long = È in dogana dal { $since_on }, più del solito. Qualcuno del team può chiedere al corriere che cosa manca.
utter_customs_not_held = Il corriere non segnala l’ordine { $order_number } come fermo in dogana in questo momento. Se hai ricevuto una lettera o una telefonata, può controllare qualcuno del team.
utter_customs_wanted = Il tracciamento non dice che cosa vuole la dogana. Per lo più è un documento, di solito la fattura, oppure i dazi; te lo chiede direttamente il corriere o la dogana. La fattura te la posso dare qui.
button_looked_everywhere = Ho cercato dappertutto
button_look_first = Prima guardo
button_parcel_claim = Nuovo invio o rimborso
