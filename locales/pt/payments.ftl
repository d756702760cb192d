# Faturas e pagamentos que deram errado.

utter_ask_which_order_invoice = De qual pedido você precisa da fatura?
    .v2 = Para qual destes pedidos ela é?
utter_invoice_ready = Aqui está a fatura { $invoice_number } do pedido { $order_number }.
    .v2 = A fatura do pedido { $order_number } está pronta: { $invoice_number }.
utter_invoice_company = Aqui está a fatura { $invoice_number } do pedido { $order_number }, como o pedido foi feito. Eu não consigo incluir empresa nem número fiscal, mas alguém da equipe consegue: posso chamar?
    .v2 = Esta é a fatura { $invoice_number } do pedido { $order_number }. Empresa ou número fiscal só alguém da equipe pode incluir. Quer que eu chame?
utter_invoice_given_back = Como houve dinheiro devolvido deste pedido, talvez você precise também de uma nota de crédito; alguém da equipe pode emitir.
utter_invoice_refused_unpaid = O pedido { $order_number } ainda não está pago. A fatura sai assim que o pagamento entrar; é só me pedir de novo.
    .v2 = Ainda não há fatura do pedido { $order_number }, porque ele continua aguardando o pagamento.
utter_invoice_refused_cancelled = O pedido { $order_number } foi cancelado, por isso não tem fatura. Se você precisa de um comprovante, alguém da equipe pode ajudar: posso chamar?

utter_ask_which_order_payment = O pagamento é de qual pedido?
    .v2 = De qual destes pedidos se trata?
utter_payment_paid_once = No pedido { $order_number } vejo uma única cobrança: { $amount } com { $method } em { $paid_on }. É exatamente o total do pedido, e nada foi cobrado duas vezes.
    .v2 = O pedido { $order_number } foi cobrado uma vez: { $amount } em { $paid_on } ({ $method }). Isso bate com o total.
utter_payment_declined = O pagamento do pedido { $order_number } em { $declined_on } foi recusado, e nada foi cobrado.
    .v2 = O pedido { $order_number } não está pago: a tentativa de { $declined_on } foi recusada. Nenhum valor foi cobrado.
utter_payment_declined_then_paid = A primeira tentativa do pedido { $order_number }, em { $declined_on }, foi recusada; a seguinte deu certo: { $amount } cobrados uma só vez, em { $paid_on }. Você não precisa fazer nada.
    .v2 = O pedido { $order_number } está pago: { $amount } em { $paid_on }. Só a tentativa anterior, em { $declined_on }, foi recusada, e não custou nada.
utter_payment_reserved = No pedido { $order_number }, { $amount } estão só reservados ({ $method }), não cobrados. Se não forem cobrados, o seu banco libera até { $release_on }.
utter_payment_released = No pedido { $order_number }, { $amount } estavam só reservados ({ $method }), e a reserva já foi desfeita. Nada foi cobrado.
utter_payment_reserved_twice = O pedido { $order_number } foi cobrado uma só vez: { $amount }. O segundo lançamento de { $reserved } é uma reserva, não uma cobrança; nunca será debitado e some até { $release_on }.
    .v2 = Vejo uma cobrança de { $amount } no pedido { $order_number }. Os outros { $reserved } estão só reservados e ficam livres até { $release_on }.
utter_payment_release_overdue = No pedido { $order_number } ainda há { $reserved } reservados, que deviam estar livres em { $release_on }. Alguém da equipe precisa ver isso: posso chamar?
utter_payment_charged_twice = Você tem razão, e eu sinto muito: foram cobrados { $charged } pelo pedido { $order_number }, que custa { $total }. Alguém da equipe precisa devolver o resto e recebe o que vejo aqui. Posso chamar?
    .v2 = O pedido { $order_number } custa { $total }, mas foram cobrados { $charged }: o mesmo valor mais de uma vez. Quer que eu chame alguém da equipe para devolver?
utter_payment_amount_differs = O pedido { $order_number } custa { $total }, mas foram cobrados { $charged }. Não devia ser assim, sinto muito. Quer que eu chame alguém da equipe para acertar?
utter_payment_none = Não vejo nenhum pagamento do pedido { $order_number }. Quer que eu chame alguém da equipe para procurar melhor?
utter_payment_refunded = No pedido { $order_number } foram cobrados { $charged }, e { $refunded } foram devolvidos em { $refunded_on }. O banco pode levar alguns dias para mostrar.
    .v2 = Dos { $charged } cobrados pelo pedido { $order_number }, { $refunded } voltaram em { $refunded_on }.

utter_payment_reason_insufficient_funds = O banco informou que não havia saldo ou limite suficiente. Tente outra forma de pagamento, ou de novo quando houver.
utter_payment_reason_expired_card = O banco informou que o cartão está vencido. Use outro cartão ou o novo.
utter_payment_reason_wrong_details = O número, a data ou o código de segurança do cartão não conferiam. Digite tudo de novo.
utter_payment_reason_authentication_failed = A confirmação do seu banco (pelo aplicativo ou por código) não chegou. Tente de novo e confirme dentro do prazo que ele dá.
utter_payment_reason_limit_exceeded = O valor passa do limite do seu cartão. O seu banco pode aumentá-lo, ou tente outra forma de pagamento.
utter_payment_reason_refused_by_bank = O banco não nos deu o motivo; só ele pode dizer. Até lá, outro cartão ou outra forma de pagamento costuma funcionar.

utter_payment_no_order_declined = Vejo uma tentativa de { $amount } com { $method } em { $paid_on } que foi recusada. Nada foi cobrado, e nenhum pedido foi criado.
utter_payment_no_order_reserved = Vejo { $amount } com { $method } em { $paid_on } sem nenhum pedido. O valor está só reservado, não cobrado, e fica livre até { $release_on }. Você pode fazer o pedido de novo.
utter_payment_no_order_overdue = { $amount } com { $method } em { $paid_on } não geraram pedido e deviam estar livres em { $release_on }. Alguém da equipe precisa ver isso: posso chamar?
utter_payment_unseen = Quando um pagamento é recusado, nada é cobrado; a reserva que o banco talvez mostre some em { $days ->
    [one] um dia
   *[other] { $days } dias
 }. Confira número, data e código de segurança, confirme no aplicativo do banco ou tente outra forma de pagamento. Se for sobre um pedido já feito, posso ver os pagamentos dele.
    .v2 = Um pagamento recusado não tira dinheiro, e o que o banco reservou fica livre em { $days ->
    [one] um dia
   *[other] { $days } dias
 }. O motivo exato só o seu banco sabe; outro cartão ou outra forma de pagamento costuma ajudar. Os pagamentos de um pedido eu posso consultar.
button_payment_of_an_order = É sobre um pedido
