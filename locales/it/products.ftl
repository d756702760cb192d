# Quello che si chiede di un prodotto: caratteristiche, uso, disponibilità, prezzo.

# Le caratteristiche seguono sotto, una per riga.
utter_product_facts = Ecco quello che so di “{ $title }”:
    .v2 = Ecco qui, su “{ $title }”:
    .v3 = Dalla scheda di “{ $title }”:
utter_product_line = { $name }: { $value }
# Non era chiaro che cosa si chiede; segue tutto quello che c’è.
utter_product_all_facts = Non so se ho proprio quello che cerchi. Questo è tutto ciò che so di “{ $title }”:
    .v2 = A questo non posso rispondere con certezza, quindi ecco tutto quello che il negozio indica su “{ $title }”:
utter_product_ask_person = Se la risposta non c’è, una persona del team può scoprirlo. Vuoi che la chiami?
utter_product_unknown_rest = Sul resto della tua domanda il negozio non ha dati, e non voglio tirare a indovinare. Una persona del team può scoprirlo.
utter_product_unknown = Questo di “{ $title }” non lo so: il negozio non ha questo dato, e non voglio tirare a indovinare. Chiamo una persona del team che può scoprirlo?
    .v2 = Purtroppo questo non è tra le cose che so di “{ $title }”. Una persona del team può scoprirlo: la chiamo?

utter_usage_care = Come prendersi cura di “{ $title }”:
    .v2 = Cura di “{ $title }”:
utter_usage_line = – { $step }
utter_usage_steps = Passo per passo con “{ $title }”:
    .v2 = Buono a sapersi su “{ $title }”:
# I passi esistono solo in inglese.
utter_usage_steps_english = La guida di “{ $title }” è in inglese:
    .v2 = Per “{ $title }” c’è questa guida in inglese:
utter_usage_step = { $place }. { $step }
utter_usage_none = Non ho una guida per “{ $title }” e non voglio dirti cose sbagliate. Chiamo una persona del team che lo sa?
    .v2 = Qui non c’è una guida per “{ $title }”. Una persona del team può spiegartelo: la chiamo?

utter_in_stock = Sì, “{ $title }” c’è.
    .v2 = “{ $title }” è in magazzino e può partire subito.
utter_in_stock_sizes = “{ $title }” c’è in { $sizes }.
    .v2 = Puoi avere subito “{ $title }” in { $sizes }.
utter_stock_few = { $count ->
    [one] Ne resta solo un pezzo.
   *[other] Ne restano solo { $count } pezzi.
 }
utter_stock_sizes_gone = Per ora non ci sono più: { $gone }.
utter_stock_no_need_to_wait = Quindi non serve aspettare un avviso.
utter_sold_out = Al momento “{ $title }” non è più disponibile.
    .v2 = In questo momento “{ $title }” è finito.
utter_sold_out_sizes = Al momento “{ $title }” non è più disponibile in { $sizes }.
    .v2 = In questo momento “{ $title }” è finito in { $sizes }.
utter_stock_back = Ne aspettiamo altri intorno al { $back_on }.
utter_stock_back_unknown = Non so quando ne arriveranno altri.
utter_stock_other_sizes = Ci sono invece { $others }.
utter_stock_nearest_sizes = Le taglie più vicine disponibili: { $nearest }.
utter_stock_other_colours = Nella taglia { $wanted } ci sono altri colori: { $colours }.
utter_stock_similar = Simile e disponibile: { $titles }.
utter_stock_similar_size = Simile e disponibile nella taglia { $wanted }: { $titles }.
utter_stock_similar_colour = Simile e disponibile in quel colore: { $titles }.
utter_offer_notice = Vuoi ricevere un’e-mail quando torna?
utter_stock_colour_not_made = “{ $title }” non esiste in questo colore, solo in { $colours }.
    .v2 = Questo colore non c’è per “{ $title }”; esiste in { $colours }.
utter_stock_size_not_made = “{ $title }” non si fa in { $size }. Le misure sono { $sizes }.
    .v2 = { $size } non c’è per “{ $title }”; le misure sono { $sizes }.
utter_stock_no_sizes = “{ $title }” esiste in misura unica.

utter_ask_notice_size = Quale misura di “{ $title }” aspetti?
    .v2 = Quale di queste misure ti interessa?
utter_ask_notice_email = A quale indirizzo e-mail mandiamo l’avviso?
    .v2 = Mi manca ancora l’indirizzo e-mail per l’avviso.
