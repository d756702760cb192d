# Resi e rimborsi in corso, cambi, soldi indietro.

# A che punto è un reso.
utter_return_is_opened = Il reso { $rma } è aperto, ma da noi non è ancora arrivato. Ultimo giorno utile per spedire: { $send_by_on }.
    .v2 = Stiamo ancora aspettando il reso { $rma }. Da spedire al più tardi in data { $send_by_on }.
utter_return_is_overdue = L’ultimo giorno utile per spedire il reso { $rma } era questo: { $send_by_on }. Da noi non è arrivato. Se l’hai spedito, una persona del team può rintracciarlo con la tua ricevuta di spedizione. Vuoi che chiami qualcuno?
utter_return_is_received = Il reso { $rma } è arrivato da noi.
utter_return_is_closed = Il reso { $rma } è arrivato ed è concluso.
# Segue quando al suo posto arriva altro.
utter_exchange_is_held = Ti teniamo da parte { $wanted }, fino a questa data: { $held_until_on }. Parte appena il reso è qui.
utter_exchange_is_lapsed = Ti abbiamo tenuto da parte { $wanted }, fino a questa data: { $held_until_on }. Ora è di nuovo in vendita. Una persona del team può vedere che cosa si può fare adesso.
utter_exchange_is_sent = In cambio ti abbiamo spedito { $wanted }.
utter_exchange_pay_open = Paga { $difference } entro il { $pay_by_on } su questa pagina: { $pay_url } La spedizione parte appena arrivano il pagamento e il reso.
utter_exchange_pay_paid = La differenza di { $difference } è stata pagata.
# A che punto sono i soldi.
utter_refund_is_awaiting_goods = Quando arriva da noi ti rimborsiamo { $refund }, al più tardi in data { $refund_by_on }.
utter_refund_is_approved = Il rimborso di { $refund } per l’ordine { $order_number } è approvato e parte al più tardi in data { $refund_by_on }.
    .v2 = I tuoi { $refund } per l’ordine { $order_number } sono approvati; li inviamo al più tardi in data { $refund_by_on }.
utter_refund_is_overdue = Il rimborso di { $refund } per l’ordine { $order_number } doveva partire al più tardi in data { $refund_by_on }. Mi dispiace. Vuoi che chiami una persona del team che veda che cosa lo blocca?
utter_refund_is_sent = Abbiamo inviato { $refund } per l’ordine { $order_number } in data { $sent_on }, con lo stesso mezzo con cui hai pagato. Quando compare dipende dalla tua banca o dalla carta.
    .v2 = In data { $sent_on } sono partiti { $refund } per l’ordine { $order_number } verso il tuo mezzo di pagamento. Quanto ci mette a comparire dipende dalla tua banca o dalla carta.
utter_refund_way = I soldi tornano con lo stesso mezzo con cui hai pagato.
# Non è tornato nulla.
utter_no_refund_for_order = Dell’ordine { $order_number } finora non è stato reso né rimborsato nulla.
    .v2 = Per l’ordine { $order_number } non trovo né resi né rimborsi.
utter_no_refund_cancellable = Non è ancora partito, quindi si può annullare.
utter_no_refund_returnable = Quello che è arrivato si può rendere: posso aprire un reso.
utter_no_refunds = Non trovo resi né rimborsi nei tuoi ordini. Di quale ordine si tratta? Con il numero posso guardare.
    .v2 = Finora nei tuoi ordini non ci sono resi né rimborsi. Con un numero d’ordine posso guardare meglio.
utter_ask_rma_email = Con quale e-mail è stato fatto l’ordine del reso { $rma }?
    .v2 = Per trovare il reso { $rma } mi serve l’e-mail del suo ordine.

# Cambi.
utter_ask_which_order_to_exchange = Da quale ordine viene l’articolo?
    .v2 = Scegli l’ordine con cui è arrivato l’articolo.
utter_ask_exchange_items = Quale articolo dell’ordine { $order_number } vuoi cambiare? Uno alla volta, per favore.
    .v2 = Quale degli articoli dell’ordine { $order_number } cambiamo?
utter_ask_exchange_for = Che cosa vuoi al posto di { $item }? Scegli, oppure dimmi una taglia, un colore o un altro articolo.
    .v2 = Quale taglia, colore o altro articolo mettiamo al posto di { $item }?
utter_exchange_which = Quale di questi vuoi al posto di { $item }?
    .v2 = Scegli che cosa mettere al posto di { $item }.
utter_exchange_out_of_stock = { $wanted } al momento non è disponibile.
    .v2 = Mi dispiace, anche { $wanted } non è disponibile.
utter_exchange_back = Lo aspettiamo di nuovo in data { $back_on }.
utter_exchange_not_made = Non lo trovo per { $item }.
    .v2 = Non esiste quella taglia o quel colore di { $item }.
utter_exchange_nothing_else = Non è disponibile nient’altro di questo articolo, quindi ora non posso cambiarlo. Puoi renderlo e riavere quanto è costato. Apro un reso?
utter_exchange_terms_shop = { $wanted } è disponibile. Rendi { $item } e la spedizione la paghiamo noi; ultimo giorno utile per spedire: { $send_by_on }. Intanto ti tengo da parte { $wanted }.
    .v2 = Allora, torna a nostre spese: { $item }, da spedire al più tardi in data { $send_by_on }; { $wanted } resta da parte per te.
