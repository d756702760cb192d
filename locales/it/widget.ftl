# La chat di chi compra: pulsante, pannello, avvisi, errori e schede. Breve e cordiale, si dà del tu.
# Solo messaggi semplici con {$variabili}: niente plurali, quindi «Articoli: {$count}».

## Il pulsante rotondo nell’angolo della pagina del negozio, e la testata del pannello

launcher-open = Apri la chat
launcher-unread = Apri la chat, nuovi messaggi: {$count}
# Al massimo 24 caratteri.
title = Come possiamo aiutarti?
assistant = Assistente
# Al massimo 40 caratteri.
status-bot = Risponde in pochi secondi
status-queued = In attesa di una persona del team
status-assigned = Stai parlando con {$name}
status-resolved = Conversazione chiusa
status-offline = Nessuna connessione, riprovo…
close = Chiudi la chat
log = Conversazione
you = Tu

## Saluto, prima del primo messaggio

welcome = Ciao! Chiedi di un pacco, di una taglia o di un reso, nella tua lingua.
# Tre suggerimenti; il testo parte come messaggio di chi compra.
suggest-parcel = Dov’è il mio ordine?
suggest-size = Quale taglia mi va bene?
suggest-return = Voglio fare un reso

## Scrivere

# Al massimo 24 caratteri.
composer-placeholder = Scrivi un messaggio…
composer-label = Il tuo messaggio
send = Invia
composer-left = Caratteri rimasti: {$count}
composer-over = Caratteri di troppo: {$count}
sending = Invio in corso…
sent = Inviato
failed = Non inviato
retry = Riprova
discard = Elimina
typing = {$name} sta scrivendo…
jump = Nuovi messaggi
jump-down = Vai all’ultimo messaggio
quick-replies = Risposte suggerite

## Avvisi

queue-waiting = Presto ti risponderà qui una persona del team. Puoi continuare a scrivere.
queue-position = Il tuo posto in coda: {$position}
queue-next = Il prossimo turno è il tuo.
resolved = Questa conversazione è chiusa. Se resta qualcosa, scrivi pure di nuovo.
restart = Inizia un’altra conversazione
expired = Abbiamo dovuto iniziare un’altra conversazione. Quello che hai scritto è conservato.
storage-off = Quando lasci la pagina, il tuo browser non conserva questa conversazione.

## Errori

error-offline = Nessuna connessione. Invieremo il messaggio appena torna.
error-too-long = Questo messaggio è troppo lungo. Accorcialo, per favore.
error-empty = Prima scrivi un messaggio, per favore.
error-not-text = Questo messaggio contiene caratteri che non si possono inviare.
error-rate-limited = Un po’ troppo in fretta. Partirà tra un attimo.
error-payload-not-offered = Questa risposta non è più disponibile. Scrivila con parole tue, per favore.
error-client-id-conflict = Non è stato possibile inviare di nuovo questo messaggio. Riscrivilo, per favore.
error-server = Qualcosa è andato storto da parte nostra. Riprova, per favore.

## Scheda del pacco

parcel-title = Pacco
parcel-order = Ordine {$number}
parcel-carrier = {$carrier}
parcel-tracking = Numero di tracking
parcel-expected = Previsto
parcel-promised = Promesso entro
parcel-delivered = Consegnato
parcel-last-place = Ultima posizione
parcel-as-of = Situazione al {$time}
parcel-more = Mostra le tappe precedenti ({$count})
parcel-less = Mostra meno tappe
parcel-track = Segui sul sito del corriere
copy = Copia
copied = Copiato
# Tappe di un pacco. Al massimo 32 caratteri.
parcel-status-label_created = Annunciato al corriere
parcel-status-picked_up = Ritirato dal corriere
parcel-status-in_transit = In viaggio
parcel-status-export_customs = In dogana per l’esportazione
parcel-status-in_customs = In dogana
parcel-status-customs_cleared = Sdoganato
parcel-status-arrived_hub = In un centro di smistamento
parcel-status-out_for_delivery = In consegna
parcel-status-delivery_attempted = Tentativo di consegna
parcel-status-available_for_pickup = Pronto per il ritiro
parcel-status-delayed = In ritardo
parcel-status-delivered = Consegnato
parcel-status-lost = Perso
parcel-status-returned_to_sender = Di ritorno al negozio

## Scheda degli ordini

orders-title = I tuoi ordini
orders-items = Articoli: {$count}
orders-choose = Scegli l’ordine {$number}
# Stato di un ordine. Al massimo 20 caratteri.
order-status-placed = Ricevuto
order-status-paid = Pagato
order-status-packed = Preparato
order-status-shipped = Spedito
order-status-in_customs = In dogana
order-status-delayed = In ritardo
order-status-delivered = Consegnato
order-status-partly_delivered = Consegnato in parte
order-status-lost = Perso
order-status-cancelled = Annullato
order-status-returned = Reso
order-status-refunded = Rimborsato

## Scheda dei prodotti

products-title = Prodotti
products-view = Vedi
products-choose = Scegli
products-in-stock = Disponibile
products-sold-out = Esaurito

## Scheda della guida alle taglie

size-title = Guida alle taglie
size-size = Taglia
# $unit: cm o in.
size-unit = Misure del corpo in {$unit}
size-recommended = Consigliata per te: {$size}
# Al massimo 12 caratteri.
size-mark = Per te
size-chest = Torace
size-waist = Vita
size-hips = Fianchi
size-inseam = Interno gamba
size-foot = Lunghezza piede
size-height = Altezza
size-neck = Collo
size-sleeve = Manica
size-shoulder = Spalle
size-hand = Mano
size-head = Testa

## Scheda del reso

return-title = Reso
return-number = Reso numero {$number}
return-items = Che cosa restituisci
return-send-by = Da spedire entro
return-ship-to = Da spedire a
return-paid-by = Spedizione
return-paid-by-shop = A nostro carico
return-paid-by-shopper = A tuo carico
return-refund = Rimborso
return-refund-by = entro {$date}
return-copy-address = Copia l’indirizzo

## Invoice card

invoice-title = Fattura
invoice-issued = Data della fattura
invoice-total = Totale
invoice-download = Scarica il PDF
invoice-failed = Non ha funzionato. Riprova o chiedi di nuovo la fattura.

## Foto

photo-add = Aggiungi foto
