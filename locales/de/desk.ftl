# Der Arbeitsplatz des Kundendienstes: eine volle Seite, also kurze Texte. Wir siezen.
# Nur einfache Nachrichten mit {$variables}: ohne Mehrzahl, daher „Wartend: {$count}“.

## Rahmen

title = Storeside Service
title-count = ({$count}) Storeside Service
skip = Zum Gespräch springen
link-connecting = Verbinden …
link-live = Verbunden
link-offline = Offline
offline-banner = Keine Verbindung zum Server. Neuer Versuch läuft; was Sie schreiben, bleibt erhalten.
agents-here = Gerade da: {$names}
sound-on = Ton ist an
sound-off = Ton ist aus
shortcuts-open = Tastenkürzel
sign-out = Abmelden
language = Sprache
close = Schließen
cancel = Abbrechen
retry = Erneut versuchen

## Anmeldung

sign-in-title = Anmelden
sign-in-lead = Für alle, die unserer Kundschaft antworten.
sign-in-email = E-Mail
sign-in-password = Passwort
sign-in-show = Passwort anzeigen
sign-in-button = Anmelden
sign-in-busy = Anmeldung läuft …
sign-in-ended = Ihre Sitzung ist abgelaufen. Melden Sie sich wieder an; Ihre Entwürfe sind noch da.
error-credentials = E-Mail und Passwort passen nicht zusammen. Bitte prüfen Sie beides.
# $seconds zählt herunter.
error-throttled = Zu viele Versuche. In {$seconds} s können Sie es wieder versuchen.
error-throttled-over = Sie können es jetzt wieder versuchen.
error-network = Der Server ist nicht erreichbar. Prüfen Sie Ihre Verbindung und versuchen Sie es noch einmal.
error-server = Auf dem Server ist etwas schiefgegangen. Bitte versuchen Sie es noch einmal.
error-state = Das Gespräch hat sich inzwischen geändert. Sie sehen den jetzigen Stand.
error-not-found = Dieses Gespräch gibt es nicht.
error-too-long = Diese Nachricht ist zu lang.
error-not-text = Diese Nachricht enthält Zeichen, die sich nicht senden lassen.
error-conflict = Diese Nachricht wurde schon mit anderem Text gesendet.
error-claimed = {$name} hat dieses Gespräch jetzt.

## Warteschlange

queue = Gespräche
# Die fünf Reiter; je höchstens 10 Zeichen.
tab-waiting = Wartend
tab-mine = Meine
# Gespräche der anderen im Team.
tab-team = Team
tab-bot = Bot
tab-resolved = Erledigt
search = Suchen
search-placeholder = Name, Bestellung, Wörter
filter-language = Sprache
filter-all = Alle Sprachen
empty-waiting = Niemand wartet. Gut gemacht!
empty-mine = Sie haben kein Gespräch. Übernehmen Sie eines aus „Wartend“.
empty-team = Die anderen im Team haben kein Gespräch.
empty-bot = Der Bot spricht mit niemandem.
empty-resolved = Noch ist nichts erledigt.
empty-search = Keine Treffer.
list-loading = Gespräche werden geladen …
list-failed = Die Gespräche konnten nicht geladen werden.
# Ohne Anmeldung. Höchstens 20 Zeichen.
guest = Gast
last-photos = Fotos: {$count}
last-bot = Bot: {$text}
last-agent = {$name}: {$text}
last-you = Sie: {$text}
nothing-said = Noch nichts geschrieben
# Für Screenreader.
row-unread = Ungelesene Nachrichten: {$count}
row-unanswered = Noch unbeantwortet: {$count}
row-draft = Entwurf
# $time ist eine Dauer, etwa „3m“.
row-waiting = Wartet seit {$time}
row-typing = schreibt …

## Warum ein Mensch gebraucht wird. Höchstens 14 Zeichen.

reason-crisis = In Not
reason-angry = Verärgert
reason-dispute = Streitfall
reason-theft = Kontodiebstahl
reason-unsure = Unklar
reason-asked = Gewünscht
reason-failed = Bot-Fehler
reason-approval = Genehmigung

## Dasselbe als Satz, über dem Gespräch

