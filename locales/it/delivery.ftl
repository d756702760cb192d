# Prima dell’acquisto: dove spediamo, quanto costa, quanto ci vuole e che cosa può chiedere la dogana.

# $country (testo): il nome del paese senza articolo; $..._cost e simili: denaro; $..._on: date.
utter_ask_country = In quale paese dovrebbe arrivare?
    .v2 = Per risponderti mi serve il paese di consegna. Qual è?
utter_ask_country_of = Spediamo in questi paesi: { $countries }. Qual è il tuo?
    .v2 = I paesi in cui spediamo sono { $countries }. Di quale si tratta?
# Segue una risposta su un paese che nessuno ha nominato.
utter_country_assumed = Ho dato per scontato che il tuo paese sia { $country }; se è un altro, basta che mi dica il nome.
utter_not_delivered_to = { $country }: mi dispiace, lì non spediamo. Questi sono i paesi in cui spediamo: { $countries }.
    .v2 = Purtroppo { $country } non è tra i paesi in cui spediamo, cioè { $countries }.

# Quanto costa.
utter_delivery_cost = { $country }: la spedizione standard costa { $standard_cost }.
    .v2 = Per la spedizione standard ({ $country }) paghi { $standard_cost }.
utter_delivery_free_from = È gratuita a partire da { $free_from }.
utter_delivery_free_reached = Con articoli per { $value } non la paghi.
utter_delivery_free_missing = È gratuita a partire da { $free_from }: con altri { $missing } non la paghi.
utter_delivery_cost_express = La spedizione espressa costa { $express_cost }.
utter_pickup_yes = In un punto di ritiro ({ $pickup_carriers }) costa { $pickup_cost }.
utter_pickup_no = Lì non c’è la consegna nei punti di ritiro.

# Quanto ci vuole.
utter_delivery_time = { $country }: se ordini oggi, la consegna con spedizione standard è prevista in questi giorni: { $standard_from_on } – { $standard_to_on }.
    .v2 = Ordinando oggi ({ $country }, spedizione standard), consegna prevista: { $standard_from_on } – { $standard_to_on }.
utter_delivery_time_express = Con l’espressa: { $express_from_on } – { $express_to_on }, al costo di { $express_cost }.
utter_delivery_time_pickup = In un punto di ritiro ({ $pickup_carriers }): { $pickup_from_on } – { $pickup_to_on }.
utter_delivery_time_customs = La dogana può aggiungere qualche giorno, e questo non posso prevederlo.

# Se arriva prima del giorno nominato ($wanted_on).
utter_arrives_yes = Sì, arriva prima della data che dici ({ $wanted_on }): se ordini oggi, con la spedizione standard ({ $country }) la consegna è al più tardi in data { $standard_to_on }.
    .v2 = Sì, ce la fai prima del giorno indicato ({ $wanted_on }): ordinando oggi, la spedizione standard ({ $country }) arriva al più tardi in data { $standard_to_on }.
utter_arrives_probably = Probabilmente sì, prima della data che dici ({ $wanted_on }), ma non posso promettertelo: ordinando oggi, con la spedizione standard ({ $country }) la consegna è prevista in questi giorni ({ $standard_from_on } – { $standard_to_on }).
utter_arrives_perhaps = Forse, ma meglio non contarci: ordinando oggi, con la spedizione standard ({ $country }) la consegna è prevista in questi giorni ({ $standard_from_on } – { $standard_to_on }), e la data che dici ({ $wanted_on }) è molto vicina.
utter_arrives_express_yes = Con l’espressa sì: ordinando oggi arriva ({ $country }) al più tardi in data { $express_to_on }, prima della data che dici ({ $wanted_on }). Costa { $express_cost }; con la standard si può arrivare fino a questa data: { $standard_to_on }.
utter_arrives_express_probably = Con l’espressa probabilmente sì, ma non posso prometterti la data che dici ({ $wanted_on }): ordinando oggi arriva ({ $country }) in questi giorni ({ $express_from_on } – { $express_to_on }) e costa { $express_cost }. Con la standard si può arrivare fino a questa data: { $standard_to_on }.
utter_arrives_express_perhaps = Al massimo con l’espressa, e meglio non contarci: ordinando oggi arriva ({ $country }) in questi giorni ({ $express_from_on } – { $express_to_on }) e costa { $express_cost }, e la data che dici ({ $wanted_on }) è molto vicina. Con la standard si può arrivare fino a questa data: { $standard_to_on }.
utter_arrives_no = No, mi dispiace. Anche ordinando oggi, non arriva ({ $country }) prima della data che dici ({ $wanted_on }); il primo giorno possibile è { $first_on }.
    .v2 = Purtroppo non è possibile: ordinando oggi arriva ({ $country }) non prima di questa data: { $first_on }. Quella che dici è { $wanted_on }.
