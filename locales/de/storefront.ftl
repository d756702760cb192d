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

## Namen der Einzelheiten eines Produkts (höchstens 24 Zeichen)

attribute_material = Material
attribute_upper = Obermaterial
attribute_sole = Sohle
attribute_lining = Futter
attribute_membrane = Wasserdichte Membran
attribute_filling = Füllung
attribute_weight = Gewicht
attribute_fit = Passform
attribute_length = Länge
attribute_rise = Leibhöhe
attribute_leg = Beinform
attribute_collar = Kragen
attribute_pocket = Tasche
attribute_heel = Absatzhöhe
attribute_width = Weite
attribute_drop = Sprengung
attribute_pronation = Pronation
attribute_construction = Machart
attribute_water_column = Wassersäule
attribute_waterproof = Wasserdicht
attribute_warm_to = Wärmt bis
attribute_sun_protection = Sonnenschutz
attribute_chlorine_resistant = Chlorbeständig
attribute_certification = Zertifikat
attribute_origin = Hergestellt in
attribute_pieces = Teile
attribute_dimensions = Maße
attribute_height = Höhe
attribute_diameter = Durchmesser
attribute_volume = Inhalt
attribute_capacity = Kapazität
attribute_warranty = Garantie
attribute_connection = Anschluss
attribute_noise_cancelling = Geräuschunterdrückung
attribute_battery = Batterie
attribute_battery_life = Akkulaufzeit
attribute_charging = Laden
attribute_wireless_charging = Kabelloses Laden
attribute_impedance = Impedanz
attribute_power = Leistung
attribute_input = Eingang
attribute_plugs = Stecker
attribute_ports = Anschlüsse
attribute_standard = Standard
attribute_cable = Kabel
attribute_data = Daten
attribute_compatible_with = Passend für
attribute_display = Display
attribute_gps = GPS
attribute_layout = Tastaturbelegung
attribute_switches = Schalter
attribute_resolution = Auflösung
attribute_hand = Hand
attribute_field_of_view = Sichtfeld
attribute_brightness = Helligkeit
attribute_colour_temperature = Farbtemperatur
attribute_storage = Speicher
attribute_memory = Arbeitsspeicher
attribute_sensor = Sensor
attribute_zoom = Zoom
attribute_video = Video
attribute_in_the_box = Lieferumfang
attribute_socket = Fassung
attribute_dishwasher_safe = Spülmaschinenfest
attribute_microwave_safe = Mikrowellengeeignet
attribute_induction = Für Induktion
attribute_oven_safe = Backofenfest
attribute_burn_time = Brenndauer
attribute_temperature = Temperatur
attribute_movement = Uhrwerk
attribute_drainage_hole = Ablaufloch
attribute_skin_type = Hauttyp
attribute_hair_type = Haartyp
attribute_fragrance_free = Ohne Duftstoffe
attribute_silicone_free = Ohne Silikone
attribute_free_of = Frei von
attribute_vegan = Vegan
attribute_shelf_life_open = Nach Öffnen haltbar
attribute_active = Wirkstoff
attribute_water_resistant = Wasserfest
attribute_finish = Finish
attribute_concentration = Konzentration
attribute_notes = Duftnoten
value_yes = Ja
value_no = Nein

## Wie man es pflegt, je eine Zeile, wie auf einem Pflegeetikett

care_wash_30 = Maschinenwäsche bei 30 °C
care_wash_30_gentle = Schonwäsche bei 30 °C
care_wash_40 = Maschinenwäsche bei 40 °C
care_wash_60 = Maschinenwäsche bei 60 °C
care_hand_wash = Von Hand waschen
care_hand_wash_warm = Von Hand in warmem Wasser waschen
care_no_machine_wash = Nicht in der Maschine waschen
care_dry_clean = Nur chemisch reinigen
care_no_bleach = Nicht bleichen
care_no_softener = Keinen Weichspüler verwenden
care_tumble_low = Im Trockner bei niedriger Temperatur
care_no_tumble = Nicht in den Trockner
care_dry_flat = Liegend trocknen
care_air_dry = An der Luft trocknen lassen
care_no_heat = Von Heizkörpern fernhalten
care_no_iron = Nicht bügeln
care_iron_low = Bei niedriger Temperatur bügeln
care_iron_medium = Bei mittlerer Temperatur bügeln
care_no_iron_print = Aufdruck nicht bügeln
care_brush_off = Trockenen Schmutz abbürsten
care_damp_cloth = Mit einem feuchten Tuch abwischen
care_wipe_dry = Mit einem trockenen Tuch abwischen
care_dust_dry = Mit einem trockenen Tuch abstauben
care_spot_clean = Nur Flecken reinigen, mit einem feuchten Tuch
care_vacuum = Vorsichtig absaugen
care_wax_leather = Das Leder ab und zu wachsen
care_leather_cream = Das Leder mit Creme pflegen
care_shoe_tree = Mit Schuhspanner aufbewahren
care_keep_dry = Trocken halten
care_rinse_fresh_water = Mit klarem Wasser ausspülen
care_dishwasher = Spülmaschinenfest
care_microwave = Mikrowellengeeignet
care_dry_at_once = Nach dem Spülen gleich abtrocknen
care_descale = Regelmäßig entkalken
care_oil_wood = Das Holz ab und zu ölen
care_keep_cool = Kühl aufbewahren
care_keep_dark = Vor Licht schützen
care_close_lid = Deckel gut verschließen

## Farben, wie Modegeschäfte sie nennen

colour_navy = Marineblau
colour_white = Weiß
colour_black = Schwarz
colour_sand = Sand
colour_yellow = Gelb
colour_light_blue = Hellblau
colour_rust = Rost
colour_cream = Creme
colour_rose = Rosé
colour_forest = Waldgrün
colour_grey = Grau
colour_olive = Oliv
colour_teal = Petrol
colour_burgundy = Bordeaux
colour_charcoal = Anthrazit
colour_denim = Denim
colour_camel = Camel
colour_red = Rot
colour_sage = Salbeigrün
colour_midnight = Nachtblau
colour_indigo = Indigo
colour_light_denim = Helles Denim
colour_khaki = Khaki
colour_mustard = Senf
colour_blue = Blau
colour_coral = Koralle
colour_orange = Orange
colour_brown = Braun
colour_tan = Cognac
colour_gold = Gold
colour_walnut = Nussbaum
colour_lilac = Flieder
colour_mint = Mint
colour_silver = Silber
colour_brass = Messing
colour_sky = Himmelblau
colour_terracotta = Terrakotta
colour_amber = Bernstein

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