why-crisis = Spricht davon, nicht mehr leben zu wollen. Bitte sofort antworten.
why-angry = Der Ton ist verärgert.
why-dispute = Droht mit einem Streitfall oder einer Rückbuchung.
why-theft = Jemand anders benutzt vielleicht das Konto.
why-unsure = Der Bot hat zweimal nicht verstanden.
why-asked = Möchte mit einem Menschen sprechen.
why-failed = Der Bot konnte aus technischen Gründen nicht antworten.
why-approval = Ein Vorschlag des Bots braucht eine Genehmigung.

## Gespräch

conversation = Gespräch
none-open = Wählen Sie links ein Gespräch aus.
none-open-keys = j und k bewegen, Enter öffnet, c übernimmt.
back = Zurück zur Liste
claim = Übernehmen
claiming = Wird übernommen …
give-back = An Bot zurückgeben
resolve = Abschließen
shopper-open = Kundendaten und Bestellungen
transcript = Verlauf
transcript-loading = Gespräch wird geladen …
transcript-failed = Das Gespräch konnte nicht geladen werden.
# $name ist jemand aus dem Team.
state-queued = Wartet auf einen Menschen
state-bot = Der Bot antwortet
state-mine = Sie haben dieses Gespräch
state-other = {$name} hat dieses Gespräch
state-resolved = Erledigt
# Anstelle des Textfelds.
locked-queued = Übernehmen Sie dieses Gespräch, um zu antworten.
locked-bot = Der Bot antwortet. Sie können mitlesen.
locked-other = {$name} hat dieses Gespräch. Sie können mitlesen.
locked-resolved = Dieses Gespräch ist erledigt. Auf eine neue Nachricht antwortet der Bot.
notice-taken = {$name} hat dieses Gespräch übernommen.
notice-claim-failed = Das Übernehmen hat nicht geklappt.
notice-return-failed = Das Zurückgeben hat nicht geklappt.
notice-resolve-failed = Das Abschließen hat nicht geklappt.
summary = Was der Bot weiß
summary-intent = Thema
summary-order = Bestellung
summary-product = Produkt
summary-last = Letzte Worte
fact-tracking_number = Sendungsnummer
fact-measurements = Maße
fact-return_reason = Rücksendegrund
fact-remedy_story = Was passiert ist
fact-photos = Fotos
fact-order_email = E-Mail der Bestellung
system-queued = Wartet auf einen Menschen
system-claimed = {$name} hat das Gespräch übernommen
system-returned = {$name} hat es an den Bot zurückgegeben
system-resolved = {$name} hat das Gespräch abgeschlossen
system-claimed-someone = Jemand aus dem Team hat das Gespräch übernommen
system-returned-someone = An den Bot zurückgegeben
system-resolved-someone = Erledigt
system-failed = Der Bot konnte nicht antworten
speaker-bot = Bot
speaker-you = Sie
# $percent ist etwa „93 %“.
understood = {$intent} {$percent}
understood-pending = Liest …
mood-neutral = ruhig
mood-angry = wütend
mood-annoyed = genervt
mood-happy = erfreut
# Knöpfe, die der Bot anbot, für Screenreader.
offered = Angebotene Antworten
shopper-typing = {$name} schreibt …
jump = Neueste Nachrichten
jump-new = Neue Nachrichten

## Schreiben

reply = Ihre Antwort
# $language ist die Sprache des Gesprächs, etwa „Spanisch“.
reply-placeholder = Antworten Sie auf {$language} …
send = Senden
sending = Wird gesendet …
sent = Gesendet
failed = Nicht gesendet
discard = Löschen
characters-left = Verbleibende Zeichen: {$count}
characters-over = {$count} Zeichen zu lang
hint-send = Enter sendet, Umschalt+Enter bricht um
resolve-confirm-title = Mit ungesendeter Antwort abschließen?
return-confirm-title = Mit ungesendeter Antwort zurückgeben?
confirm-text = Es gibt Text, der noch nicht angekommen ist. Er bleibt hier als Entwurf und wird nicht gesendet.
sign-out-confirm-title = Mit ungesendeten Antworten abmelden?
sign-out-confirm-text = Gespräche mit Entwürfen: {$count}. Das Abmelden löscht sie.
sign-out-delete = Abmelden und löschen