utter_arrives_past = La data { $wanted_on } è già passata.

# Dove.
utter_ships_to = Sì, lì spediamo. { $country }: la spedizione standard costa { $standard_cost }; ordinando oggi, consegna prevista { $standard_from_on } – { $standard_to_on }.
    .v2 = Certo che sì. { $country }: { $standard_cost } con la spedizione standard, consegna { $standard_from_on } – { $standard_to_on } se ordini oggi.
utter_po_box_yes = Vanno bene anche le caselle postali.
utter_po_box_standard = Le caselle postali vanno bene con la spedizione standard, ma non con l’espressa.
utter_po_box_no = Lì non possiamo consegnare alle caselle postali.

# Dogana.
utter_customs_domestic = { $country }: spediamo proprio da lì, quindi niente dogana. Il prezzo comprende l’IVA ({ $tax }) e alla consegna non c’è altro da pagare.
utter_customs_inside = { $country }: alla consegna non c’è nulla da pagare. Spediamo all’interno dell’UE (partenza: { $origin }), senza dazi, e il prezzo comprende l’IVA ({ $tax }).
    .v2 = Alla consegna non paghi nulla ({ $country }): il pacco resta nell’UE (partenza: { $origin }), non ci sono dazi e l’IVA ({ $tax }) è già nel prezzo.
utter_customs_outside = { $country }: i nostri pacchi vengono dall’estero (partenza: { $origin }), quindi possono aggiungersi dazi e imposte.
    .v2 = Possono esserci spese d’importazione ({ $country }), perché i nostri pacchi vengono dall’estero (partenza: { $origin }).
utter_customs_duty = Il dazio è circa { $duty } del valore degli articoli, a seconda di che cosa sono e di dove sono fatti.
utter_customs_no_duty = Per articoli come i nostri non c’è dazio.
utter_customs_tax = L’imposta sull’importazione (IVA o simili) è { $tax }.
utter_customs_charge = Dazio e imposta insieme sono circa { $charge } del valore degli articoli.
utter_customs_free_to = Fino a un valore di { $free_to } non si paga nulla.
utter_customs_duty_free_to = Fino a un valore di { $free_to } non c’è dazio.
utter_customs_tax_free_to = Fino a un valore di { $free_to } non si paga l’imposta.
utter_customs_excess = Fino a un valore di { $free_to } non si paga nulla; su quanto lo supera, { $duty }.
utter_customs_carrier = Li riscuote il corriere alla consegna; nel nostro prezzo non sono compresi.
utter_customs_shop_to = Fino a { $shop_to } riscuotiamo noi l’imposta al pagamento e non c’è altro da pagare; oltre, le spese le riscuote il corriere alla consegna.
utter_customs_personal_limit = I pacchi di valore superiore a { $limit } non passano come spedizioni personali: la dogana può rimandarli indietro o chiedere un’importazione formale.
utter_customs_nothing_due = Con articoli per { $value } alla consegna non dovrebbe esserci nulla da pagare.
utter_customs_due = Con articoli per { $value } sono circa { $due_from }.
utter_customs_due_between = Con articoli per { $value } sono circa { $due_from } – { $due_to }.
utter_customs_value_in = Dimmi il valore degli articoli in { $currency } e ti calcolo l’importo.
utter_customs_estimate = È una stima secondo le regole in vigore in data { $as_of_on }; l’ultima parola spetta alla dogana.
utter_customs_source = Fonte: { $source } ({ $url }).
utter_customs_unsettled = Non ho potuto verificare che queste aliquote siano ancora valide; prima di ordinare chiedi all’autorità: { $authority } ({ $authority_url }).
