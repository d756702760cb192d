# Fatture, e pagamenti andati storti.

utter_ask_which_order_invoice = Per quale ordine ti serve la fattura?
    .v2 = Per quale di questi ordini la vuoi?
utter_invoice_ready = Ecco la fattura { $invoice_number } dell'ordine { $order_number }.
    .v2 = La fattura dell'ordine { $order_number } è pronta: { $invoice_number }.
utter_invoice_company = Ecco la fattura { $invoice_number } dell'ordine { $order_number }, così com'è stato fatto l'ordine. Io non posso aggiungere un'azienda o una partita IVA, ma una persona del team sì: la chiamo?
    .v2 = Questa è la fattura { $invoice_number } dell'ordine { $order_number }. Azienda e partita IVA può aggiungerle solo una persona del team. La chiamo?
utter_invoice_given_back = Poiché di questo ordine ti è tornato del denaro, forse ti serve anche una nota di credito; può farla una persona del team.
utter_invoice_refused_unpaid = L'ordine { $order_number } non è ancora pagato. La fattura nasce con il pagamento; chiedimela di nuovo allora.
    .v2 = Per l'ordine { $order_number } non c'è ancora una fattura, perché aspetta ancora il pagamento.
utter_invoice_refused_cancelled = L'ordine { $order_number } è stato annullato, quindi non ha fattura. Se ti serve un documento, una persona del team può aiutarti: la chiamo?

utter_ask_which_order_payment = Di quale ordine è il pagamento?
    .v2 = Di quale di questi ordini si tratta?
utter_payment_paid_once = Per l'ordine { $order_number } vedo un solo addebito: { $amount } con { $method }, in data { $paid_on }. È esattamente il totale dell'ordine e niente è stato preso due volte.
    .v2 = L'ordine { $order_number } è stato addebitato una volta: { $amount }, in data { $paid_on } ({ $method }). Corrisponde al totale.
utter_payment_declined = Il pagamento dell'ordine { $order_number } in data { $declined_on } è stato rifiutato e non è stato addebitato nulla.
    .v2 = L'ordine { $order_number } non è pagato: il tentativo in data { $declined_on } è stato rifiutato. Non è stato preso denaro.
utter_payment_declined_then_paid = Il primo tentativo per l'ordine { $order_number }, in data { $declined_on }, è stato rifiutato; quello dopo è riuscito: { $amount } addebitati una sola volta, in data { $paid_on }. Non devi fare nulla.
    .v2 = L'ordine { $order_number } è pagato: { $amount } in data { $paid_on }. Solo il tentativo prima, in data { $declined_on }, è stato rifiutato, e non è costato nulla.
utter_payment_reserved = Per l'ordine { $order_number } ci sono { $amount } solo bloccati ({ $method }), non addebitati. Se non vengono addebitati, la tua banca li libera entro questa data: { $release_on }.
utter_payment_released = Per l'ordine { $order_number } erano solo bloccati { $amount } ({ $method }), e il blocco è stato tolto. Non è stato addebitato nulla.
utter_payment_reserved_twice = L'ordine { $order_number } è stato addebitato una sola volta: { $amount }. La seconda voce di { $reserved } è un blocco, non un addebito; non verrà mai incassata e sparisce al più tardi in data { $release_on }.
    .v2 = Vedo un solo addebito di { $amount } per l'ordine { $order_number }. Gli altri { $reserved } sono solo bloccati e tornano liberi al più tardi in data { $release_on }.
utter_payment_release_overdue = Per l'ordine { $order_number } sono ancora bloccati { $reserved }, che dovevano essere liberi in data { $release_on }. Deve guardarci una persona del team: la chiamo?
utter_payment_charged_twice = Hai ragione, e mi dispiace: per l'ordine { $order_number }, che costa { $total }, sono stati addebitati { $charged }. Una persona del team deve restituire il resto e riceve quello che vedo qui. La chiamo?
    .v2 = L'ordine { $order_number } costa { $total }, ma sono stati addebitati { $charged }: lo stesso importo più di una volta. Chiamo una persona del team che può restituirlo?
utter_payment_amount_differs = L'ordine { $order_number } costa { $total }, ma sono stati addebitati { $charged }. Non dovrebbe essere così, mi dispiace. Chiamo una persona del team per sistemarlo?
utter_payment_none = Per l'ordine { $order_number } non vedo alcun pagamento. Chiamo una persona del team che può cercare meglio?
utter_payment_refunded = Per l'ordine { $order_number } sono stati addebitati { $charged } e restituiti { $refunded } in data { $refunded_on }. La banca può metterci qualche giorno a mostrarlo.
    .v2 = Dei { $charged } addebitati per l'ordine { $order_number }, { $refunded } sono tornati in data { $refunded_on }.

utter_payment_reason_insufficient_funds = La banca dice che il saldo o il credito non bastava. Prova un altro modo di pagare, o riprova quando basta.
utter_payment_reason_expired_card = La banca dice che la carta è scaduta. Usa un'altra carta o quella nuova.
utter_payment_reason_wrong_details = Il numero, la data o il codice di sicurezza della carta non corrispondevano. Inseriscili di nuovo.
utter_payment_reason_authentication_failed = La conferma della tua banca (con app o codice) non è arrivata. Riprova e conferma entro il tempo che ti dà.
utter_payment_reason_limit_exceeded = L'importo supera il limite della tua carta. La banca può alzarlo, oppure prova un altro modo di pagare.
utter_payment_reason_refused_by_bank = La banca non ci ha dato un motivo; può dirtelo solo lei. Intanto spesso funziona un'altra carta o un altro modo di pagare.

utter_payment_no_order_declined = Vedo un tentativo di { $amount } con { $method }, in data { $paid_on }, che è stato rifiutato. Non è stato addebitato nulla e non è nato alcun ordine.
utter_payment_no_order_reserved = Vedo { $amount } con { $method }, in data { $paid_on }, senza alcun ordine. La somma è solo bloccata, non addebitata, e torna libera al più tardi in data { $release_on }. Puoi rifare l'ordine.
utter_payment_no_order_overdue = { $amount } con { $method }, in data { $paid_on }, non hanno portato a un ordine e dovevano tornare liberi in data { $release_on }. Deve guardarci una persona del team: la chiamo?
utter_payment_unseen = Quando un pagamento viene rifiutato non si addebita nulla; il blocco che la tua banca forse mostra sparisce entro { $days ->
    [one] un giorno
   *[other] { $days } giorni
 }. Controlla numero, data e codice di sicurezza, conferma nell'app della banca o prova un altro modo di pagare. Se riguarda un ordine già fatto, posso guardare i suoi pagamenti.
    .v2 = Un pagamento rifiutato non prende denaro, e quello che la banca ha bloccato torna libero entro { $days ->
    [one] un giorno
   *[other] { $days } giorni
 }. Il motivo preciso lo sa solo la tua banca; spesso aiuta un'altra carta o un altro modo di pagare. I pagamenti di un ordine posso guardarli io.
button_payment_of_an_order = Riguarda un ordine
