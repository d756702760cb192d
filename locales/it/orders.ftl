# Ordini in viaggio. I dettagli (tappe, date) sono su una scheda sotto il messaggio, così le frasi restano brevi.
# Davanti alle date non c’è articolo: «il 7 dicembre» ma «l’8 dicembre».

# Sotto questa frase gli ordini sono mostrati come schede tra cui scegliere.
utter_ask_older_order = È forse uno di questi ordini meno recenti?
utter_no_older_order = Questi sono tutti i tuoi ordini che vedo. È uno di questi, o preferisci che lo cerchi qualcuno del team?
utter_ask_which_parcel = Quale ordine intendi?
    .v2 = Di quale di questi ordini si tratta?
# A chi non ha fatto l’accesso.
utter_ask_order_number_and_email = Dimmi il numero dell’ordine (assomiglia a SO-1234566) e l’indirizzo e-mail usato per l’acquisto, per favore.
    .v2 = Per questo mi servono il numero dell’ordine, per esempio SO-1234566, e l’indirizzo e-mail usato per l’acquisto.
# Dopo una coppia di dati che non ha portato a nulla.
utter_ask_order_details_again = Puoi controllarli e inviarli di nuovo? Mi servono il numero dell’ordine che trovi nell’e-mail di conferma e l’indirizzo a cui è arrivata.
utter_ask_order_number_help = Nessun problema. Il numero e l’indirizzo sono nell’e-mail di conferma dell’ordine. Se non si trova, una persona del team può cercarlo con te.
    .v2 = Se non si trova nemmeno l’e-mail di conferma, una persona del team può cercare l’ordine con te.
# A chi ha dato il numero di tracking di un corriere.
utter_ask_order_for_tracking_number = Grazie del numero di tracking. Per mostrarti il pacco mi servono anche il numero dell’ordine e l’indirizzo e-mail usato per l’acquisto.
    .v2 = Posso mostrarti quel pacco appena ho il numero dell’ordine e l’indirizzo e-mail usato per l’acquisto.
utter_ask_order_email = Quale indirizzo e-mail hai usato per l’ordine { $order_number }?
    .v2 = Per mostrarti l’ordine { $order_number } mi serve l’indirizzo e-mail usato per l’acquisto.
utter_ask_order_number = Grazie. E qual è il numero dell’ordine? Assomiglia a SO-1234566.
    .v2 = Ora mi manca solo il numero dell’ordine, per esempio SO-1234566.
utter_order_number_unreadable = { $given } non sembra uno dei nostri numeri d’ordine: forse c’è un errore di battitura.
    .v2 = { $given } non torna come numero d’ordine. Può esserci una cifra sbagliata?
utter_order_email_unreadable = Non sembra un indirizzo e-mail completo: forse c’è un errore di battitura.
# Le stesse parole, sia che l’ordine non esista sia che appartenga ad altri: non si dice mai quale dei due.
utter_order_not_found = Non trovo nessun ordine con questi dati.
    .v2 = Nemmeno con questi dati arrivo a un ordine.
# Lo stesso, per la seconda volta.
utter_order_not_found_person = Continuo a non trovare un ordine con questi dati. Vuoi che chiami qualcuno del team per verificare?

# Un ordine che non ha ancora un pacco.
utter_order_placed = Abbiamo ricevuto l’ordine { $order_number }, che è in attesa di pagamento.
utter_order_paid = L’ordine { $order_number } è pagato e sarà preparato a breve.
utter_order_packed = L’ordine { $order_number } è pronto e sta per essere affidato al corriere.
utter_order_shipped = L’ordine { $order_number } è partito; presto potrai seguirlo qui.
utter_order_in_customs = L’ordine { $order_number } è in dogana.
utter_order_delayed = L’ordine { $order_number } è in ritardo.
utter_order_delivered = L’ordine { $order_number } è stato consegnato.
utter_order_partly_delivered = Una parte dell’ordine { $order_number } è stata consegnata, il resto è in viaggio.
utter_order_lost = L’ordine { $order_number } è andato perso lungo la strada. Mi dispiace.
utter_order_cancelled = L’ordine { $order_number } è stato annullato, quindi non c’è niente in viaggio.
utter_order_returned = L’ordine { $order_number } è tornato da noi.
utter_order_refunded = L’ordine { $order_number } è stato rimborsato.
# Segue nello stesso messaggio.
utter_order_promised = Consegna promessa al più tardi in data { $promised_on }.

