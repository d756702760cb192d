# La postazione di assistenza: una pagina piena, quindi ogni testo è breve. Si dà del tu.
# Solo messaggi semplici con {$variabili}: niente plurali, quindi «In attesa: {$count}».

## Cornice

title = Assistenza Storeside
title-count = ({$count}) Assistenza Storeside
skip = Vai alla conversazione
link-connecting = Connessione…
link-live = In linea
link-offline = Fuori linea
offline-banner = Nessuna connessione con il server. Nuovo tentativo in corso; quello che scrivi è conservato.
agents-here = Qui adesso: {$names}
sound-on = Suono attivo
sound-off = Suono disattivato
shortcuts-open = Scorciatoie da tastiera
sign-out = Esci
language = Lingua
close = Chiudi
cancel = Annulla
retry = Riprova

## Accesso

sign-in-title = Accedi all’assistenza
sign-in-lead = Per chi risponde ai clienti.
sign-in-email = E-mail
sign-in-password = Password
sign-in-show = Mostra la password
sign-in-button = Accedi
sign-in-busy = Accesso in corso…
sign-in-ended = La sessione è terminata. Accedi di nuovo; le tue bozze sono conservate.
error-credentials = E-mail e password non corrispondono. Controllale entrambe, per favore.
# $seconds: conto alla rovescia.
error-throttled = Troppi tentativi. Puoi riprovare tra {$seconds} s.
error-throttled-over = Ora puoi riprovare.
error-network = Il server non è raggiungibile. Controlla la connessione e riprova.
error-server = Qualcosa è andato storto sul server. Riprova, per favore.
error-state = Nel frattempo la conversazione è cambiata. Eccola com’è adesso.
error-not-found = Questa conversazione non esiste.
error-too-long = Questo messaggio è troppo lungo.
error-not-text = Questo messaggio contiene caratteri che non si possono inviare.
error-conflict = Questo messaggio è già stato inviato con un altro testo.
error-claimed = Ora questa conversazione è di {$name}.

## Coda

queue = Conversazioni
# Le cinque schede; al massimo 10 caratteri l’una.
tab-waiting = In attesa
tab-mine = Mie
# Conversazioni dei colleghi.
tab-team = Team
tab-bot = Bot
tab-resolved = Risolte
search = Cerca
search-placeholder = Nome, ordine, parole
filter-language = Lingua
filter-all = Tutte le lingue
empty-waiting = Nessuno è in attesa. Ottimo lavoro.
empty-mine = Non hai conversazioni. Prendine una da «In attesa».
empty-team = Il resto del team non ha conversazioni.
empty-bot = Il bot non parla con nessuno.
empty-resolved = Ancora niente di risolto.
empty-search = Nessun risultato.
list-loading = Caricamento delle conversazioni…
list-failed = Non è stato possibile caricare le conversazioni.
# Chi non ha fatto l’accesso. Al massimo 20 caratteri.
guest = Ospite
last-photos = Foto: {$count}
last-bot = Bot: {$text}
last-agent = {$name}: {$text}
last-you = Tu: {$text}
nothing-said = Ancora niente di scritto
# Per chi usa un lettore di schermo.
row-unread = Messaggi non letti: {$count}
row-unanswered = Ancora senza risposta: {$count}
row-draft = Bozza
# $time: una durata, per esempio «3 min».
row-waiting = In attesa da {$time}
row-typing = sta scrivendo…

## Perché serve una persona. Al massimo 14 caratteri.

reason-crisis = In crisi
reason-angry = Rabbia
reason-dispute = Contestazione
reason-theft = Account rubato
reason-unsure = Non capito
reason-asked = Su richiesta
reason-failed = Errore del bot
reason-approval = Approvazione

## Lo stesso come frase, in cima alla conversazione

