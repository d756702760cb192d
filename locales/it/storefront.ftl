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

## Nomi dei dettagli di un prodotto (al massimo 24 caratteri)

attribute_material = Materiale
attribute_upper = Tomaia
attribute_sole = Suola
attribute_lining = Fodera
attribute_membrane = Membrana impermeabile
attribute_filling = Imbottitura
attribute_weight = Peso
attribute_fit = Vestibilità
attribute_length = Lunghezza
attribute_rise = Altezza della vita
attribute_leg = Taglio della gamba
attribute_collar = Colletto
attribute_pocket = Tasca
attribute_heel = Altezza del tacco
attribute_width = Calzata
attribute_drop = Drop
attribute_pronation = Pronazione
attribute_construction = Lavorazione
attribute_water_column = Colonna d’acqua
attribute_waterproof = Impermeabile
attribute_warm_to = Tiene caldo fino a
attribute_sun_protection = Protezione solare
attribute_chlorine_resistant = Resistente al cloro
attribute_certification = Certificazione
attribute_origin = Prodotto in
attribute_pieces = Pezzi
attribute_dimensions = Dimensioni
attribute_height = Altezza
attribute_diameter = Diametro
attribute_volume = Contenuto
attribute_capacity = Capacità
attribute_warranty = Garanzia
attribute_connection = Connessione
attribute_noise_cancelling = Cancellazione rumore
attribute_battery = Batteria o pila
attribute_battery_life = Autonomia
attribute_charging = Ricarica
attribute_wireless_charging = Ricarica senza fili
attribute_impedance = Impedenza
attribute_power = Potenza
attribute_input = Ingresso
attribute_plugs = Spine
attribute_ports = Porte
attribute_standard = Standard
attribute_cable = Cavo
attribute_data = Dati
attribute_compatible_with = Compatibile con
attribute_display = Schermo
attribute_gps = GPS
attribute_layout = Layout
attribute_switches = Interruttori
attribute_resolution = Risoluzione
attribute_hand = Mano
attribute_field_of_view = Campo visivo
attribute_brightness = Luminosità
attribute_colour_temperature = Temperatura di colore
attribute_storage = Memoria interna
attribute_memory = Memoria RAM
attribute_sensor = Sensore
attribute_zoom = Zoom
attribute_video = Video
attribute_in_the_box = Nella confezione
attribute_socket = Attacco della lampadina
attribute_dishwasher_safe = Adatto a lavastoviglie
attribute_microwave_safe = Adatto al microonde
attribute_induction = Adatto all’induzione
attribute_oven_safe = Adatto al forno
attribute_burn_time = Durata della fiamma
attribute_temperature = Temperatura
attribute_movement = Meccanismo
attribute_drainage_hole = Foro di drenaggio
attribute_skin_type = Tipo di pelle
attribute_hair_type = Tipo di capelli
attribute_fragrance_free = Senza profumo
attribute_silicone_free = Senza siliconi
attribute_free_of = Senza
attribute_vegan = Vegano
attribute_shelf_life_open = Durata dopo l’apertura
attribute_active = Principio attivo
attribute_water_resistant = Resistente all’acqua
attribute_finish = Finitura
attribute_concentration = Concentrazione
attribute_notes = Note olfattive
value_yes = Sì
value_no = No

## Come averne cura, una riga per consiglio, come su un’etichetta

care_wash_30 = Lavare in lavatrice a 30 °C
care_wash_30_gentle = Lavare in lavatrice a 30 °C, ciclo delicato
care_wash_40 = Lavare in lavatrice a 40 °C
care_wash_60 = Lavare in lavatrice a 60 °C
care_hand_wash = Lavare a mano
care_hand_wash_warm = Lavare a mano in acqua tiepida
care_no_machine_wash = Non lavare in lavatrice
care_dry_clean = Solo lavaggio a secco
care_no_bleach = Non candeggiare
care_no_softener = Non usare ammorbidente
care_tumble_low = Asciugare in asciugatrice a bassa temperatura
care_no_tumble = Non asciugare in asciugatrice
care_dry_flat = Asciugare in piano
care_air_dry = Lasciare asciugare all’aria
care_no_heat = Tenere lontano da fonti di calore
care_no_iron = Non stirare
care_iron_low = Stirare a bassa temperatura
care_iron_medium = Stirare a media temperatura
care_no_iron_print = Non stirare la stampa
care_brush_off = Spazzolare via lo sporco asciutto
care_damp_cloth = Pulire con un panno umido
care_wipe_dry = Pulire con un panno asciutto
care_dust_dry = Spolverare con un panno asciutto
care_spot_clean = Pulire solo le macchie, con un panno umido
care_vacuum = Aspirare con delicatezza
care_wax_leather = Passare ogni tanto la cera sulla pelle
care_leather_cream = Nutrire la pelle con una crema
care_shoe_tree = Conservare con il tendiscarpe
care_keep_dry = Tenere all’asciutto
care_rinse_fresh_water = Sciacquare con acqua dolce
care_dishwasher = Adatto alla lavastoviglie
care_microwave = Adatto al microonde
care_dry_at_once = Asciugare subito dopo il lavaggio
care_descale = Rimuovere regolarmente il calcare
care_oil_wood = Oliare il legno ogni tanto
care_keep_cool = Conservare al fresco
care_keep_dark = Tenere al riparo dalla luce
care_close_lid = Chiudere bene il coperchio

## Colori, come li chiamano i negozi di moda

colour_navy = Blu navy
colour_white = Bianco
colour_black = Nero
colour_sand = Sabbia
colour_yellow = Giallo
colour_light_blue = Azzurro
colour_rust = Ruggine
colour_cream = Crema
colour_rose = Rosa
colour_forest = Verde bosco
colour_grey = Grigio
colour_olive = Verde oliva
colour_teal = Verde petrolio
colour_burgundy = Bordeaux
colour_charcoal = Antracite
colour_denim = Denim
colour_camel = Cammello
colour_red = Rosso
colour_sage = Verde salvia
colour_midnight = Blu notte
colour_indigo = Indaco
colour_light_denim = Denim chiaro
colour_khaki = Kaki
colour_mustard = Senape
colour_blue = Blu
colour_coral = Corallo
colour_orange = Arancione
colour_brown = Marrone
colour_tan = Cuoio
colour_gold = Oro
colour_walnut = Noce
colour_lilac = Lilla
colour_mint = Menta
colour_silver = Argento
colour_brass = Ottone
colour_sky = Celeste
colour_terracotta = Terracotta
colour_amber = Ambra

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
