# Testi delle pagine del negozio dimostrativo. Tono caldo e semplice, si dà del tu.
# Date, prezzi, taglie e nomi dei paesi li formatta la pagina.

## Testata di ogni pagina

# Nome proprio: in lettere latine.
shop_name = Storeside
page_title = {$page} · Storeside
skip_to_content = Vai al contenuto
# Al massimo 70 caratteri.
demo_note = Negozio dimostrativo: guarda e prova tutto, non si paga nulla.
nav_cart = Carrello
nav_cart_count = Carrello, pezzi: {$count}
nav_sign_in = Accedi
nav_main = Principale
language_label = Lingua
country_label = Paese di consegna

## Catalogo

catalogue_title = Cose buone che passano i confini
catalogue_lead = Abbigliamento, scarpe, elettronica, casa e bellezza, da produttori che conosciamo per nome.
categories_label = Categorie
category_all = Tutto
category_clothing = Abbigliamento
category_shoes = Scarpe
category_electronics = Elettronica
category_home = Casa
category_beauty = Bellezza
search_label = Cerca nel negozio
search_placeholder = Camicia di lino, bollitore, stivali
results_count = Prodotti: {$count}
results_for = Risultati per “{$query}”
results_none = Nessun risultato
results_none_hint = Prova una parola più corta, un’altra categoria o chiedi in chat.
load_more = Mostra altri
# Al massimo 16 caratteri.
sold_out = Esaurito
price_label = Prezzo
rating_label = Valutazione: {$rating} su 5

## Prodotto

back_to_shop = Torna al negozio
colour_label = Colore
size_label = Taglia
size_choose = Scegli una taglia
size_open_chart = Guida alle taglie
size_sold_out = {$size}, esaurita
stock_in = Disponibile
# {$count}: da 1 a 5.
stock_few = Ultimi pezzi: {$count}
stock_out = Al momento esaurito
stock_back_on = Esaurito, ritorno previsto: {$date}
add_to_cart = Aggiungi al carrello
added_to_cart = Aggiunto al carrello
view_cart = Vedi il carrello
# Apre la chat. Al massimo 24 caratteri.
ask_in_chat = Chiedi in chat
promise_delivery = Spedizione tracciata: {$country}
promise_returns = Resi entro 14 giorni o più, secondo le regole del tuo paese
promise_help = Domande? La chat risponde subito
details_title = Dettagli
care_title = Cura
guide_title = Buono a sapersi
size_chart_title = Guida alle taglie
size_chart_caption = Taglie di {$brand}, misure del corpo in cm
size_chart_caption_feet = Numeri di {$brand}, lunghezza del piede in cm
size_chart_size = Taglia
measure_chest = Torace
measure_waist = Vita
measure_hips = Fianchi
measure_foot = Lunghezza piede
measure_height = Altezza
brand_label = Marca
sku_label = Codice articolo

## Carrello

cart_title = Carrello
cart_empty = Il tuo carrello è vuoto
cart_empty_hint = Quello che aggiungi resta qui, su questo dispositivo.
cart_keep_looking = Continua a guardare
cart_items_label = Articoli nel carrello
cart_remove = Rimuovi
cart_remove_title = Rimuovi {$title}
cart_quantity_of = Quantità di {$title}
cart_less = Un pezzo in meno di {$title}
cart_more = Un pezzo in più di {$title}
cart_summary = Riepilogo
cart_subtotal = Subtotale
cart_shipping = Consegna
cart_shipping_free = Gratis
cart_total = Totale
cart_tax_note = Imposte incluse. Fuori dal territorio doganale del negozio possono esserci dazi.
cart_checkout = Vai alla cassa
cart_unavailable = Non più disponibile
# Dopo «Vai alla cassa»: è detto chiaramente che non c’è nessun ordine.
checkout_title = Qui un vero negozio prenderebbe il tuo ordine
checkout_text = Il negozio Storeside è una dimostrazione. Non è stato ordinato nulla, non si paga nulla e non sarà spedito nulla. Accedi come cliente dimostrativo per vedere ordini e pacchi in viaggio.
checkout_keep = Tieni il carrello
checkout_clear = Svuota il carrello
checkout_orders = Vedi gli ordini dimostrativi

## Accesso come cliente dimostrativo