why-crisis = Parla di farsi del male o di non voler vivere. Rispondi subito.
why-angry = Il cliente è arrabbiato.
why-dispute = Il cliente minaccia una contestazione o uno storno.
why-theft = Qualcun altro forse usa l’account del cliente.
why-unsure = Il bot non ha capito per due volte.
why-asked = Il cliente ha chiesto di parlare con una persona.
why-failed = Il bot non è riuscito a rispondere per motivi tecnici.
why-approval = Una proposta del bot va approvata.

## Conversazione

conversation = Conversazione
none-open = Scegli una conversazione a sinistra.
none-open-keys = j e k spostano, Invio apre, c prende.
back = Torna all’elenco
claim = Prendi
claiming = Un attimo…
give-back = Ridai al bot
resolve = Risolvi
shopper-open = Cliente e ordini
transcript = Messaggi
transcript-loading = Caricamento della conversazione…
transcript-failed = Non è stato possibile caricare la conversazione.
# $name: chi risponde.
state-queued = In attesa di una persona
state-bot = Sta rispondendo il bot
state-mine = Questa conversazione è tua
state-other = Questa conversazione è di {$name}
state-resolved = Risolta
# Al posto del campo di testo.
locked-queued = Per rispondere, prendi questa conversazione.
locked-bot = Sta rispondendo il bot. Puoi seguire la conversazione.
locked-other = Questa conversazione è di {$name}. Puoi seguirla.
locked-resolved = Questa conversazione è risolta. Se il cliente scrive di nuovo, risponde il bot.
notice-taken = {$name} ha preso questa conversazione.
notice-claim-failed = Non è stato possibile prenderla.
notice-return-failed = Non è stato possibile ridarla al bot.
notice-resolve-failed = Non è stato possibile risolverla.
summary = Che cosa sa il bot
summary-intent = Tema
summary-order = Ordine
summary-product = Prodotto
summary-last = Ultime parole
fact-tracking_number = Tracking
fact-measurements = Misure
fact-return_reason = Motivo del reso
fact-remedy_story = Che cosa è successo
fact-photos = Foto
fact-order_email = E-mail dell’ordine
system-queued = In attesa di una persona
# $name: chi risponde.
system-claimed = {$name} ha preso la conversazione
system-returned = {$name} l’ha ridata al bot
system-resolved = {$name} ha risolto la conversazione
system-claimed-someone = Una persona del team ha preso la conversazione
system-returned-someone = Ridata al bot
system-resolved-someone = Risolta
system-failed = Il bot non è riuscito a rispondere
speaker-bot = Bot
# Dopo il proprio nome.
speaker-you = Tu
# $percent: per esempio «93%».
understood = {$intent} {$percent}
understood-pending = Lettura…
mood-neutral = calma
mood-angry = rabbia
mood-annoyed = fastidio
mood-happy = allegria
# Pulsanti offerti dal bot, per chi usa un lettore di schermo.
offered = Risposte offerte
shopper-typing = {$name} sta scrivendo…
jump = Messaggi più recenti
jump-new = Nuovi messaggi

## Scrivere

reply = La tua risposta
# $language: la lingua del cliente, per esempio «spagnolo».
reply-placeholder = Rispondi in {$language}…
send = Invia
sending = Invio in corso…
sent = Inviato
failed = Non inviato
discard = Elimina
characters-left = Caratteri rimasti: {$count}
characters-over = Caratteri di troppo: {$count}
hint-send = Invio spedisce, Maiusc+Invio va a capo
resolve-confirm-title = Risolvere con una risposta non inviata?
return-confirm-title = Ridare al bot con una risposta non inviata?
confirm-text = C’è un testo che il cliente non ha ricevuto. Resta qui come bozza e non viene inviato.
sign-out-confirm-title = Uscire con risposte non inviate?
sign-out-confirm-text = Bozze in conversazioni: {$count}. Uscendo vengono eliminate.
sign-out-delete = Esci ed elimina

## Cliente