## Kundendaten

shopper = Kundendaten
shopper-language = Sprache
shopper-email = E-Mail
shopper-customer = Kundennr.
shopper-since = Gespräch seit
proof-anonymous = Nicht angemeldet
proof-order_email = Kennt Bestellung und E-Mail
proof-one_time_code = Per Code bestätigt
proof-signed = Angemeldet
proof-anonymous-hint = Fragen Sie nach Bestellnummer und E-Mail, bevor Sie über eine Bestellung Auskunft geben.
orders = Bestellungen
orders-none = Keine Bestellungen.
orders-hidden = Bestellungen erscheinen nach der Anmeldung.
orders-no-parcel = Noch kein Paket.
# Höchstens 14 Zeichen.
orders-about = Darum geht’s
orders-items = Artikel: {$count}
copy = {$value} kopieren
copied = Kopiert

## Ansagen für Screenreader

announce-waiting = Neu in der Warteschlange: {$name}, {$reason}
announce-wrote = {$name} hat geschrieben

## Das Anliegen, wie der Bot es verstanden hat. Höchstens 24 Zeichen.

intent-ask_size = Größenberatung
intent-ask_shipping_status = Wo ist mein Paket
intent-request_return = Rücksendung
intent-complain = Beschwerde
intent-threaten_dispute = Droht mit Streitfall
intent-ask_product_info = Produktdetails
intent-ask_usage = Nutzung und Pflege
intent-ask_availability = Verfügbarkeit
intent-ask_price = Preis
intent-ask_promotion = Rabattcodes und Aktionen
intent-ask_recommendation = Empfehlung
intent-ask_shipping_cost = Versandkosten
intent-ask_delivery_time = Lieferzeit
intent-ask_ship_to = Liefergebiet
intent-ask_customs = Zoll und Steuern
intent-ask_payment_methods = Zahlungsarten
intent-ask_how_to_order = Wie man bestellt
intent-ask_return_policy = Rückgaberegeln
intent-ask_warranty = Garantie
intent-ask_membership = Punkte, Geschenkkarten
intent-ask_order_status = Bestellstatus
intent-report_late_parcel = Verspätetes Paket
intent-report_missing_parcel = Verschwundenes Paket
intent-report_customs_problem = Hängt beim Zoll fest
intent-cancel_order = Stornierung
intent-change_order = Änderung der Bestellung
intent-change_address = Adressänderung
intent-report_payment_problem = Zahlungsproblem
intent-request_invoice = Rechnung
intent-request_exchange = Umtausch
intent-request_refund = Erstattung
intent-ask_refund_status = Stand der Erstattung
intent-ask_return_status = Stand der Rücksendung
intent-report_damaged_item = Beschädigter Artikel
intent-report_wrong_item = Falscher Artikel
intent-report_missing_item = Fehlender Artikel
intent-claim_warranty = Garantiefall
intent-give_praise = Lob
intent-give_feedback = Anregung
intent-report_account_problem = Problem mit dem Konto
intent-manage_subscription = Newsletter, Mitteilungen
intent-request_privacy = Datenschutz
intent-ask_bot = Fragt, wer antwortet
intent-ask_help = Bittet um Hilfe
intent-talk_to_human = Möchte einen Menschen
intent-rate = Bewertung
intent-greet = Begrüßung
intent-goodbye = Abschied
intent-thank = Dank
intent-affirm = Ja
intent-deny = Nein
intent-inform = Angaben
intent-stop = Abbrechen
intent-out_of_scope = Etwas anderes
intent-change_language = Andere Sprache
intent-nlu_fallback = Nicht verstanden

## Tastenkürzel

keys-title = Tastenkürzel
keys-single = Einzelne Tasten verwenden
keys-single-hint = Aus: Nur Enter, Tab und die Pfeiltasten wirken.
key-move = Nächstes, voriges Gespräch
key-open = Gespräch öffnen
key-claim = Übernehmen
key-reply = Antwort schreiben
key-send = Antwort senden
key-leave = Textfeld verlassen, zurück zur Liste
key-search = Suchen
key-tabs = Wartend, Meine, Team, Bot, Erledigt
key-help = Dies anzeigen