utter_exchange_terms_shopper = { $wanted } è disponibile. Rendi { $item } e la spedizione è a tuo carico; ultimo giorno utile per spedire: { $send_by_on }. Intanto ti tengo da parte { $wanted }.
    .v2 = Allora, torna a tue spese: { $item }, da spedire al più tardi in data { $send_by_on }; { $wanted } resta da parte per te.
utter_exchange_price_same = Il prezzo resta lo stesso.
utter_exchange_price_dearer = Costa { $difference } in più, da pagare prima della spedizione.
utter_exchange_price_cheaper = Costa meno: ti restituiamo { $difference }.
utter_ask_exchange_confirmed = Procedo con il cambio?
utter_exchange_opened_shop = Fatto: il reso per il tuo cambio ha il numero { $rma }. La spedizione la paghiamo noi; ultimo giorno utile per spedire: { $send_by_on }.
utter_exchange_opened_shopper = Fatto: il reso per il tuo cambio ha il numero { $rma }. Spediscilo con il corriere che preferisci; ultimo giorno utile: { $send_by_on }.
utter_exchange_declined = Va bene, non cambio nulla. L’articolo resta a te.
button_money_back = Preferisco il rimborso

# Soldi indietro.
utter_ask_which_order_to_refund = Per quale ordine vuoi il rimborso?
    .v2 = Scegli l’ordine di cui rivuoi i soldi.
utter_refund_not_shipped = L’ordine { $order_number } non è ancora partito. Se lo annulli riavrai tutti i { $total }. Vuoi annullarlo?
utter_refund_under_way = L’ordine { $order_number } è in viaggio, quindi non c’è ancora nulla da rimborsare. Quando arriva puoi renderlo e ti rimborsiamo.
utter_refund_lost = L’ordine { $order_number } è andato perso per strada, mi dispiace. Una persona del team vede con te se ricevere i soldi o la merce. Vuoi che chiami qualcuno?
utter_refund_closed = L’ordine { $order_number } è chiuso e non vedo nessun rimborso. Vuoi che chiami una persona del team che controlli?
utter_refund_delivered = Per riavere i soldi dell’ordine { $order_number } puoi rendere quello che è arrivato, oppure dirmi che cosa non andava. Apro un reso?
utter_refund_fault_instead = Se c’era qualcosa che non andava, è diverso: scegli che cosa.
utter_refund_more_than_paid = L’ordine { $order_number } è costato { $total } in tutto, e più di così non si può rimborsare. Vuoi che chiami una persona del team?

# Le spese di spedizione.
utter_fee_refunded = Fatto: l’ordine { $order_number } è in ritardo di { $days ->
    [one] un giorno
   *[other] { $days } giorni
 } sulla data promessa, quindi ti rimborsiamo i { $fee } di spedizione. I soldi partono al più tardi in data { $refund_by_on }.
utter_fee_due = L’ordine { $order_number } è in ritardo di { $days ->
    [one] un giorno
   *[other] { $days } giorni
 } sulla data promessa, quindi ti spettano i { $fee } di spedizione. Premi il pulsante: prima ti mando un codice via e-mail, per essere certi che sia tu.
utter_fee_in_time = Rimborsiamo le spese di spedizione quando un ordine arriva { $days ->
    [one] un giorno
   *[other] { $days } giorni
 } o più dopo la data promessa. L’ordine { $order_number } non è così in ritardo.
utter_fee_no_fee = Per l’ordine { $order_number } la spedizione non è stata addebitata, quindi non c’è nulla da rimborsare.
utter_fee_already_refunded = I { $fee } di spedizione dell’ordine { $order_number } sono già stati rimborsati.
utter_fee_order_closed = Le spese di spedizione dell’ordine { $order_number } non si rimborsano da sole: nel suo stato si tratta dell’intero ordine.
utter_fee_needs_person = L’ordine { $order_number } è in ritardo di { $days ->
    [one] un giorno
   *[other] { $days } giorni
 }, ma { $fee } è più di quanto posso rimborsare da solo.
utter_fee_offered = L’ordine { $order_number } è in ritardo di { $days ->
    [one] un giorno
   *[other] { $days } giorni
 }, quindi possiamo rimborsarti i { $fee } di spedizione. È più di quanto posso decidere da solo: deve approvare qualcuno del team. Inoltro la richiesta?
utter_fee_pending = Qualcuno del team sta ancora valutando le spese di spedizione dell’ordine { $order_number }. La risposta arriva qui; non devi fare altro.
utter_fee_approved = Buone notizie: { $agent } ha approvato. Ti rimborsiamo i { $fee } di spedizione dell’ordine { $order_number }; il denaro parte al più tardi in data { $refund_by_on }.
utter_fee_declined = { $agent } ha valutato con attenzione la tua richiesta per le spese di spedizione dell’ordine { $order_number } e non può accoglierla.
utter_fee_impossible = { $agent } ha deciso per le spese di spedizione dell’ordine { $order_number }, ma così non si può più fare. Non è stato cambiato nulla.
button_delivery_fee = Rimborsare la spedizione