shopper = Cliente
shopper-language = Lingua
shopper-email = E-mail
shopper-customer = N. cliente
# Davanti all’ora in cui la conversazione è cominciata.
shopper-since = Inizio
proof-anonymous = Accesso non effettuato
proof-order_email = Conosce ordine ed e-mail
proof-one_time_code = Confermato con codice
proof-signed = Accesso effettuato
proof-anonymous-hint = Chiedi numero d’ordine ed e-mail prima di parlare di un ordine.
orders = Ordini
orders-none = Nessun ordine.
orders-hidden = Gli ordini compaiono quando il cliente ha effettuato l’accesso.
orders-no-parcel = Ancora nessun pacco.
# Segno sull’ordine di cui si parla. Al massimo 14 caratteri.
orders-about = In questione
orders-items = Articoli: {$count}
copy = Copia {$value}
copied = Copiato

## Annunci per chi usa un lettore di schermo

announce-waiting = Nuova in coda: {$name}, {$reason}
announce-wrote = {$name} ha scritto

## Che cosa vuole il cliente, come l’ha capito il bot. Al massimo 24 caratteri.

intent-ask_size = Consiglio sulla taglia
intent-ask_shipping_status = Dov’è il pacco
intent-request_return = Reso
intent-complain = Reclamo
intent-threaten_dispute = Minaccia contestazione
intent-ask_product_info = Caratteristiche
intent-ask_usage = Uso e cura
intent-ask_availability = Disponibilità
intent-ask_price = Prezzo
intent-ask_promotion = Codici sconto e offerte
intent-ask_recommendation = Consiglio d’acquisto
intent-ask_shipping_cost = Costo della spedizione
intent-ask_delivery_time = Tempi di consegna
intent-ask_ship_to = Zone di consegna
intent-ask_customs = Dazi e tasse
intent-ask_payment_methods = Metodi di pagamento
intent-ask_how_to_order = Come ordinare
intent-ask_return_policy = Condizioni di reso
intent-ask_warranty = Garanzia
intent-ask_membership = Punti e carte regalo
intent-ask_order_status = Stato dell’ordine
intent-report_late_parcel = Pacco in ritardo
intent-report_missing_parcel = Pacco non ricevuto
intent-report_customs_problem = Fermo in dogana
intent-cancel_order = Annullamento
intent-change_order = Modifica dell’ordine
intent-change_address = Cambio di indirizzo
intent-report_payment_problem = Problema di pagamento
intent-request_invoice = Fattura
intent-request_exchange = Cambio di articolo
intent-request_refund = Rimborso
intent-ask_refund_status = Stato del rimborso
intent-ask_return_status = Stato del reso
intent-report_damaged_item = Articolo danneggiato
intent-report_wrong_item = Articolo sbagliato
intent-report_missing_item = Articolo mancante
intent-claim_warranty = Richiesta di garanzia
intent-give_praise = Complimenti
intent-give_feedback = Suggerimento
intent-report_account_problem = Problema con l’account
intent-manage_subscription = Newsletter e avvisi
intent-request_privacy = Privacy
intent-ask_bot = Chiede chi risponde
intent-ask_help = Chiede aiuto
intent-talk_to_human = Vuole una persona
intent-rate = Valutazione
intent-greet = Saluto
intent-goodbye = Congedo
intent-thank = Ringraziamento
intent-affirm = Sì
intent-deny = No
intent-inform = Dati
intent-stop = Interruzione
intent-out_of_scope = Altro argomento
intent-change_language = Altra lingua
intent-nlu_fallback = Non capito

## Scorciatoie

keys-title = Scorciatoie da tastiera
keys-single = Usa i tasti singoli
keys-single-hint = Disattivato: funzionano solo Invio, Tab e le frecce.
key-move = Conversazione successiva, precedente
key-open = Apri la conversazione
key-claim = Prendila
key-reply = Scrivi una risposta
key-send = Invia la risposta
key-leave = Lascia il campo di testo, torna all’elenco
key-search = Cerca
key-tabs = In attesa, Mie, Team, Bot, Risolte
key-help = Mostra questo aiuto

