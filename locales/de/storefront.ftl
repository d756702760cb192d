# Texte der Seiten des Demo-Shops. Der Ton ist warm und schlicht; wir siezen.
# Tage, Preise, Größen und Ländernamen formatiert die Seite.

## Kopf jeder Seite

# Ein Eigenname: in lateinischen Buchstaben.
shop_name = Storeside
page_title = {$page} · Storeside
skip_to_content = Zum Inhalt springen
# Höchstens 70 Zeichen.
demo_note = Ein Demo-Shop: Probieren Sie alles aus, es wird nichts berechnet.
nav_cart = Warenkorb
nav_cart_count = Warenkorb, Stück: {$count}
nav_sign_in = Anmelden
nav_main = Hauptmenü
language_label = Sprache
country_label = Lieferland

## Katalog

catalogue_title = Gute Dinge, über Grenzen hinweg
catalogue_lead = Kleidung, Schuhe, Elektronik, Dinge fürs Zuhause und Kosmetik, von Herstellern, die wir beim Namen kennen.
categories_label = Kategorien
category_all = Alles
category_clothing = Kleidung
category_shoes = Schuhe
category_electronics = Elektronik
category_home = Zuhause
category_beauty = Kosmetik
search_label = Im Shop suchen
search_placeholder = Abendkleid, Wasserkocher, Sneaker
results_count = Produkte: {$count}
results_for = Ergebnisse für „{$query}“
results_none = Nichts gefunden
results_none_hint = Versuchen Sie ein kürzeres Wort, eine andere Kategorie, oder fragen Sie im Chat.
load_more = Mehr zeigen
# Höchstens 16 Zeichen.
sold_out = Ausverkauft
price_label = Preis
rating_label = Bewertung: {$rating} von 5

## Produkt

back_to_shop = Zurück zum Shop
colour_label = Farbe
size_label = Größe
size_choose = Größe wählen
size_open_chart = Größentabelle
size_sold_out = {$size}, ausverkauft
stock_in = Auf Lager
# {$count} ist eine kleine Zahl, 1 bis 5.
stock_few = Nur noch {$count} auf Lager
stock_out = Zurzeit ausverkauft
stock_back_on = Ausverkauft, wieder da etwa {$date}
add_to_cart = In den Warenkorb
added_to_cart = Liegt in Ihrem Warenkorb
view_cart = Zum Warenkorb
# Öffnet den Chat. Höchstens 24 Zeichen.
ask_in_chat = Frage dazu stellen
promise_delivery = Lieferung mit Sendungsverfolgung: {$country}
promise_returns = Rückgabe innerhalb von 14 Tagen oder mehr, je nach Recht Ihres Landes
promise_help = Fragen? Der Chat antwortet sofort
details_title = Einzelheiten
care_title = Pflege
guide_title = Gut zu wissen
size_chart_title = Größentabelle
size_chart_caption = Größen von {$brand}, Körpermaße in cm
size_chart_caption_feet = Größen von {$brand}, Fußlänge in cm
size_chart_size = Größe
measure_chest = Brust
measure_waist = Taille
measure_hips = Hüfte
measure_foot = Fußlänge
measure_height = Körpergröße
brand_label = Marke
sku_label = Artikelnummer

## Warenkorb

cart_title = Warenkorb
cart_empty = Ihr Warenkorb ist leer
cart_empty_hint = Was Sie hineinlegen, bleibt hier auf diesem Gerät.
cart_keep_looking = Weiter umsehen
cart_items_label = Artikel im Warenkorb
cart_remove = Entfernen
cart_remove_title = {$title} entfernen
cart_quantity_of = Anzahl: {$title}
cart_less = Eins weniger: {$title}
cart_more = Eins mehr: {$title}
cart_summary = Übersicht
cart_subtotal = Zwischensumme
cart_shipping = Versand
cart_shipping_free = Kostenlos
cart_total = Summe
cart_tax_note = Inklusive Steuern. Außerhalb des Zollgebiets des Shops kann Zoll anfallen.
cart_checkout = Zur Kasse
cart_unavailable = Nicht mehr erhältlich
checkout_title = Hier würde ein echter Shop Ihre Bestellung annehmen
checkout_text = Der Shop von Storeside ist eine Demo. Es wurde nichts bestellt, es wird nichts berechnet und nichts verschickt. Melden Sie sich mit einem Demo-Konto an, um Bestellungen und Pakete unterwegs zu sehen.
checkout_keep = Warenkorb behalten
checkout_clear = Warenkorb leeren
checkout_orders = Demo-Bestellungen ansehen

## Anmelden mit einem Demo-Konto

