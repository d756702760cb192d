# Prima dell’acquisto: quale misura va bene. «Misura» vale per i vestiti e per le scarpe.

utter_ask_product = Di quale articolo si tratta? Bastano il nome o qualche parola.
    .v2 = Scusa, prima devo sapere qual è l’articolo. Come si chiama nel negozio?
# Gli articoli tra cui scegliere seguono come schede.
utter_ask_which_product = Quale di questi intendi?
    .v2 = È uno di questi?

utter_ask_measurements = Per trovare la tua misura di “{ $title }”: qual è la tua altezza e quanto pesi? Aiuta anche la taglia che porti di solito.
    .v2 = Per “{ $title }” mi servono la tua altezza e il tuo peso, oppure la taglia che porti di solito.
utter_ask_foot_length = Per trovare la tua misura di “{ $title }”: quanti centimetri è lungo il tuo piede? Oppure dimmi il numero che porti di solito.
    .v2 = Per “{ $title }” mi serve la lunghezza del tuo piede in centimetri, oppure il numero che porti di solito con il suo sistema, per esempio EU 39.
# $missing: una o due delle misure qui sotto.
utter_ask_more_measurements = Per darti un consiglio più preciso mi servirebbe sapere { $missing }. Se non lo sai, dimmelo pure.
    .v2 = Mi aiuterebbe sapere anche { $missing }. Se non hai la misura sottomano, dimmelo e uso quello che ho.
# Come stanno nella frase qui sopra: «mi servirebbe sapere il tuo giro torace e il tuo girovita».
measure_height_cm = la tua altezza
measure_weight_kg = il tuo peso
measure_chest_cm = il tuo giro torace
measure_waist_cm = il tuo girovita
measure_hips_cm = il tuo giro fianchi
measure_foot_cm = la lunghezza del tuo piede
measure_usual_size = la misura che porti di solito
utter_measurement_implausible = { $given } non può essere giusto. Puoi controllare il numero e l’unità?
    .v2 = Non riesco a leggere { $given } come misura. In quale unità è?

# Il consiglio. Le frasi più sotto possono seguire nello stesso messaggio.
utter_size_sure = Per “{ $title }” prendi la misura { $size }.
    .v2 = Per “{ $title }” la tua misura è { $size }.
utter_size_likely = Io prenderei “{ $title }” nella misura { $size }.
    .v2 = Per “{ $title }” la misura { $size } dovrebbe andarti bene.
utter_size_unsure = Per “{ $title }” direi { $size }, ma senza certezza. Meglio confrontare con la guida alle taglie.
    .v2 = Per “{ $title }” propendo per { $size }, anche se non è sicuro. La guida alle taglie ti aiuterà a decidere.
# Nulla su cui basarsi.
utter_size_chart_only = Ecco la guida alle taglie di “{ $title }”. Misura un capo che ti sta bene e confronta.
utter_size_no_chart = “{ $title }” esiste in misura unica, quindi non c’è niente da scegliere.

# Il perché. Ogni frase può seguire il consiglio nello stesso messaggio.
utter_size_because_measured = Le tue misure ci rientrano in pieno.
utter_size_because_between_sizes = Sei tra due misure.
utter_size_because_measurements_disagree = Le tue misure indicano taglie diverse, quindi ho scelto la più grande.
utter_size_because_outside_chart = Le tue misure sono fuori dalla guida: questa è la taglia più vicina.
utter_size_because_usual_size = È la misura che porti di solito.
utter_size_because_converted = Ho convertito la misura che porti di solito.
utter_size_because_usual_size_ambiguous = La misura che porti di solito cambia da un paese all’altro: dimmi il sistema (EU, UK, US) per andare più sul sicuro.
utter_size_because_usual_size_unknown = Non trovo la misura che porti di solito nella guida di questa marca.
utter_size_because_height_and_weight = Mi baso sulla tua altezza e sul tuo peso.
utter_size_because_height_only = Avevo solo la tua altezza su cui basarmi.
utter_size_because_runs_small = Questo articolo veste piccolo.
utter_size_because_runs_large = Questo articolo veste grande.
utter_size_because_prefers_loose = Ti piace portarlo comodo.
utter_size_because_prefers_tight = Ti piace portarlo aderente.
utter_size_alternative = Nel dubbio, l’altra misura da provare è { $alternative }.