sign_in_title = Accedi come cliente dimostrativo
sign_in_lead = Qui nessuno è reale. Scegli una persona: vedrai gli ordini, e la chat saprà chi chiede.
sign_in_filter = Cerca un nome, un paese o una lingua
sign_in_none = Nessuno con questo nome
sign_in_orders = Ordini: {$count}
sign_out = Esci
sign_in_own = Accedi con e-mail e password
sign_in_email = Indirizzo e-mail
sign_in_password = Password
sign_in_submit = Accedi
sign_in_forgot = Dimenticata? Chiedi in chat
sign_in_refused = Così non si apre nessun account. Dopo dieci password sbagliate l’account si blocca; l’assistente in chat può mandarti un link che lo riapre.
sign_in_wait = Troppi tentativi. Aspetta un po’, oppure chiedi un link all’assistente in chat.
reset_title = Imposta una nuova password
reset_lead = Almeno {$shortest} caratteri. Qualche parola di fila si ricorda bene e si indovina male.
reset_password = Nuova password
reset_show = Mostra quello che scrivo
reset_save = Salva la password
reset_too_short = È troppo corta: almeno {$shortest} caratteri.
reset_too_long = È troppo lunga: al massimo {$longest} caratteri.
reset_too_simple = È troppo facile da indovinare. Scegline un’altra.
reset_done_title = La tua password è impostata
reset_done_text = Gli altri dispositivi sono stati disconnessi e un account bloccato è di nuovo aperto. Accedi con la nuova password.
reset_refused_title = Questo link non funziona
reset_unknown = Non è il link più recente, oppure è incompleto. Apri quello dell’ultima e-mail.
reset_expired = Il link è scaduto: vale un’ora. L’assistente può mandartene un altro.
reset_used = Il link è già stato usato. Se non eri tu, dillo subito in chat.
reset_ask = Chiedi in chat

pay_title = Paga {$amount}
pay_lead = È quanto {$item} costa in più dell’articolo che rimandi. Lo teniamo da parte per te fino al {$day}.
pay_with = Come vuoi pagare?
pay_submit = Paga {$amount}
pay_demo = Questo è un negozio dimostrativo: non si muove denaro.
pay_done_title = Pagato, grazie
pay_done_text = Abbiamo ricevuto {$amount} per {$item}. Parte appena arriva il tuo reso.
pay_refused_title = Qui non c’è nulla da pagare
pay_unknown = Questo indirizzo non corrisponde a nessun pagamento. Riapri il link dalla chat.
pay_lapsed = L’articolo non è più da parte per te, quindi non c’è nulla da pagare. L’assistente può vedere che cosa si può fare ora.

## Conto

account_title = I tuoi ordini
account_hello = Ciao, {$name}
account_no_orders = Ancora nessun ordine
account_no_orders_hint = Questo cliente dimostrativo non ha ancora comprato nulla.
order_title = Ordine {$number}
order_placed = Data dell’ordine: {$date}
order_items = Articoli di questo ordine
order_total = Totale
order_quantity = Quantità: {$count}
order_ask = Chiedi di questo ordine
order_no_parcels = Nessun pacco è ancora partito

## Stati di un ordine, su una piccola etichetta. Al massimo 20 caratteri.

order_state_placed = Ricevuto
order_state_paid = Pagato
order_state_packed = Preparato
order_state_shipped = In viaggio
order_state_in_customs = In dogana
order_state_delayed = In ritardo
order_state_delivered = Consegnato
order_state_partly_delivered = Consegnato in parte
order_state_lost = Perso
order_state_cancelled = Annullato
order_state_returned = Reso
order_state_refunded = Rimborsato

## Pacchi

parcel_title = Pacco {$number}
parcel_carrier = {$carrier} · {$number}
parcel_expected = Previsto: {$date}
parcel_promised = Promesso entro {$date}
parcel_delivered_on = Consegnato: {$date}
parcel_timeline = Il percorso fin qui
parcel_no_events = Il corriere non ha ancora segnalato nulla
event_place = {$place}, {$country}

## Che cosa è successo a un pacco, una riga per evento

event_label_created = Etichetta stampata
event_picked_up = Ritirato dal corriere
event_in_transit = In viaggio
event_export_customs = Dogana di esportazione
event_in_customs = In dogana
event_customs_cleared = Sdoganato
event_arrived_hub = Arrivato in un centro di smistamento
event_out_for_delivery = In consegna
event_delivery_attempted = Tentativo di consegna
event_available_for_pickup = Pronto per il ritiro
event_delayed = In ritardo
event_delivered = Consegnato
event_lost = Perso
event_returned_to_sender = Rispedito al negozio

## Caricamento e problemi

loading = Caricamento
error_title = Non ha funzionato
error_offline = Il negozio non è raggiungibile. Controlla la connessione e riprova.
error_server = Qualcosa è andato storto da parte nostra. Riprova, per favore.
error_try_again = Riprova
not_found_title = Qui non c’è niente
not_found_text = La pagina che cercavi è stata spostata o non è mai esistita.
not_found_product = Questo prodotto non c’è, o non c’è più.

## Piè di ogni pagina

footer_about = Storeside è la dimostrazione di una chat accanto a un negozio che spedisce oltre confine. Prodotti, persone e ordini sono inventati.