sign_in_title = Mit einem Demo-Konto anmelden
sign_in_lead = Hier ist niemand echt. Wählen Sie jemanden aus: Sie sehen die Bestellungen, und der Chat weiß, wer fragt.
sign_in_filter = Name, Land oder Sprache finden
sign_in_none = Niemand mit diesem Namen
sign_in_orders = Bestellungen: {$count}
sign_out = Abmelden
sign_in_own = Mit E-Mail und Passwort anmelden
sign_in_email = E-Mail-Adresse
sign_in_password = Passwort
sign_in_submit = Anmelden
sign_in_forgot = Vergessen? Im Chat fragen
sign_in_refused = Das öffnet kein Konto. Nach zehn falschen Passwörtern ist ein Konto gesperrt; der Assistent im Chat schickt Ihnen einen Link, der es wieder öffnet.
sign_in_wait = Zu viele Versuche. Bitte warten Sie etwas, oder bitten Sie den Assistenten im Chat um einen Link.
reset_title = Neues Passwort setzen
reset_lead = Mindestens {$shortest} Zeichen. Ein paar Wörter hintereinander merkt man sich leicht, und sie sind schwer zu erraten.
reset_password = Neues Passwort
reset_show = Eingabe anzeigen
reset_save = Passwort speichern
reset_too_short = Das ist zu kurz: mindestens {$shortest} Zeichen, bitte.
reset_too_long = Das ist zu lang: höchstens {$longest} Zeichen, bitte.
reset_too_simple = Das ist zu leicht zu erraten. Bitte wählen Sie ein anderes.
reset_done_title = Ihr Passwort ist gesetzt
reset_done_text = Alle anderen Geräte sind abgemeldet, und ein gesperrtes Konto ist wieder offen. Melden Sie sich mit dem neuen Passwort an.
reset_refused_title = Dieser Link funktioniert nicht
reset_unknown = Es ist nicht der neueste Link, oder er ist unvollständig. Bitte öffnen Sie den Link in der neuesten E-Mail.
reset_expired = Der Link ist abgelaufen: Er gilt eine Stunde. Der Assistent kann Ihnen einen anderen schicken.
reset_used = Der Link wurde schon benutzt. Falls Sie das nicht waren, sagen Sie es uns sofort im Chat.
reset_ask = Im Chat fragen

pay_title = {$amount} bezahlen
pay_lead = So viel kostet {$item} mehr als der Artikel, den Sie zurückschicken. Wir legen das neue Stück bis {$day} für Sie zurück.
pay_with = Wie möchten Sie bezahlen?
pay_submit = {$amount} bezahlen
pay_demo = Das ist ein Demo-Shop: Es fließt kein Geld.
pay_done_title = Bezahlt, vielen Dank
pay_done_text = {$amount} für {$item} sind eingegangen. Verschickt wird, sobald Ihre Rücksendung da ist.
pay_refused_title = Hier ist nichts zu bezahlen
pay_unknown = Zu dieser Adresse gehört keine Zahlung. Bitte öffnen Sie den Link aus dem Chat noch einmal.
pay_lapsed = Der Artikel ist nicht mehr für Sie zurückgelegt, also ist nichts zu bezahlen. Der Assistent sieht nach, was jetzt möglich ist.

## Konto

account_title = Ihre Bestellungen
account_hello = Guten Tag, {$name}
account_no_orders = Noch keine Bestellungen
account_no_orders_hint = Mit diesem Demo-Konto wurde noch nichts gekauft.
order_title = Bestellung {$number}
order_placed = Bestellt am {$date}
order_items = Artikel dieser Bestellung
order_total = Summe
order_quantity = Anzahl: {$count}
order_ask = Frage zu dieser Bestellung
order_no_parcels = Es ist noch kein Paket unterwegs

## Stand einer Bestellung. Höchstens 20 Zeichen.

order_state_placed = Eingegangen
order_state_paid = Bezahlt
order_state_packed = Verpackt
order_state_shipped = Unterwegs
order_state_in_customs = Beim Zoll
order_state_delayed = Verspätet
order_state_delivered = Zugestellt
order_state_partly_delivered = Teilweise zugestellt
order_state_lost = Verloren
order_state_cancelled = Storniert
order_state_returned = Zurückgesandt
order_state_refunded = Erstattet

## Pakete

parcel_title = Paket {$number}
parcel_carrier = {$carrier} · {$number}
# {$date} ist ein Tag oder eine Zeitspanne.
parcel_expected = Voraussichtlich {$date}
parcel_promised = Versprochen bis {$date}
parcel_delivered_on = Zugestellt: {$date}
parcel_timeline = Weg des Pakets
parcel_no_events = Der Paketdienst hat noch nichts gemeldet
event_place = {$place}, {$country}

## Was mit einem Paket geschah, je eine Zeile

event_label_created = Etikett gedruckt
event_picked_up = Vom Paketdienst abgeholt
event_in_transit = Unterwegs
event_export_customs = Ausfuhrabfertigung
event_in_customs = Beim Zoll
event_customs_cleared = Vom Zoll freigegeben
event_arrived_hub = Im Verteilzentrum angekommen
event_out_for_delivery = In Zustellung
event_delivery_attempted = Zustellversuch
event_available_for_pickup = Abholbereit
event_delayed = Verspätet
event_delivered = Zugestellt
event_lost = Verloren
event_returned_to_sender = Zurück an den Shop

## Laden und Probleme

loading = Wird geladen
error_title = Das hat nicht geklappt
error_offline = Der Shop ist nicht erreichbar. Prüfen Sie Ihre Verbindung und versuchen Sie es noch einmal.
error_server = Bei uns ist etwas schiefgegangen. Bitte versuchen Sie es noch einmal.
error_try_again = Erneut versuchen
not_found_title = Hier ist nichts
not_found_text = Die gesuchte Seite ist umgezogen oder hat nie existiert.
not_found_product = Dieses Produkt haben wir nicht oder nicht mehr.

## Fuß jeder Seite

footer_about = Storeside ist die Demo eines Chats neben einem grenzüberschreitenden Shop. Produkte, Personen und Bestellungen sind erfunden.
