# Quello che il negozio comunica di propria iniziativa; le stesse frasi nella chat e nelle e-mail, “noi” è il negozio.

utter_touch_received = Grazie per il tuo acquisto! Abbiamo ricevuto l’ordine { $order_number }.
utter_touch_received_unpaid = Grazie per il tuo acquisto! Abbiamo ricevuto l’ordine { $order_number } e lo prepareremo appena sarà pagato.
# $ships_on
utter_touch_ships = Partirà da noi al più tardi in data { $ships_on }.
utter_touch_packed = L’ordine { $order_number } è imballato e aspetta il ritiro del corriere { $carrier }.
    .v2 = Abbiamo imballato l’ordine { $order_number }; ora il corriere { $carrier } passa a ritirare il pacco.
utter_touch_shipped = L’ordine { $order_number } è in viaggio: il pacco è con il corriere { $carrier }. Il numero di tracciamento è { $tracking_number }.
    .v2 = Il pacco dell’ordine { $order_number } ora viaggia con il corriere { $carrier }. Puoi seguirlo con il numero { $tracking_number }.
# $to_on
utter_touch_expected = Consegna prevista al più tardi: { $to_on }.
utter_touch_out_for_delivery = Arriva oggi: il pacco dell’ordine { $order_number } è in consegna con { $carrier }.
    .v2 = Il pacco dell’ordine { $order_number } è sul furgone di { $carrier } e sta arrivando da te.
utter_touch_delivered = Il corriere { $carrier } ha consegnato il pacco dell’ordine { $order_number }. Speriamo che ti piaccia!
    .v2 = Il pacco dell’ordine { $order_number } è arrivato, ci dice il corriere { $carrier }. Che ti dia tante soddisfazioni!
utter_touch_satisfaction = Com’è andata con l’ordine { $order_number }? Una stella vuol dire male, cinque stelle ottimo.
    .v2 = Hai l’ordine { $order_number } da qualche giorno: quante stelle su cinque gli dai?

utter_touch_delayed = Ci dispiace: il corriere { $carrier } segnala un ritardo per il pacco dell’ordine { $order_number }.
    .v2 = Il pacco dell’ordine { $order_number } ci mette più del previsto, dice il corriere { $carrier }. Ci dispiace.
# $promised_on
utter_touch_late = Ci dispiace: la consegna dell’ordine { $order_number } era promessa al più tardi in data { $promised_on } e non risulta ancora avvenuta.
# $since_on
utter_touch_in_customs = Il pacco dell’ordine { $order_number } è fermo in dogana (dal giorno: { $since_on }). Dopo lo sdoganamento prosegue con { $carrier }; se serve qualcosa da parte tua, { $carrier } o la dogana ti contatteranno direttamente.
utter_touch_delivery_attempted = Il corriere { $carrier } ha provato a consegnare il pacco dell’ordine { $order_number } e non ci è riuscito.
    .v2 = Un altro tentativo di consegnare il pacco dell’ordine { $order_number } non è riuscito, dice il corriere { $carrier }.
utter_touch_available_for_pickup = Il pacco dell’ordine { $order_number } ti aspetta in un punto di ritiro di { $carrier }.
utter_touch_returned_to_sender = Ci dispiace: non è stato possibile consegnare il pacco dell’ordine { $order_number }, e il corriere { $carrier } ce lo sta riportando.
utter_touch_lost = Ci dispiace molto: il corriere { $carrier } ha perso il pacco dell’ordine { $order_number }. La perdita non tocca a te.

button_touch_what_now = E adesso?
button_touch_not_here = Non l’ho ricevuto
# $stars
button_touch_stars = { $stars ->
    [one] { $stars } stella
   *[other] { $stars } stelle
 }

# $name
mail_touch_hello = Ciao { $name },
mail_touch_ask = Se qualcosa non è chiaro, accedi al nostro negozio e apri la chat: l’assistente conosce il tuo ordine.
mail_touch_rate = Per rispondere, accedi al nostro negozio e apri la chat: la domanda ti aspetta lì.
mail_touch_stop = Se non vuoi più messaggi sui tuoi ordini, dillo semplicemente all’assistente nella chat.
mail_touch_subject_received = Abbiamo ricevuto il tuo ordine { $order_number }
mail_touch_subject_received_unpaid = Il tuo ordine { $order_number } è in attesa di pagamento
mail_touch_subject_packed = Il tuo ordine { $order_number } è imballato
mail_touch_subject_shipped = Il tuo ordine { $order_number } è in viaggio
mail_touch_subject_out_for_delivery = Il tuo ordine { $order_number } è in consegna
mail_touch_subject_delivered = Il tuo ordine { $order_number } è stato consegnato
mail_touch_subject_satisfaction = Com’è andata con l’ordine { $order_number }?
mail_touch_subject_delayed = Il tuo ordine { $order_number } è in ritardo
mail_touch_subject_late = Il tuo ordine { $order_number } non è ancora arrivato
mail_touch_subject_in_customs = Il tuo ordine { $order_number } è fermo in dogana
mail_touch_subject_delivery_attempted = Non è stato possibile consegnare il tuo ordine { $order_number }
mail_touch_subject_available_for_pickup = Il tuo ordine { $order_number } ti aspetta al punto di ritiro
mail_touch_subject_returned_to_sender = Il tuo ordine { $order_number } sta tornando da noi
mail_touch_subject_lost = Il tuo ordine { $order_number } è andato perso lungo la strada

# $title
mail_stock_subject = Di nuovo disponibile: { $title }
mail_stock_text =
    “{ $title }” è di nuovo disponibile.

    Ci hai chiesto di avvisarti, e questa è l’unica e-mail che ricevi. Non possiamo mettere niente da parte: chi ordina per primo, lo prende.