## Valutazioni

ratings = Valutazioni
stars = {$score} stelle su 5
ratings-period = Periodo
ratings-week = Ultimi 7 giorni
ratings-month = Ultimi 30 giorni
ratings-quarter = Ultimi 90 giorni
ratings-loading = Caricamento delle valutazioni…
ratings-failed = Non è stato possibile caricare le valutazioni.
ratings-none = Nessuna valutazione in questo periodo.
ratings-average = Media
ratings-count = Valutazioni: {$count}
ratings-asked = Richieste: {$count}
ratings-by-language = Lingua
ratings-by-answerer = Risposta di
ratings-of-orders = Ordini, dopo la consegna
ratings-comments = Ultimi commenti
ratings-open = Apri la conversazione
## Approvazioni

approvals = Approvazioni
approval-until = Da decidere entro {$time}
approval-expired = Nessuno ha deciso entro {$time}; la conversazione è passata a una persona.
approval-rule = Regola
approval-history = Cliente
approval-history-text = Dal {$since} · ordini: {$orders} · rimedi in {$days} giorni: {$remedies}
approval-goods-keep = Tiene la merce
approval-goods-send_back = Rimanda la merce
approval-fee = Spese di spedizione
approval-late = Giorni di ritardo
approve = Approva
approve-amount = Approva {$amount}
change = Cambia
decline = Rifiuta
approval-needs-lead = Può concederlo solo un responsabile.
approval-needs-lead-over = Può concedere fino a {$amount}; oltre decide un responsabile.
deciding = Salvataggio…
decline-reason = Motivo, come lo leggerà il cliente
decline-suggestions = Suggerimenti
decline-wear = Da come lo descrivi, sembra normale usura, che non possiamo rimborsare.
decline-details = Per valutare ci serve sapere di più: che cosa è danneggiato esattamente e come è successo?
decline-amount = L’importo è più alto di quanto possiamo dare in questo caso. Troviamo volentieri un’altra soluzione con te.
decline-settled = Per questo articolo abbiamo già trovato una soluzione con te.
decline-send = Rifiuta e avvisa il cliente
change-resolution = Che cosa invece?
change-amount = Importo in {$currency}
change-most = Al massimo {$amount}
change-reason = Una parola al cliente (facoltativo)
change-hint = Prima si chiede al cliente. Non si fa nulla prima di un sì.
change-hint-now = Sta parlando con il cliente: viene fatto subito.
change-send = Proponi al cliente
change-send-now = Fallo ora
resolution-keep_and_credit = Credito, tiene la merce
resolution-partial_refund = Denaro, tiene la merce
resolution-resend = Di nuovo la stessa merce
resolution-repair = Riparazione
resolution-full_refund = Rimborso completo
resolution-fee_refund = Rimborso della spedizione
decided-approved = Approvato da {$name}
decided-declined = Rifiutato da {$name}
decided-changed = Modificato da {$name}
outcome-pending = in esecuzione…
outcome-granted = fatto, numero {$number}
outcome-granted-fee = fatto
outcome-told = il cliente è stato avvisato
outcome-asked = si sta chiedendo al cliente
outcome-turned_down = il cliente ha detto no
outcome-refused = Non era più possibile. Decida di nuovo.
outcome-failed = Non è stato possibile eseguirlo. Decida di nuovo.
error-approval-decided = {$name} ha già deciso; sotto si vede che cosa.
error-approval-refused = La regola non lo offre più per questa merce.
error-shop = Il sistema del negozio non risponde. Non è stato fatto nulla; riprovi.
locked-approval = Risponde il bot. Può decidere qui sopra o prendere la conversazione.
key-approval = Vai all’approvazione
system-decided = Decisione presa
system-expired = Nessuna decisione in tempo
