# Der Chat im Shop: Knopf, Fenster, Hinweise, Fehler und Karten. Kurz und freundlich; wir siezen.
# Nur einfache Nachrichten mit {$variables}: ohne Mehrzahl, daher „Artikel: {$count}“.

## Der runde Knopf in der Ecke der Seite und der Kopf des Fensters

# Von Screenreadern vorgelesen.
launcher-open = Chat öffnen
launcher-unread = Chat öffnen, neue Nachrichten: {$count}
# Höchstens 24 Zeichen.
title = Wie können wir helfen?
# Höchstens 24 Zeichen.
assistant = Assistent
# Höchstens 40 Zeichen.
status-bot = Antwortet in Sekunden
status-queued = Gleich antwortet ein Mensch
status-assigned = Sie sprechen mit {$name}
status-resolved = Gespräch beendet
# Höchstens 40 Zeichen.
status-offline = Keine Verbindung – neuer Versuch …
close = Chat schließen
log = Gespräch
you = Sie

## Begrüßung vor der ersten Nachricht

welcome = Guten Tag! Fragen Sie nach einem Paket, einer Größe oder einer Rücksendung, in Ihrer Sprache.
# Drei Vorschläge; der Text wird als eigene Nachricht gesendet.
suggest-parcel = Wo ist meine Bestellung?
suggest-size = Welche Größe passt mir?
suggest-return = Ich möchte etwas zurücksenden

## Schreiben

# Höchstens 24 Zeichen.
composer-placeholder = Nachricht schreiben …
composer-label = Ihre Nachricht
send = Senden
composer-left = Verbleibende Zeichen: {$count}
composer-over = {$count} Zeichen zu lang
sending = Wird gesendet …
sent = Gesendet
failed = Nicht gesendet
retry = Erneut versuchen
discard = Löschen
# Für Screenreader.
typing = {$name} schreibt …
jump = Neue Nachrichten
jump-down = Zur neuesten Nachricht
quick-replies = Vorgeschlagene Antworten

## Hinweise

queue-waiting = Gleich antwortet Ihnen hier ein Mensch. Sie können weiterschreiben.
queue-position = Ihr Platz in der Warteschlange: {$position}
queue-next = Sie sind als Nächstes an der Reihe.
resolved = Dieses Gespräch ist beendet. Ist noch etwas offen, schreiben Sie einfach wieder.
restart = Neues Gespräch beginnen
expired = Wir mussten ein neues Gespräch beginnen. Was Sie geschrieben haben, bleibt erhalten.
storage-off = Ihr Browser behält dieses Gespräch nicht, wenn Sie die Seite verlassen.

## Fehler

error-offline = Keine Verbindung. Wir senden es, sobald Sie wieder online sind.
error-too-long = Diese Nachricht ist zu lang. Bitte kürzen Sie sie.
error-empty = Bitte schreiben Sie zuerst eine Nachricht.
error-not-text = Diese Nachricht enthält Zeichen, die sich nicht senden lassen.
error-rate-limited = Das war etwas schnell. Es wird gleich gesendet.
error-payload-not-offered = Diese Antwort gibt es nicht mehr. Bitte schreiben Sie sie in eigenen Worten.
error-client-id-conflict = Diese Nachricht ließ sich nicht erneut senden. Bitte schreiben Sie sie neu.
error-server = Bei uns ist etwas schiefgegangen. Bitte versuchen Sie es noch einmal.

## Karte eines Pakets

parcel-title = Paket
parcel-order = Bestellung {$number}
parcel-carrier = {$carrier}
parcel-tracking = Sendungsnummer
parcel-expected = Voraussichtlich
parcel-promised = Versprochen bis
parcel-delivered = Zugestellt
parcel-last-place = Letzter Ort
parcel-as-of = Stand: {$time}
parcel-more = Frühere Schritte zeigen ({$count})
parcel-less = Weniger Schritte zeigen
parcel-track = Beim Paketdienst verfolgen
copy = Kopieren
copied = Kopiert
# Stationen eines Pakets. Höchstens 32 Zeichen.
parcel-status-label_created = Dem Paketdienst angekündigt
parcel-status-picked_up = Vom Paketdienst abgeholt
parcel-status-in_transit = Unterwegs
parcel-status-export_customs = In der Ausfuhrabfertigung
parcel-status-in_customs = Beim Zoll
parcel-status-customs_cleared = Vom Zoll freigegeben
parcel-status-arrived_hub = Im Verteilzentrum
parcel-status-out_for_delivery = In Zustellung
parcel-status-delivery_attempted = Zustellversuch
parcel-status-available_for_pickup = Abholbereit
parcel-status-delayed = Verspätet
parcel-status-delivered = Zugestellt
parcel-status-lost = Verloren
parcel-status-returned_to_sender = Auf dem Rückweg zum Shop

## Karte der Bestellungen

orders-title = Ihre Bestellungen
orders-items = Artikel: {$count}
orders-choose = Bestellung {$number} auswählen
# Stand einer Bestellung. Höchstens 20 Zeichen.
order-status-placed = Eingegangen
order-status-paid = Bezahlt
order-status-packed = Verpackt
order-status-shipped = Versandt
order-status-in_customs = Beim Zoll
order-status-delayed = Verspätet
order-status-delivered = Zugestellt
order-status-partly_delivered = Teilweise zugestellt
order-status-lost = Verloren
order-status-cancelled = Storniert
order-status-returned = Zurückgesandt
order-status-refunded = Erstattet

## Karte der Produkte

products-title = Produkte
products-view = Ansehen
products-choose = Auswählen
products-in-stock = Auf Lager
products-sold-out = Ausverkauft

## Karte der Größentabelle

size-title = Größentabelle
size-size = Größe
# $unit ist cm oder in.
size-unit = Körpermaße in {$unit}
size-recommended = Für Sie empfohlen: {$size}
# Höchstens 12 Zeichen.
size-mark = Für Sie
size-chest = Brust
size-waist = Taille
size-hips = Hüfte
size-inseam = Innenbein
size-foot = Fußlänge
size-height = Körpergröße
size-neck = Hals
size-sleeve = Ärmel
size-shoulder = Schulter
size-hand = Hand
size-head = Kopf

## Karte einer Rücksendung

return-title = Rücksendung
return-number = Rücksendung Nr. {$number}
return-items = Das senden Sie zurück
return-send-by = Abschicken bis
return-ship-to = Senden an
return-paid-by = Porto
return-paid-by-shop = Zahlen wir
return-paid-by-shopper = Zahlen Sie
return-refund = Erstattung
return-refund-by = spätestens {$date}
return-copy-address = Adresse kopieren

## Invoice card

invoice-title = Rechnung
invoice-issued = Rechnungsdatum
invoice-total = Gesamtbetrag
invoice-download = PDF herunterladen
invoice-failed = Das hat nicht geklappt. Bitte versuchen Sie es noch einmal oder fragen Sie erneut nach der Rechnung.

## Fotos

photo-add = Fotos hinzufügen