utter_notice_email_unreadable = Non sembra un indirizzo e-mail completo.
    .v2 = Sembra esserci un errore di battitura in quell’indirizzo.
utter_notice_stored = Segnato: { $email } riceverà una sola e-mail appena “{ $title }” torna.
    .v2 = Fatto. Appena “{ $title }” torna, parte un’e-mail per { $email }.
utter_notice_already = Era già segnato: { $email } riceverà un’e-mail appena “{ $title }” torna, e non due.
utter_notice_not_sold_out = Buone notizie: “{ $title }” è di nuovo disponibile, non serve aspettare.
button_notify_me = Avvisami quando torna

utter_price = “{ $title }” costa { $price }.
    .v2 = Il prezzo di “{ $title }” è { $price }.
    .v3 = Per “{ $title }” sono { $price }.
utter_price_from = “{ $title }” costa a partire da { $price }; il prezzo esatto dipende dalla versione scelta.
    .v2 = I prezzi di “{ $title }” partono da { $price }, a seconda della versione.
utter_price_other_currency = In questa valuta non abbiamo prezzi. “{ $title }” costa { $price }.
    .v2 = In questa valuta non posso dare un prezzo; qui “{ $title }” costa { $price }.
utter_price_sold_out = Al momento però non è disponibile.
utter_price_rule = (Regola: { $rule })

utter_match_terms = “{ $title }” da noi costa { $price }. Se un altro negozio chiede meno, possiamo adeguarci a queste condizioni:
    .v2 = Sì, adeguiamo i prezzi. Per “{ $title }”, che da noi costa { $price }, vale questo:
utter_match_possible = { $rival } è il { $percent }% in meno dei nostri { $price } per “{ $title }”. Possiamo adeguarci a queste condizioni:
    .v2 = Rispetto ai nostri { $price } per “{ $title }”, { $rival } è il { $percent }% in meno. Ci si può adeguare a queste condizioni:
utter_match_too_far = { $rival } è il { $percent }% in meno dei nostri { $price } per “{ $title }”. La nostra regola arriva al { $limit }%, quindi non posso promettere che ci adeguiamo.
utter_match_not_lower = Il nostro prezzo per “{ $title }”, { $price }, non supera { $rival }: non c’è niente da adeguare.
utter_match_other_currency = Non posso confrontare { $rival } con i nostri { $price } per “{ $title }”, perché in questa valuta non abbiamo prezzi. Le nostre condizioni:
utter_match_if_same_item = – è lo stesso articolo, nuovo, nella stessa misura e nello stesso colore
utter_match_if_in_stock = – l’altro negozio lo ha in magazzino
utter_match_if_delivers = – consegna nel tuo paese
utter_match_limit = – il suo prezzo è al massimo il { $limit }% sotto il nostro
utter_match_not_marketplace = – i privati e i marketplace non contano
utter_match_not_clearance = – le svendite non contano
utter_match_days = – vale anche fino a { $days ->
    [one] un giorno
   *[other] { $days } giorni
 } dopo un ordine
utter_match_proof = Tieni pronti { $proof }.
utter_match_proof_link = un link all’offerta
utter_match_proof_screenshot = una schermata con prezzo e data
utter_match_person = Una persona del team controlla e decide: la chiamo?

utter_bulk_terms = Un pezzo di “{ $title }” costa { $single }; in quantità costa meno:
    .v2 = “{ $title }” costa { $single } al pezzo. Per quantità maggiori:
utter_bulk_step = – da { $pieces } pezzi: { $percent }% in meno
utter_bulk_step_quote = – da { $pieces } pezzi: un’offerta su misura di una persona del team
utter_bulk_priced = { $quantity } pezzi di “{ $title }” costano { $each } l’uno, il { $percent }% in meno del pezzo singolo: { $total } in tutto.
utter_bulk_too_few = { $quantity } pezzi di “{ $title }” costano { $total } in tutto.
utter_bulk_from = Da { $pieces } pezzi in su, ognuno costa il { $percent }% in meno.
utter_bulk_quote = Per { $quantity } pezzi di “{ $title }” una persona del team prepara un’offerta su misura.
utter_bulk_excluded = “{ $title }” si vende solo a { $single } al pezzo, quanti che siano.
utter_bulk_person = Il carrello non conosce questi prezzi, quindi l’ordine lo prende una persona del team. La chiamo?