# Un pacco. I dettagli possono seguire nello stesso messaggio.
utter_parcel_label_created = Il pacco dell’ordine { $order_number } è pronto e aspetta il ritiro del corriere { $carrier }.
    .v2 = L’ordine { $order_number } è imballato; il corriere { $carrier } deve ancora ritirare il pacco.
utter_parcel_picked_up = Il corriere { $carrier } ha ritirato il pacco dell’ordine { $order_number }.
utter_parcel_in_transit = Il pacco dell’ordine { $order_number } è in viaggio con { $carrier }.
    .v2 = L’ordine { $order_number } è in viaggio: il pacco è affidato a { $carrier }.
utter_parcel_export_customs = Il pacco dell’ordine { $order_number } è in dogana per l’esportazione, con { $carrier }.
utter_parcel_in_customs = Il pacco dell’ordine { $order_number } è in dogana. Dopo lo sdoganamento prosegue con { $carrier }.
    .v2 = La dogana sta ancora controllando il pacco dell’ordine { $order_number }; appena ha finito, prosegue con { $carrier }.
utter_parcel_customs_cleared = Il pacco dell’ordine { $order_number } è stato sdoganato e prosegue con { $carrier }.
utter_parcel_arrived_hub = Il pacco dell’ordine { $order_number } è arrivato in un centro di smistamento di { $carrier }.
    .v2 = L’ordine { $order_number } si trova ora in un centro di smistamento di { $carrier }.
utter_parcel_out_for_delivery = Buone notizie: il pacco dell’ordine { $order_number } è in consegna con { $carrier }.
    .v2 = Il pacco dell’ordine { $order_number } è sul furgone di { $carrier } e sta arrivando da te.
utter_parcel_delivery_attempted = Il corriere { $carrier } ha provato a consegnare il pacco dell’ordine { $order_number } e riproverà.
utter_parcel_available_for_pickup = Il pacco dell’ordine { $order_number } ti aspetta in un punto di ritiro di { $carrier }.
utter_parcel_delayed = Il pacco dell’ordine { $order_number } è in ritardo presso { $carrier }.
    .v2 = Il corriere { $carrier } segnala un ritardo per il pacco dell’ordine { $order_number }.
utter_parcel_delivered = Il pacco dell’ordine { $order_number } è stato consegnato da { $carrier } in data { $delivered_on }.
utter_parcel_lost = Mi dispiace: il corriere { $carrier } ha perso il pacco dell’ordine { $order_number }.
utter_parcel_returned_to_sender = Non è stato possibile consegnare il pacco dell’ordine { $order_number }, e il corriere { $carrier } ce lo sta riportando.

# Dettagli che possono seguire. $place: come l’ha scritto il corriere.
utter_parcel_last_place = Ultima posizione nota: { $place }.
utter_parcel_expected_day = Consegna prevista: { $to_on }.
utter_parcel_expected_between = Consegna prevista: { $from_on } – { $to_on }.
utter_parcel_expected_by = Consegna prevista al più tardi: { $to_on }.
utter_parcel_late = { $days ->
    [one] È un giorno
   *[other] Sono { $days } giorni
 } in più rispetto a quanto promesso, e mi dispiace.

# Prima di ciò che si sa di un pacco, nello stesso messaggio, quando il corriere non risponde. $age: per esempio «3 ore fa».
utter_carrier_silent = { $carrier } al momento non mi risponde. Ecco com'era la situazione { $age }:
    .v2 = In questo momento non ottengo risposta da { $carrier }. L'ultima notizia, { $age }:
# Lo stesso quando il corriere non ne ha mai detto nulla.
utter_carrier_silent_own = { $carrier } al momento non mi risponde, quindi ho solo quello che abbiamo annotato noi:
    .v2 = In questo momento non ottengo risposta da { $carrier }. Quello che abbiamo annotato noi:
# Quando il corriere non conosce (ancora) il numero.
utter_carrier_unknown_number = { $carrier } al momento non trova nulla con il numero { $tracking_number }. Quello che abbiamo annotato noi:
    .v2 = Con il numero { $tracking_number } da { $carrier } per ora non risulta nulla. Quello che abbiamo annotato noi:
# Dopo lo stato di un pacco, quando la notizia ha più di un'ora.
utter_parcel_as_of = { $carrier } l'ha comunicato { $age }.

button_other_order = Un altro ordine