## Bewertungen

ratings = Bewertungen
stars = {$score} von 5 Sternen
ratings-period = Zeitraum
ratings-week = Letzte 7 Tage
ratings-month = Letzte 30 Tage
ratings-quarter = Letzte 90 Tage
ratings-loading = Bewertungen werden geladen …
ratings-failed = Die Bewertungen konnten nicht geladen werden.
ratings-none = In diesem Zeitraum hat niemand bewertet.
ratings-average = Durchschnitt
ratings-count = Bewertungen: {$count}
ratings-asked = Gefragt: {$count}
ratings-by-language = Sprache
ratings-by-answerer = Beantwortet von
ratings-of-orders = Bestellungen, nach Lieferung
ratings-comments = Neueste Kommentare
ratings-open = Gespräch öffnen
## Genehmigungen

approvals = Genehmigungen
approval-until = Entscheidung bis {$time}
approval-expired = Bis {$time} hat niemand entschieden; das Gespräch ging an eine Person.
approval-rule = Regel
approval-history = Kunde
approval-history-text = Seit {$since} · Bestellungen: {$orders} · Ausgleiche in {$days} Tagen: {$remedies}
approval-goods-keep = Behält die Ware
approval-goods-send_back = Schickt die Ware zurück
approval-fee = Versandkosten
approval-late = Tage Verspätung
approve = Genehmigen
approve-amount = {$amount} genehmigen
change = Ändern
decline = Ablehnen
approval-needs-lead = Das darf nur die Leitung gewähren.
approval-needs-lead-over = Sie dürfen bis {$amount} gewähren; darüber entscheidet die Leitung.
deciding = Wird gespeichert…
decline-reason = Begründung, so wie der Kunde sie liest
decline-suggestions = Vorschläge
decline-wear = Nach Ihrer Beschreibung ist das übliche Abnutzung durch Gebrauch, die wir nicht ersetzen können.
decline-details = Um das beurteilen zu können, brauchen wir mehr: Was genau ist beschädigt, und wie ist es passiert?
decline-amount = Der Betrag ist höher, als wir hier geben können. Wir finden gern eine andere Lösung mit Ihnen.
decline-settled = Für diesen Artikel haben wir mit Ihnen bereits eine Lösung gefunden.
decline-send = Ablehnen und Bescheid geben
change-resolution = Was stattdessen?
change-amount = Betrag in {$currency}
change-most = Höchstens {$amount}
change-reason = Ein Wort dazu (freiwillig)
change-hint = Erst wird gefragt. Vor einem Ja geschieht nichts.
change-hint-now = Sie sprechen gerade selbst miteinander: Es wird sofort ausgeführt.
change-send = So anbieten
change-send-now = Jetzt ausführen
resolution-keep_and_credit = Guthaben, behält die Ware
resolution-partial_refund = Geld, behält die Ware
resolution-resend = Noch einmal dieselbe Ware
resolution-repair = Reparatur
resolution-full_refund = Volle Erstattung
resolution-fee_refund = Versandkosten erstatten
decided-approved = {$name} hat genehmigt
decided-declined = {$name} hat abgelehnt
decided-changed = {$name} hat geändert
outcome-pending = wird ausgeführt…
outcome-granted = erledigt, Nummer {$number}
outcome-granted-fee = erledigt
outcome-told = Bescheid gegeben
outcome-asked = wird gerade gefragt
outcome-turned_down = hat Nein gesagt
outcome-refused = Das war nicht mehr möglich. Bitte entscheiden Sie neu.
outcome-failed = Das ließ sich nicht ausführen. Bitte entscheiden Sie neu.
error-approval-decided = {$name} hat schon entschieden; unten steht, wie.
error-approval-refused = Die Regel bietet das für diese Ware nicht mehr an.
error-shop = Das System des Shops antwortet nicht. Es ist nichts geschehen; bitte noch einmal versuchen.
locked-approval = Der Bot antwortet. Sie können oben entscheiden oder das Gespräch übernehmen.
key-approval = Zur Genehmigung springen
system-decided = Entscheidung getroffen
system-expired = Nicht rechtzeitig entschieden
